package cn.banshi.domain.intake.column;

import static cn.banshi.domain.intake.field.IncomingField.*;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.word.HeadingText;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses what a table is about by the fields it has and by its title. */
public final class KindGuess {
    private static final Set<IncomingField> PLAN = EnumSet.of(
            CONTENT,
            PLACE,
            CATEGORY,
            DEADLINE,
            FUNDING_SOURCE,
            PLANNED_START,
            APPROVED_DATE,
            LEVEL,
            NATURE,
            HOUSEHOLDS,
            PEOPLE,
            PERSON_TIMES,
            DONE_DATE,
            SUPPORTING_DEPARTMENTS,
            PHONE,
            STATUS,
            PLANNED_TOTAL,
            LEAD_DEPARTMENT);
    private static final Set<IncomingField> RETURN = EnumSet.of(
            PROGRESS_TEXT,
            PHYSICAL_PROGRESS,
            MONTH_INVESTMENT,
            INVESTED_CUMULATIVE,
            PROBLEM,
            LAG_REASON,
            HELP_NEEDED,
            NEXT_STEP);
    private static final Set<IncomingField> REQUEST = EnumSet.of(
            REPORTER,
            CHANNEL,
            CHANNEL_NUMBER,
            TITLE,
            SATISFACTION,
            REGISTERED_DATE,
            FOUND_DATE,
            MEASURES,
            RESULT,
            GRID,
            CALL_BACK_DATE,
            HANDLING_KIND,
            URGENCY);
    private static final Pattern REQUEST_TITLE =
            Pattern.compile("诉求|急难愁盼|问题.{0,6}(?:台账|清单|汇总|登记)|民情|信访|12345|热线|微心愿|走访");
    private static final Pattern RETURN_TITLE = Pattern.compile("进展|月报|推进情况|进度|完成情况|调度");
    private static final Pattern PLAN_TITLE = Pattern.compile("清单|申报|计划|项目库|名单|一览");

    private KindGuess() {}

    /** The kind that the table most likely is of; empty where its headings say too little. */
    public static Optional<IncomingKind> of(TableShape shape, RawSheet sheet) {
        Map<IncomingKind, Set<IncomingField>> found = new EnumMap<>(IncomingKind.class);
        Map<IncomingKind, Integer> names = new EnumMap<>(IncomingKind.class);
        for (IncomingKind kind : IncomingKind.values()) {
            List<ColumnPlan> columns = ColumnMatcher.byHeading(kind, shape, sheet);
            found.put(
                    kind,
                    columns.stream()
                            .map(ColumnPlan::field)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(IncomingField.class))));
            columns.stream()
                    .filter(column -> column.field() == NAME)
                    .forEach(column -> names.put(kind, column.index()));
        }
        String title = title(shape, sheet);
        Map<IncomingKind, Integer> points = new EnumMap<>(IncomingKind.class);
        Set<IncomingField> project = found.getOrDefault(IncomingKind.PROJECTS, Set.of());
        int plan = count(project, PLAN);
        int returned = count(project, RETURN);
        if (project.contains(NAME)) {
            points.put(
                    IncomingKind.PROJECTS,
                    2 + 2 * plan + returned / 2 + (PLAN_TITLE.matcher(title).find() ? 3 : 0));
        }
        if (returned > 0 && found.getOrDefault(IncomingKind.PROGRESS, Set.of()).contains(NAME)) {
            points.put(
                    IncomingKind.PROGRESS,
                    2 + 4 * returned + (RETURN_TITLE.matcher(title).find() ? 3 : 0));
        }
        Set<IncomingField> request = found.getOrDefault(IncomingKind.REQUESTS, Set.of());
        int asked = count(request, REQUEST);
        if (request.contains(TITLE) || request.contains(DETAIL) || asked >= 4) {
            points.put(
                    IncomingKind.REQUESTS,
                    2
                            + 4 * asked
                            - (project.contains(NAME) && !request.contains(REPORTER) ? 8 : 0)
                            + (REQUEST_TITLE.matcher(title).find() ? 8 : 0));
        }
        officeLists(found, points, plan + returned + asked);
        Integer ofItems = names.get(IncomingKind.PROJECTS);
        if (ofItems != null && !ofItems.equals(names.get(IncomingKind.DEPARTMENTS))) {
            // 项目名称 beside 责任单位: the unit is only who does it.
            points.remove(IncomingKind.DEPARTMENTS);
        }
        return points.entrySet().stream()
                .filter(entry -> entry.getValue() > 3)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static void officeLists(
            Map<IncomingKind, Set<IncomingField>> found, Map<IncomingKind, Integer> points, int others) {
        Set<IncomingField> community = found.getOrDefault(IncomingKind.COMMUNITIES, Set.of());
        boolean people =
                community.contains(POPULATION) || community.contains(SECRETARY) || community.contains(HOUSEHOLDS);
        if (community.contains(NAME) && people) {
            points.put(IncomingKind.COMMUNITIES, 6 * community.size() - 3 * others);
        }
        Set<IncomingField> department = found.getOrDefault(IncomingKind.DEPARTMENTS, Set.of());
        if (department.contains(NAME) && (others <= 2 || (department.size() > 2 && others == 3))) {
            points.put(IncomingKind.DEPARTMENTS, 6 * department.size() - 2);
        }
    }

    private static int count(Set<IncomingField> found, Set<IncomingField> wanted) {
        return (int) found.stream().filter(wanted::contains).count();
    }

    private static String title(TableShape shape, RawSheet sheet) {
        StringBuilder title = new StringBuilder(sheet.name());
        for (int row = 0; row < shape.firstHeading(); row++) {
            if (shape.role(row) == RowRole.TITLE) {
                for (int column = 0; column < sheet.width(row); column++) {
                    title.append(' ').append(sheet.cell(row, column).text());
                }
            }
        }
        return HeadingText.halfWidth(title.toString());
    }
}

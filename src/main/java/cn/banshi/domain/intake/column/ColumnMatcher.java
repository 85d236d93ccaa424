package cn.banshi.domain.intake.column;

import cn.banshi.domain.intake.column.ColumnPlan.Origin;
import cn.banshi.domain.intake.column.Layout.LayoutColumn;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.table.TableShape.Column;
import cn.banshi.domain.intake.word.FieldWords;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.intake.word.HeadingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which column goes to which field: by what the clerk chose before, by the words of the heading, by what the
 * cells hold. No field is given to two columns, except those that {@linkplain IncomingField#repeats() repeat}.
 */
public final class ColumnMatcher {
    /** What a heading loses when its cells hold something else. */
    private static final int CONTRADICTION = 45;

    /** Below this a heading is rather that of a field of the neighbouring kind. */
    private static final int WEAK = 60;

    private static final Pattern SINCE_JANUARY = Pattern.compile("年内|今年|本年|当年|年度|全年|年初");

    /** Headings of who hands a list in: a unit, or the community that an item is in. */
    private static final Pattern REPORTER = Pattern.compile("(?:申报|填报|上报|报送|推荐|提出)(?:单位|部门)?");

    private static final Pattern PERIOD = Pattern.compile("起止|起讫|开竣工|(?:建设|实施|项目)周期");

    private final IncomingKind kind;
    private final TableShape shape;
    private final Map<Integer, HeadingScore> scores = new HashMap<>();
    private final Map<Integer, CellsSeen> cells = new HashMap<>();
    private final Map<Integer, ColumnPlan> plans = new HashMap<>();
    private final Set<IncomingField> taken = EnumSet.noneOf(IncomingField.class);
    private final HeadingMonths months;

    private ColumnMatcher(IncomingKind kind, TableShape shape, RawSheet sheet, Vocabulary known) {
        this.kind = kind;
        this.shape = shape;
        this.months = new HeadingMonths(shape);
        Integer year = shape.listYear() == null ? latestYear(shape) : shape.listYear();
        for (Column column : shape.columns()) {
            scores.put(column.index(), new HeadingScore(column, shape, year));
            cells.put(column.index(), new CellsSeen(shape, sheet, column.index(), known));
        }
    }

    /** As below, without knowing names. */
    public static List<ColumnPlan> match(
            IncomingKind kind, TableShape shape, RawSheet sheet, Optional<Layout> remembered) {
        return match(kind, shape, sheet, remembered, Vocabulary.none());
    }

    /**
     * The plan of every column that has a heading, from left to right.
     *
     * @param remembered what the clerk chose before; its columns are found by their headings, so a layout that differs in
     *     some columns serves for the others
     * @param known names that tell what a column holds
     */
    public static List<ColumnPlan> match(
            IncomingKind kind, TableShape shape, RawSheet sheet, Optional<Layout> remembered, Vocabulary known) {
        ColumnMatcher matcher = new ColumnMatcher(kind, shape, sheet, known);
        remembered.filter(layout -> layout.kind() == kind).ifPresent(matcher::recall);
        matcher.codes();
        matcher.byWords();
        matcher.byPeriods();
        matcher.bySources();
        matcher.byContent();
        return matcher.finished();
    }

    /** The year that a table without one in its title is about, when its headings name several. */
    private static @Nullable Integer latestYear(TableShape shape) {
        return shape.columns().stream()
                .flatMap(column -> column.path().stream())
                .flatMap(text -> HeadingText.years(text).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Sum of the scores of the columns whose words fit fields of the kind; for guessing the kind. */
    static List<ColumnPlan> byHeading(IncomingKind kind, TableShape shape, RawSheet sheet) {
        return match(kind, shape, sheet, Optional.empty()).stream()
                .filter(plan -> plan.origin() == Origin.HEADING)
                .toList();
    }

    private void recall(Layout layout) {
        List<LayoutColumn> left = new ArrayList<>(layout.columns());
        for (Column column : shape.columns()) {
            String path = Layout.pathOf(column);
            for (int at = 0; at < left.size(); at++) {
                LayoutColumn chosen = left.get(at);
                if (chosen.headingPath().equals(path)) {
                    left.remove(at);
                    recall(column, chosen);
                    break;
                }
            }
        }
    }

    private void recall(Column column, LayoutColumn chosen) {
        String key = chosen.fieldKey();
        IncomingField field = key == null
                ? null
                : IncomingField.ofKey(key).filter(known -> known.isOf(kind)).orElse(null);
        if ((key != null && field == null) || (field != null && isTaken(field))) {
            return;
        }
        if (field != null) {
            taken.add(field);
        }
        boolean money = field != null && holdsMoney(column, field);
        MoneyUnit unit = !money ? null : chosen.unit() == null ? unit(column) : chosen.unit();
        plans.put(
                column.index(),
                new ColumnPlan(
                        column.index(), column.heading(), field, unit, chosen.sinceJanuary(), Origin.REMEMBERED));
    }

    /** A number column is the program's code only where its cells look like codes. */
    private void codes() {
        if (taken.contains(IncomingField.CODE) || !IncomingField.CODE.isOf(kind)) {
            return;
        }
        shape.columns().stream()
                .filter(column -> !plans.containsKey(column.index()))
                .filter(column -> seen(column).codes() && score(column).leaf().matches(".*(?:编号|编码|代码|号)"))
                .filter(column -> !score(column).leaf().contains("上级"))
                .findFirst()
                .ifPresent(column -> put(column, IncomingField.CODE, Origin.CONTENT));
    }

    private record Candidate(Column column, IncomingField field, int score) {}

    private void byWords() {
        List<Candidate> candidates = new ArrayList<>();
        for (Column column : shape.columns()) {
            HeadingScore score = score(column);
            boolean serial = HeadingWords.isSerial(score.leaf());
            boolean unused = HeadingWords.isUnused(score.leaf()) && !HeadingWords.isGroup(score.leaf());
            if (plans.containsKey(column.index()) || serial) {
                continue;
            }
            boolean community = IncomingField.COMMUNITY.isOf(kind)
                    && seen(column).communities()
                    && REPORTER.matcher(score.leaf()).matches();
            if (community) {
                candidates.add(new Candidate(column, IncomingField.COMMUNITY, WEAK));
                continue;
            }
            for (FieldWords words : HeadingWords.of(kind)) {
                int fit = score.of(words)
                        - (seen(column).contradicts(words.field().content()) ? CONTRADICTION : 0);
                boolean noCode =
                        words.field() == IncomingField.CODE && seen(column).serials();
                boolean noCategory =
                        words.field() == IncomingField.CATEGORY && seen(column).buildKinds();
                if (noCode || noCategory || months.speakAgainst(column.index(), words.field())) {
                    fit = 0;
                }
                if (fit >= HeadingScore.SURE && !(unused && fit < 66)) {
                    candidates.add(new Candidate(column, words.field(), fit));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        Map<Integer, Integer> foreign = new HashMap<>();
        candidates.stream()
                .filter(candidate -> !candidate.field().isOf(kind))
                .forEach(candidate -> foreign.merge(candidate.column().index(), candidate.score(), Math::max));
        for (Candidate candidate : candidates) {
            int index = candidate.column().index();
            IncomingField field = candidate.field();
            int other = candidate.score() < WEAK ? foreign.getOrDefault(index, 0) : 0;
            boolean free = !taken.contains(field) || field == IncomingField.REMARK;
            if (field.isOf(kind) && !plans.containsKey(index) && free && candidate.score() >= other) {
                put(candidate.column(), field, Origin.HEADING);
            }
        }
        // What a neighbouring kind would take in is understood, but not for this kind.
        shape.columns().stream()
                .filter(column -> foreign.containsKey(column.index()))
                .forEach(column -> plans.computeIfAbsent(column.index(), index -> unused(column, Origin.KNOWN_UNUSED)));
    }

    /** Beside a deadline a column from when to when tells the planned start. */
    private void byPeriods() {
        boolean wanted = IncomingField.PLANNED_START.isOf(kind) && !taken.contains(IncomingField.PLANNED_START);
        if (wanted && taken.contains(IncomingField.DEADLINE)) {
            shape.columns().stream()
                    .filter(column -> !plans.containsKey(column.index()))
                    .filter(column -> PERIOD.matcher(score(column).leaf()).find())
                    .findFirst()
                    .ifPresent(column -> put(column, IncomingField.PLANNED_START, Origin.CONTENT));
        }
    }

    /** Amounts below the name of a source: 其中：区级补助, 街道自筹. */
    private void bySources() {
        if (!IncomingField.FUNDING_SOURCE.isOf(kind)) {
            return;
        }
        IncomingField whole = IncomingField.PLANNED_TOTAL;
        for (Column column : shape.columns()) {
            ColumnPlan plan = plans.get(column.index());
            IncomingField field = plan == null ? null : plan.field();
            if (field != null && field.content() == Content.MONEY) {
                whole = field;
            }
            // 其中：财政 behind 完成投资 or 年度计划投资 is no part of the whole plan.
            boolean ofPlan = whole == IncomingField.PLANNED_TOTAL || SourceHeadings.isBelowSources(column);
            if (plan == null
                    && ofPlan
                    && SourceHeadings.isSource(column)
                    && seen(column).amounts()) {
                put(column, IncomingField.FUNDING_SOURCE, Origin.CONTENT);
            }
        }
    }

    /** What the words leave open, the cells may tell. */
    private void byContent() {
        for (Column column : shape.columns()) {
            if (plans.containsKey(column.index())) {
                continue;
            }
            HeadingScore score = score(column);
            if (HeadingWords.isUnused(score.leaf())) {
                plans.put(column.index(), unused(column, Origin.KNOWN_UNUSED));
                continue;
            }
            IncomingField field = byContent(seen(column), score.leaf());
            if (field != null && field.isOf(kind) && !taken.contains(field)) {
                put(column, field, Origin.CONTENT);
            } else {
                plans.put(column.index(), unused(column, Origin.OPEN));
            }
        }
    }

    private static @Nullable IncomingField byContent(CellsSeen cells, String leaf) {
        if (cells.codes()) {
            return IncomingField.CODE;
        }
        if (cells.satisfaction()) {
            return IncomingField.SATISFACTION;
        }
        if (cells.statuses()) {
            return IncomingField.STATUS;
        }
        if (cells.communities()) {
            return IncomingField.COMMUNITY;
        }
        if (cells.departments()) {
            return leaf.matches(".*(?:配合|协).*") ? IncomingField.SUPPORTING_DEPARTMENTS : IncomingField.LEAD_DEPARTMENT;
        }
        if (cells.phones() && !cells.money()) {
            return IncomingField.PHONE;
        }
        return cells.percentSigns() && !leaf.matches(".*(?:率|占|比|投资|资金|支付|计划).*")
                ? IncomingField.PHYSICAL_PROGRESS
                : null;
    }

    private void put(Column column, IncomingField field, Origin origin) {
        taken.add(field);
        boolean money = holdsMoney(column, field);
        boolean january = field == IncomingField.INVESTED_CUMULATIVE
                && SINCE_JANUARY.matcher(score(column).whole()).find();
        plans.put(
                column.index(),
                new ColumnPlan(column.index(), column.heading(), field, money ? unit(column) : null, january, origin));
    }

    private static ColumnPlan unused(Column column, Origin origin) {
        return new ColumnPlan(column.index(), column.heading(), null, null, false, origin);
    }

    private @Nullable MoneyUnit unit(Column column) {
        for (int level = column.path().size() - 1; level >= 0; level--) {
            MoneyUnit unit = HeadingText.headingUnit(column.path().get(level));
            if (unit != null) {
                return unit;
            }
        }
        return shape.unit();
    }

    /** Amounts of one source stand in a column of its own. */
    private boolean holdsMoney(Column column, IncomingField field) {
        return field.content() == Content.MONEY
                || (field == IncomingField.FUNDING_SOURCE && seen(column).amounts());
    }

    private boolean isTaken(IncomingField field) {
        return !field.repeats() && taken.contains(field);
    }

    private HeadingScore score(Column column) {
        return Optional.ofNullable(scores.get(column.index())).orElseThrow();
    }

    private CellsSeen seen(Column column) {
        return Optional.ofNullable(cells.get(column.index())).orElseThrow();
    }

    private List<ColumnPlan> finished() {
        return plans.values().stream()
                .sorted(Comparator.comparingInt(ColumnPlan::index))
                .toList();
    }
}

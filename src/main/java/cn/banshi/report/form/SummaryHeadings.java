package cn.banshi.report.form;

import cn.banshi.domain.intake.word.HeadingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings of a form with one row for each community, category or department: no heading names an item, one names the group.
 *
 * @param fields field of each column with a heading, null where none fits
 * @param grouping what the rows are, NONE where the headings do not say
 */
record SummaryHeadings(List<@Nullable FormField> fields, FormChoice.Grouping grouping) {
    private record Rule(Pattern words, String key) {}

    private static final String ITEMS = "(项目|事项|实事|任务)?(数|数量|个数|项数|件数)";
    private static final List<Rule> COUNTS = List.of(
            rule("(办实事|民生|实事|计划|清单)?(项目|事项|实事|任务)(总)?(数|数量|个数|总数)|总(项|件)?数|项数", FormField.ITEM_COUNT),
            rule("(已|累计|年内|截至)?(办结|完成|办理完结)" + ITEMS, FormField.DONE_COUNT),
            rule("(本月|当月|本期)(办结|完成)" + ITEMS, FormField.DONE_IN_PERIOD_COUNT),
            rule("(未|尚未)(办结|完成)" + ITEMS + "|(在办|推进中)" + ITEMS, FormField.OPEN_COUNT),
            rule("(未|尚未)(开工|启动)" + ITEMS, FormField.UNSTARTED_COUNT),
            rule("(实施中|在建|正在实施)" + ITEMS, FormField.UNDERWAY_COUNT),
            rule("(已|累计)?(开工|启动)" + ITEMS, FormField.STARTED_COUNT),
            rule("滞后" + ITEMS, FormField.LATE_COUNT),
            rule("(项目|事项|任务)?(办结|完成)(率|比例)", FormField.DONE_RATE));

    /** Words that are counts only in a form that is known to count. */
    private static final List<Rule> SHORT_COUNTS = List.of(
            rule("(已|累计)?(办结|完成|办理完结)|完成情况", FormField.DONE_COUNT),
            rule("(本月|当月|本期)(办结|完成)", FormField.DONE_IN_PERIOD_COUNT),
            rule("(未|尚未)(办结|完成)|在办|推进中|正在推进", FormField.OPEN_COUNT),
            rule("(未|尚未)(开工|启动)", FormField.UNSTARTED_COUNT),
            rule("实施中|在建|正在实施", FormField.UNDERWAY_COUNT),
            rule("已?(开工|启动)", FormField.STARTED_COUNT),
            rule("(进度)?滞后", FormField.LATE_COUNT));

    /** What tells one item from another. */
    private static final Set<String> ITEM =
            Set.of("name", "content", "code", "listNumber", "subItemNames", "yearGoal", "place");

    private static final Map<String, FormChoice.Grouping> GROUPS = Map.of(
            "community", FormChoice.Grouping.COMMUNITY,
            "category", FormChoice.Grouping.CATEGORY,
            "leadDepartment", FormChoice.Grouping.DEPARTMENT);

    private static Rule rule(String words, String key) {
        return new Rule(Pattern.compile(words), key);
    }

    /**
     * The headings of such a form, null where it has a row for each item.
     *
     * @param columns the headings
     * @param setting what the form says besides
     */
    static @Nullable SummaryHeadings of(List<FormPlaces.Heading> columns, HeadingFields.Setting setting) {
        List<@Nullable FormField> fields = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        boolean counts = false;
        boolean sums = false;
        for (FormPlaces.Heading column : columns) {
            FormField field = HeadingFields.field(column.path(), setting);
            String key = field == null ? "" : field.key();
            if (ITEM.contains(key)) {
                return null;
            }
            if (GROUPS.containsKey(key)) {
                groups.add(key);
            }
            FormField count = count(column.path(), COUNTS);
            counts |= count != null && count.adds();
            sums |= field != null && field.adds();
            fields.add(count == null ? field : count);
        }
        boolean grouped = groups.size() == 1;
        if (!counts && !(grouped && sums)) {
            return null;
        }
        if (!grouped) {
            return new SummaryHeadings(fields, FormChoice.Grouping.NONE);
        }
        FormField name = FormField.ofKey(FormField.GROUP_NAME).orElseThrow();
        fields.replaceAll(field -> field != null && groups.contains(field.key()) ? name : field);
        for (int i = 0; counts && i < fields.size(); i++) {
            FormField shortly = count(columns.get(i).path(), SHORT_COUNTS);
            boolean money =
                    HeadingKind.of(columns.get(i).path(), setting.year()).money();
            if (shortly != null && !money && (fields.get(i) == null || !belongs(fields.get(i)))) {
                fields.set(i, shortly);
            }
        }
        fields.replaceAll(field -> field == null || belongs(field) ? field : null);
        return new SummaryHeadings(fields, Objects.requireNonNull(GROUPS.get(groups.get(0))));
    }

    /** Whether a row of many items can have it. */
    private static boolean belongs(FormField field) {
        return field.ofGroup() || field.adds() || field.key().endsWith("InvestmentRate") || isNumber(field);
    }

    private static boolean isNumber(FormField field) {
        return field.key().equals(FormField.ROW_NUMBER);
    }

    private static @Nullable FormField count(List<String> path, List<Rule> rules) {
        String text = "";
        for (int level = path.size() - 1; level >= 0; level--) {
            text = HeadingText.meaning(path.get(level)) + text;
            for (Rule rule : rules) {
                if (rule.words().matcher(text).matches()) {
                    return FormField.ofKey(rule.key()).orElseThrow();
                }
            }
        }
        return null;
    }
}

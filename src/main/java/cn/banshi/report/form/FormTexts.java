package cn.banshi.report.form;

import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.report.form.FormDefinition.FormText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the texts around and in the heading that change with the period, and what changes in them. */
final class FormTexts {
    private static final String BLANK = "[ \\u3000\\u00A0_＿]";

    private record Rule(Pattern found, String pattern) {}

    private static final String DAY = BLANK + "*(?:\\d{4}|[xX×]{2,4})?" + BLANK + "*年" + BLANK
            + "*(?:\\d{1,2}|[xX×]{1,2})?" + BLANK + "*月" + BLANK + "*(?:\\d{1,2}|[xX×]{1,2})?" + BLANK + "*日";

    /** Everywhere; the first rules take what later ones would take for something else. */
    private static final List<Rule> LINES = List.of(
            rule("((?:填报|填表|报送|上报|制表)(?:日期|时间)[:：])" + DAY, "$1{填报日期}"),
            rule("((?:填报|填表|报送|上报|制表)(?:日期|时间)[:：])(?=" + BLANK + "|$)", "$1{填报日期}"),
            rule("(截[至止到])" + DAY, "$1{截至}"),
            rule("((?:填报|报送|填表|上报|申报|编制)(?:单位|部门)(?:[(（]盖章[)）])?[:：])(?!" + BLANK + "*[^\\s_＿\\u3000])", "$1{单位}"),
            rule("((?:单位|部门)?(?:主要)?(?:负责人|领导)[:：])(?=" + BLANK + "|$)", "$1{负责人}"),
            rule("((?:审核|复核|审批)人?[:：])(?=" + BLANK + "|$)", "$1{审核人}"),
            rule("((?:填报|填表|制表|经办|联系)人[:：])(?=" + BLANK + "|$)", "$1{填报人}"),
            rule("((?:联系)?(?:电话|方式)[:：])(?=" + BLANK + "|$)", "$1{电话}"));

    /** In titles and headings only: elsewhere a year is a fact. */
    private static final List<Rule> TITLES = List.of(
            rule("(截[至止到])" + BLANK + "*(?:\\d{1,2}|[xX×]{1,2})?" + BLANK + "*月底", "$1{月底}"),
            rule(
                    "(?<![\\d}])(?:\\d{4}|[xX×]{4}|20" + BLANK + "*|" + BLANK + "*)年" + BLANK
                            + "*(?:\\d{1,2}|[xX×]{1,2})?" + BLANK + "*月(?!底|\\d)",
                    "{年}年{月}月"),
            rule("(?<![\\d}])(?:\\d{1,2}|[xX×]{1,2}|" + BLANK + "+)月份?(?=" + BLANK + "*(工作)?(计划|安排|打算))", "{下月}月"),
            rule("(?<!\\d)(0?1月?[-—–~～至到])\\d{1,2}月(?!底|\\d)", "$1{月}月"),
            rule("(?<![\\d}])(?:\\d{4}|[xX×]{4}|20" + BLANK + "{2,}|" + BLANK + "{2,})年(?!度?[底末])", "{年}年"));

    private final RawSheet cells;
    private final @Nullable Integer year;
    private final FormPlaces places;

    /**
     * The texts of a form.
     *
     * @param year year of the list, null where the form does not say
     */
    FormTexts(RawSheet cells, FormPlaces places, @Nullable Integer year) {
        this.cells = cells;
        this.year = year;
        this.places = places;
    }

    private static Rule rule(String found, String pattern) {
        return new Rule(Pattern.compile(found), pattern);
    }

    List<FormText> find() {
        int lastBlock = places.blocks().get(places.blocks().size() - 1).lastRow();
        List<FormText> texts = new ArrayList<>();
        for (int row = 0; row < cells.rows(); row++) {
            boolean data = row > places.lastHeading() && row <= lastBlock;
            if (data) {
                continue;
            }
            for (int column = 0; column < cells.columns(); column++) {
                String found = cells.cell(row, column).text();
                String pattern = found.isBlank() ? found : pattern(found, row <= places.lastHeading(), year);
                if (!pattern.equals(found)) {
                    texts.add(new FormText(row, column, found, pattern));
                }
            }
        }
        return texts;
    }

    static String pattern(String found, boolean title, @Nullable Integer year) {
        String pattern = applied(LINES, found);
        if (title && year != null) {
            pattern = pattern.replaceAll("(?<!\\d)" + (year - 1) + "年(?=度?[底末])", "{上年}年");
        }
        return title ? applied(TITLES, pattern) : pattern;
    }

    private static String applied(List<Rule> rules, String text) {
        String pattern = text;
        for (Rule rule : rules) {
            pattern = rule.found().matcher(pattern).replaceAll(rule.pattern());
        }
        return pattern;
    }
}

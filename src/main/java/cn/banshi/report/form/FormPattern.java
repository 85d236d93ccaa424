package cn.banshi.report.form;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with places for what changes: {年}, {上年}, {月}, {起月}, {下月}, {截至} (2021年10月31日), {月底} (10月底), {单位}, {简称}, {负责人}, {审核人},
 * {填报人}, {电话}, {填报日期}, {项数}. Anything else in braces stays as written.
 */
public final class FormPattern {
    private static final Pattern TOKEN = Pattern.compile("\\{(\\p{IsHan}+)}([ \\u3000\\u00A0]*)");
    private static final int LEAST_GAP = 2;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** The values of a period. */
    public FormPattern(FormInput input, int items) {
        Office office = input.office().office();
        YearMonth first = input.figures().period().first();
        YearMonth last = input.figures().period().last();
        LocalDate day = input.figures().asOf();
        values.put("年", String.valueOf(last.getYear()));
        values.put("上年", String.valueOf(last.getYear() - 1));
        values.put("月", String.valueOf(last.getMonthValue()));
        values.put("起月", String.valueOf(first.getMonthValue()));
        values.put("下月", String.valueOf(last.plusMonths(1).getMonthValue()));
        values.put("截至", DateText.longText(day));
        values.put("月底", day.equals(input.figures().to()) ? day.getMonthValue() + "月底" : DateText.monthDayText(day));
        values.put("单位", office.fullName());
        values.put("简称", office.shortName());
        values.put("负责人", office.unitLeader());
        values.put("审核人", office.reviewer());
        values.put("填报人", office.preparer());
        values.put("电话", office.phone());
        values.put("填报日期", DateText.longText(input.filledOn()));
        values.put("项数", String.valueOf(items));
    }

    /** The text for this period; blanks behind a value give way to it, so that what follows stays where it was. */
    public String text(String pattern) {
        Matcher matcher = TOKEN.matcher(pattern);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                continue;
            }
            text.append(pattern, at, matcher.start()).append(value).append(gap(matcher.group(2), value));
            at = matcher.end();
        }
        return text.append(pattern.substring(at)).toString();
    }

    private static String gap(String blanks, String value) {
        int taken = ChineseText.width(value);
        int end = blanks.length();
        while (end > 0 && taken > 0 && ChineseText.width(blanks.substring(0, end - 1)) >= LEAST_GAP) {
            end--;
            taken -= ChineseText.width(blanks.substring(end, end + 1));
        }
        return blanks.substring(0, end);
    }
}

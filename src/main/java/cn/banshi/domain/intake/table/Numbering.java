package cn.banshi.domain.intake.table;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows under a heading that only number its columns: 1 2 3, 甲 乙 1 2, A B C, (1) (2)=(3)+(4). */
final class Numbering {
    private static final int FEWEST = 3;
    private static final String ROWS = "甲乙丙丁戊己庚辛";
    private static final String CHINESE = "一二三四五六七八九十";
    private static final Pattern NUMBER = Pattern.compile("[(]?(\\d{1,2})[)]?(?:列|栏)?(?:=.*)?");
    private static final Pattern FORMULA = Pattern.compile("=?[(]?\\d{1,2}[)]?(?:[-+*/×÷=][(]?\\d{1,3}[)]?%?)+");
    private static final Pattern LETTER = Pattern.compile("([a-z])(?:=.*)?");

    private Numbering() {}

    /** Whether the cells number the columns one after the other. */
    static boolean isNumbering(List<Filled> cells, int columns) {
        if (cells.size() < FEWEST || 2 * cells.size() < columns) {
            return false;
        }
        int last = 0;
        int lastLetter = 0;
        int steps = 0;
        for (Filled cell : cells) {
            String text = cell.plain();
            if (text.equals("栏次")
                    || text.equals("列次")
                    || text.equals("序号")
                    || FORMULA.matcher(text).matches()) {
                continue;
            }
            Matcher number = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
            Matcher letter = LETTER.matcher(text);
            int at = number.matches() ? Integer.parseInt(number.group(1)) : place(text);
            if (at > 0) {
                steps += at == last + 1 ? 1 : 0;
                last = at;
            } else if (letter.matches()) {
                int place = letter.group(1).charAt(0) - 'a' + 1;
                steps += place == lastLetter + 1 ? 1 : 0;
                lastLetter = place;
            } else {
                return false;
            }
        }
        return steps >= FEWEST - 1 && 3 * steps >= 2 * cells.size() - FEWEST;
    }

    private static int place(String text) {
        if (text.length() != 1) {
            return 0;
        }
        return Math.max(ROWS.indexOf(text), CHINESE.indexOf(text)) + 1;
    }
}

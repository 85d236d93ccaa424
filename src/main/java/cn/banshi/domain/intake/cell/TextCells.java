package cn.banshi.domain.intake.cell;

import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.time.DateText;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts, and the words of lists. */
final class TextCells {
    /** What a cell of a spreadsheet can hold, so that it also goes out again. */
    static final int LONGEST_TEXT = 32_767;

    /** Names, codes and words of lists. */
    static final int LONGEST_NAME = 200;

    private static final Set<IncomingField> ONE_LINE = EnumSet.of(
            IncomingField.NAME,
            IncomingField.TITLE,
            IncomingField.BATCH,
            IncomingField.REPORTER,
            IncomingField.SECRETARY,
            IncomingField.PLACE);
    private static final Pattern MARKS = Pattern.compile("^[★☆*＊▲△●◆\\s]+|[★☆*＊。；;，,、\\s]+$");
    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");

    private TextCells() {}

    static CellReading text(IncomingField field, Cell cell) {
        String text = cell.raw() instanceof RawCell.Day day ? DateText.longText(day.day()) : cell.text();
        if (ONE_LINE.contains(field)) {
            text = CleanText.oneLine(text);
        } else if (field == IncomingField.PERSON_IN_CHARGE) {
            text = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("、"));
        }
        return limited(cell, text, field == IncomingField.NAME ? LONGEST_NAME : LONGEST_TEXT);
    }

    static CellReading choice(Cell cell) {
        String line = CleanText.oneLine(cell.text());
        return limited(
                cell,
                line.length() > LONGEST_NAME
                        ? line
                        : withoutPadding(MARKS.matcher(line).replaceAll("")),
                LONGEST_NAME);
    }

    static CellReading limited(Cell cell, String text, int longest) {
        return text.length() > longest
                ? cell.wrong(Kind.RULE, "%s太长（%d 字），最多 %d 字。请缩短".formatted(cell.quoted(), text.length(), longest))
                : cell.is(text.isEmpty() ? CellValue.nil() : new CellValue.Text(text));
    }

    /** Without the blanks that spread Chinese characters (张　三), and single blanks elsewhere. */
    static String withoutPadding(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        String single = BLANKS.matcher(text).replaceAll(" ");
        for (int at = 0; at < single.length(); at++) {
            char ch = single.charAt(at);
            boolean padding = ch == ' '
                    && at > 0
                    && at < single.length() - 1
                    && CleanText.isHan(single.charAt(at - 1))
                    && CleanText.isHan(single.charAt(at + 1));
            if (!padding) {
                tight.append(ch);
            }
        }
        return tight.toString();
    }
}

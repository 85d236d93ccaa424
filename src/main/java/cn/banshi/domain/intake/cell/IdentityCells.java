package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawCell;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Codes, phones and numbers whose digits are no quantity. */
final class IdentityCells {
    private static final BigDecimal MOST_DIGITS = BigDecimal.TEN.pow(RawCell.Numeric.DIGITS);
    private static final Pattern SCIENTIFIC = Pattern.compile("[1-9](?:\\.\\d+)?[eE]\\+\\d{1,2}");
    private static final Pattern POINT_ZERO = Pattern.compile("(\\d{5,})\\.0");
    private static final Pattern PHONE_BLANKS = Pattern.compile("(?<=[\\d)-])\\s+(?=[\\d(-])");
    private static final Pattern PHONE = Pattern.compile("[\\d\\s()+-]{7,40}");

    private IdentityCells() {}

    static CellReading read(IncomingField field, Cell cell) {
        String label = field.label();
        if (cell.raw() instanceof RawCell.Numeric number) {
            return number.exact().abs().compareTo(MOST_DIGITS) < 0
                    ? TextCells.limited(cell, number.text(), TextCells.LONGEST_NAME)
                    : cell.wrong(
                            Kind.DAMAGED_IDENTITY,
                            "%s超过 15 位却存成了数字，末尾几位已经丢失。请在原表把这一列设为“文本”，重新填写%s".formatted(cell.quoted(), label));
        }
        if (cell.raw() instanceof RawCell.Day) {
            return cell.wrong(
                    Kind.DAMAGED_IDENTITY,
                    "%s是日期，%s可能被表格软件自动改成了日期。请在原表把这一列设为“文本”，重新填写".formatted(cell.quoted(), label));
        }
        String text = ChineseText.toHalfWidth(CleanText.oneLine(cell.text())).strip();
        if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        if (text.length() < TextCells.LONGEST_NAME) {
            if (SCIENTIFIC.matcher(text).matches()) {
                return cell.wrong(
                        Kind.DAMAGED_IDENTITY,
                        "%s是科学计数法，后面的数字已经丢失。请在原表把这一列设为“文本”，重新填写%s".formatted(cell.quoted(), label));
            }
            text = POINT_ZERO.matcher(text).matches() ? text.substring(0, text.length() - 2) : text;
            text = PHONE.matcher(text).matches() ? PHONE_BLANKS.matcher(text).replaceAll("") : text;
        }
        return TextCells.limited(cell, text, TextCells.LONGEST_NAME);
    }
}

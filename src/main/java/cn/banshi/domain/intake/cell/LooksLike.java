package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.money.AmountWording;
import cn.banshi.domain.time.DayWording;
import java.util.List;
import java.util.regex.Pattern;

/** Judges what a cell of an unknown column may hold. A blank or nil cell looks like nothing. */
public final class LooksLike {
    private static final int ANY_YEAR = 2021;
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 16;
    private static final Pattern PERCENT = Pattern.compile("(?:大?约|完成)?\\d{1,3}(?:\\.\\d{1,4})?%(?:左右)?");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+?86-?)?1\\d{10}|\\d{3,4}-\\d{7,8}(?:-\\d{1,5})?|\\d{7,8}");
    private static final Pattern COUNT = Pattern.compile("(?:大?约)?\\d{1,7}[余多]?(?:户|人次|人|名|家|次)?(?:左右)?");
    private static final Pattern CODE =
            Pattern.compile("(?=[^\\d]*\\d)[a-z0-9\\p{IsHan}]{0,8}(?:[-_/〔〕\\[\\]()]?[a-z0-9]{1,12}){1,5}号?");
    private static final Pattern NAME = Pattern.compile("[★☆*]?[\\p{IsHan}()（）★☆*·]{2," + LONGEST_NAME + "}");

    private LooksLike() {}

    /** Nothing to judge by: blank, "/", 无. */
    public static boolean nothing(RawCell cell) {
        return NilWords.isNil(text(cell));
    }

    /** A number that may be an amount, or an amount in words. */
    public static boolean money(RawCell cell) {
        return cell instanceof RawCell.Numeric number
                ? !number.percent()
                : hasText(cell) && AmountWording.parse(text(cell)).isPresent();
    }

    /** An amount that says its own unit (8.6万元). */
    public static boolean moneyWithUnit(RawCell cell) {
        return hasText(cell)
                && AmountWording.parse(text(cell))
                        .filter(amount -> amount.unitDigits().isPresent())
                        .isPresent();
    }

    /** A day, or a part of a year. */
    public static boolean day(RawCell cell) {
        if (cell instanceof RawCell.Day) {
            return true;
        }
        DayWording.Meaning meaning = DayWording.parse(text(cell), ANY_YEAR);
        boolean day = (meaning instanceof DayWording.Meaning.OnDay on && on.yearWritten())
                || meaning instanceof DayWording.Meaning.Within
                || (meaning instanceof DayWording.Meaning.OnDay && text(cell).contains("月"));
        return hasText(cell) && day;
    }

    /** A percentage. */
    public static boolean percent(RawCell cell) {
        return cell instanceof RawCell.Numeric number
                ? number.percent()
                : hasText(cell) && PERCENT.matcher(text(cell)).matches();
    }

    /** A telephone number. */
    public static boolean phone(RawCell cell) {
        return !nothing(cell) && PHONE.matcher(text(cell).replace(" ", "")).matches();
    }

    /** A whole number, perhaps with its unit of people or households. */
    public static boolean count(RawCell cell) {
        if (cell instanceof RawCell.Numeric number && number.percent()) {
            return false;
        }
        return !nothing(cell) && COUNT.matcher(text(cell).replace(",", "")).matches();
    }

    /** Short Chinese names, one or several. */
    public static boolean names(RawCell cell) {
        List<String> parts =
                hasText(cell) && text(cell).length() <= LONGEST * 2 ? NameCells.split(text(cell)) : List.of();
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> NAME.matcher(part).matches());
    }

    /** Letters and digits of a code, such as SF-DH-2021-001. */
    public static boolean code(RawCell cell) {
        String text = text(cell);
        boolean mixed = text.chars().anyMatch(Character::isDigit)
                && text.chars().anyMatch(ch -> (ch >= 'a' && ch <= 'z') || ch == '-' || ch == '〔');
        return hasText(cell)
                && text.length() <= LONGEST
                && mixed
                && !day(cell)
                && !phone(cell)
                && CODE.matcher(text).matches();
    }

    private static boolean hasText(RawCell cell) {
        return cell instanceof RawCell.Text && !nothing(cell);
    }

    private static String text(RawCell cell) {
        return ChineseText.fold(cell.text());
    }
}

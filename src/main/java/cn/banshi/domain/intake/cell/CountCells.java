package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers of households, people and times. */
final class CountCells {
    private static final String UNIT = "人次|余?户次|户|家|人|名|位|口|次";
    private static final Pattern GROUP_BLANKS = Pattern.compile("(?<=\\d)\\s+(?=\\d{3}(?!\\d))");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern IN_DIGITS = Pattern.compile(
            "(?<about>大?约|大概|将?近|接近|超过?|至少|不少于|受益|惠及|涉及|共计?|[:,、;/])*(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.(?<part>\\d{1,12}))?(?<wan>万)?"
                    + "(?<more>[余多+]|余?个)?(?<unit>" + UNIT + ")?(?<after>左右|以上|余|多)?(?<rest>[\\p{IsHan}]{0,6})");
    private static final Pattern ABOUT = Pattern.compile("约|大概|近|超|至少|不少于|[余多+]|左右|以上");
    private static final Pattern IN_CHARACTERS = Pattern.compile("(?<about>大?约|近)?(?<number>["
            + ChineseNumeral.CHARACTERS + "]+)(?<more>[余多])?个?(?<unit>" + UNIT + ")?(?:左右)?");
    /** 文昌里居民300人: whom it counts stands before the one number and its unit. */
    private static final Pattern LED =
            Pattern.compile("[\\p{IsHan}、，,]{2,20}?((?:大?约|近)?\\d[\\d,]*(?:余|多)?(?:" + UNIT + "))");

    private static final Pattern RANGE = Pattern.compile("\\d[户人名家次万]*(?:[-~—–]|至|到)\\d");
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private CountCells() {}

    /** A number with its unit of people or households. */
    private record Part(BigDecimal number, @Nullable String unit, boolean estimate) {}

    static CellReading read(IncomingField field, Cell cell) {
        if (cell.raw() instanceof RawCell.Numeric number && !number.percent()) {
            return taken(cell, number.exact());
        }
        if (!(cell.raw() instanceof RawCell.Text) || cell.isLong()) {
            return wrong(cell);
        }
        String text = BLANKS.matcher(
                        GROUP_BLANKS.matcher(ChineseText.fold(cell.text())).replaceAll(","))
                .replaceAll("");
        if (text.startsWith("-")) {
            return cell.wrong(Kind.BAD_NUMBER, cell.quoted() + "小于零。请填 0 或正整数");
        }
        List<Part> parts = RANGE.matcher(text).find() ? List.of() : parts(text);
        Optional<Part> fitting = parts.size() == 1
                ? parts.stream().findFirst()
                : parts.stream()
                        .filter(part -> part.unit() != null && fits(field, part.unit()))
                        .findFirst();
        if (fitting.isEmpty()) {
            return wrong(cell);
        }
        Part part = fitting.get();
        if (part.unit() != null && !fits(field, part.unit())) {
            return cell.wrong(
                    Kind.BAD_NUMBER, "%s的单位是“%s”，这一列要填%s".formatted(cell.quoted(), part.unit(), field.label()));
        }
        if (part.estimate()) {
            cell.remark(
                    Kind.ESTIMATE,
                    "%s是估计数，按 %s 计。有准数后请改"
                            .formatted(cell.quoted(), part.number().toPlainString()));
        }
        return taken(cell, part.number());
    }

    /** The number whose unit is that of the field; empty where none has it. */
    static Optional<CellReading> named(IncomingField field, Cell cell) {
        String text = BLANKS.matcher(ChineseText.fold(cell.text())).replaceAll("");
        boolean fits = !cell.isLong()
                && parts(text).stream().anyMatch(part -> part.unit() != null && fits(field, part.unit()));
        return fits ? Optional.of(read(field, cell)).filter(reading -> !reading.isWrong()) : Optional.empty();
    }

    /** 4388户13160人 are two; empty where the text is no row of numbers. */
    private static List<Part> parts(String text) {
        Matcher characters = IN_CHARACTERS.matcher(text);
        if (characters.matches()) {
            OptionalLong number = ChineseNumeral.parse(characters.group("number"));
            boolean about = ABOUT.matcher(text).find();
            return number.isEmpty()
                    ? List.of()
                    : List.of(new Part(BigDecimal.valueOf(number.getAsLong()), characters.group("unit"), about));
        }
        Matcher led = LED.matcher(text);
        if (led.matches()) {
            return parts(led.group(1));
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = IN_DIGITS.matcher(text);
        for (int at = 0; at < text.length(); at = matcher.end()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return List.of();
            }
            String unit = matcher.group("unit");
            if (unit == null && !matcher.group("rest").isEmpty()) {
                return List.of();
            }
            String decimals = matcher.group("part") == null ? "" : "." + matcher.group("part");
            BigDecimal number = new BigDecimal(matcher.group("number").replace(",", "") + decimals);
            boolean about = ABOUT.matcher(matcher.group()).find();
            parts.add(new Part(matcher.group("wan") == null ? number : number.movePointRight(4), unit, about));
        }
        return parts;
    }

    private static boolean fits(IncomingField field, String unit) {
        return switch (field) {
            case HOUSEHOLDS -> "户".equals(unit) || "家".equals(unit);
            case PEOPLE, POPULATION -> "人".equals(unit) || "名".equals(unit) || "位".equals(unit) || "口".equals(unit);
            case PERSON_TIMES -> unit.endsWith("次");
            default -> true;
        };
    }

    private static CellReading taken(Cell cell, BigDecimal number) {
        if (number.signum() < 0) {
            return cell.wrong(Kind.BAD_NUMBER, cell.quoted() + "小于零。请填 0 或正整数");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return cell.wrong(Kind.BAD_NUMBER, cell.quoted() + "不是整数。请填整数");
        }
        return number.compareTo(MOST) > 0
                ? cell.wrong(Kind.BAD_NUMBER, cell.quoted() + "太大了。请核对")
                : cell.is(new CellValue.Count(number.intValueExact()));
    }

    private static CellReading wrong(Cell cell) {
        boolean range =
                !cell.isLong() && RANGE.matcher(ChineseText.fold(cell.text())).find();
        return cell.wrong(Kind.BAD_NUMBER, cell.quoted() + (range ? "是一个范围。请只填一个数" : "不是一个数。请只填整数，文字说明写到备注里"));
    }
}

package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.money.AmountWording;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts. */
final class MoneyCells {
    private static final BigDecimal SMALL = BigDecimal.valueOf(10_000);
    private static final BigDecimal FEW_YUAN = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(Money.MAX_FEN, 2);
    private static final BigDecimal NOISE = new BigDecimal("0.0001");
    private static final Pattern RANGE = Pattern.compile("\\d[万亿千百元]*(?:[-~—–]+|至|到)[¥￥]?\\d");
    private static final Pattern SCIENTIFIC = Pattern.compile("[\\d.]+e[+-]?\\d+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern TWO = Pattern.compile("\\d[^\\d.,]+\\d");

    private MoneyCells() {}

    static CellReading read(IncomingField field, Cell cell, @Nullable MoneyUnit unit) {
        RawCell raw = cell.raw();
        if (raw instanceof RawCell.Numeric number && !number.percent()) {
            AmountWording bare = new AmountWording(number.exact(), OptionalInt.empty(), false, "");
            return taken(field, cell, bare, unit, true);
        }
        if (raw instanceof RawCell.Day) {
            return cell.wrong(Kind.BAD_AMOUNT, cell.quoted() + "是日期，不是金额。请填数字；原来是数字的，把单元格格式改为“常规”");
        }
        Optional<AmountWording> wording = AmountWording.parse(cell.text());
        return wording.isPresent()
                ? taken(field, cell, wording.get(), unit, false)
                : cell.wrong(Kind.BAD_AMOUNT, reason(cell));
    }

    /** The unit of a bare number where nothing says which: amounts below ten thousand are 万元, larger ones 元. */
    static MoneyUnit guessed(BigDecimal number) {
        return number.abs().compareTo(SMALL) < 0 ? MoneyUnit.WAN : MoneyUnit.YUAN;
    }

    private static CellReading taken(
            IncomingField field, Cell cell, AmountWording wording, @Nullable MoneyUnit unit, boolean rounds) {
        BigDecimal number = wording.number();
        boolean bare = wording.unitDigits().isEmpty();
        MoneyUnit assumed = unit == null ? guessed(number) : unit;
        BigDecimal yuan = wording.yuan(assumed.digits());
        if (yuan.abs().compareTo(MOST_YUAN) > 0) {
            return cell.wrong(Kind.BAD_AMOUNT, cell.quoted() + "太大了。请检查单位是不是%s".formatted(assumed.label()));
        }
        BigDecimal rounded = yuan.setScale(2, RoundingMode.HALF_UP);
        BigDecimal part = yuan.subtract(rounded).abs();
        if (part.signum() != 0 && !rounds) {
            return cell.wrong(Kind.BAD_AMOUNT, cell.quoted() + "比分还细，金额最小到分。请减少小数位");
        }
        Money money = Money.ofYuan(rounded);
        if (part.compareTo(NOISE) > 0) {
            cell.remark(Kind.NOTE, "%s已四舍五入到分：%s元".formatted(cell.quoted(), MoneyText.yuan(money)));
        }
        if (wording.estimate()) {
            cell.remark(Kind.ESTIMATE, "%s是估计数，按 %s元计。有准数后请改".formatted(cell.quoted(), MoneyText.yuan(money)));
        }
        if (DIGIT.matcher(wording.remark()).find()) {
            cell.remark(Kind.NOTE, "%s括号里的“%s”没有读入，请看是否要写进备注".formatted(cell.quoted(), wording.remark()));
        }
        if (bare && number.signum() != 0) {
            unitRemark(cell, number, unit, assumed, money);
        }
        if (unit != null && unit != MoneyUnit.YUAN && isSmallBySign(cell, yuan)) {
            cell.remark(
                    Kind.UNIT_SLIP,
                    "%s有￥，按元计是 %s元，这一列的单位却是%s。请核对单位".formatted(cell.quoted(), MoneyText.yuan(money), unit.label()));
        }
        if (money.isNegative() && field != IncomingField.MONTH_INVESTMENT) {
            return cell.remark(Kind.NEGATIVE_AMOUNT, "%s小于零，%s不能是负数。请改成正数或留空".formatted(cell.quoted(), field.label()))
                    .is(new CellValue.Amount(money));
        }
        return cell.is(new CellValue.Amount(money));
    }

    /** A sign of currency means 元, but some have it before every number, whatever its unit. */
    private static boolean isSmallBySign(Cell cell, BigDecimal yuan) {
        String text = cell.text();
        return yuan.signum() != 0
                && yuan.abs().compareTo(SMALL) < 0
                && (text.contains("¥") || text.contains("￥"))
                && !text.contains("元");
    }

    private static void unitRemark(
            Cell cell, BigDecimal number, @Nullable MoneyUnit unit, MoneyUnit assumed, Money money) {
        if (unit == null) {
            cell.remark(
                    Kind.UNIT_GUESSED,
                    "%s没有写单位，按%s计（%s元）。不对的话请为这一列选单位".formatted(cell.quoted(), assumed.label(), MoneyText.yuan(money)));
            return;
        }
        BigDecimal size = number.abs();
        if (unit == MoneyUnit.YUAN ? size.compareTo(FEW_YUAN) < 0 : size.compareTo(most(unit)) >= 0) {
            String likely = unit == MoneyUnit.YUAN ? MoneyUnit.WAN.label() : MoneyUnit.YUAN.label();
            cell.remark(
                    Kind.UNIT_SLIP,
                    "%s按%s计是 %s元，可能填的是%s。请核对单位".formatted(cell.quoted(), unit.label(), MoneyText.yuan(money), likely));
        }
    }

    /** From here on a number under the unit is rather one of 元. */
    private static BigDecimal most(MoneyUnit unit) {
        return switch (unit) {
            case YUAN -> MOST_YUAN;
            case THOUSAND -> BigDecimal.valueOf(100_000);
            case WAN -> SMALL;
            case MILLION -> BigDecimal.valueOf(1_000);
            case YI -> BigDecimal.valueOf(100);
        };
    }

    private static String reason(Cell cell) {
        if (cell.isLong()) {
            return cell.quoted() + "不是金额。请填数字，文字说明写到备注里";
        }
        String folded = ChineseText.fold(cell.text()).replace(" ", "");
        Optional<String> sum = sum(folded);
        if (sum.isPresent()) {
            return "%s是几个数相加，合计 %s。请直接填 %s".formatted(cell.quoted(), sum.get(), sum.get());
        }
        if (RANGE.matcher(folded).find()) {
            return cell.quoted() + "是一个范围。请只填一个数";
        }
        if (SCIENTIFIC.matcher(folded).matches()) {
            return cell.quoted() + "是科学计数法，末尾几位可能已经丢失。请填完整的数字";
        }
        if (TWO.matcher(folded).find()) {
            return cell.quoted() + "里不止一个数。请只填合计数，其余写到备注里";
        }
        return cell.quoted() + "不是金额。请填数字；还没有金额的，这一格留空";
    }

    /** The sum of "30+18.6" or "30万元+18.6万元", in the unit that they share. */
    private static Optional<String> sum(String folded) {
        String text = folded.startsWith("=") ? folded.substring(1) : folded;
        String[] parts = text.split("\\+", -1);
        List<Optional<AmountWording>> amounts =
                Arrays.stream(parts).map(AmountWording::parse).toList();
        if (parts.length < 2 || amounts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<AmountWording> read = amounts.stream().map(Optional::orElseThrow).toList();
        OptionalInt unit = read.get(read.size() - 1).unitDigits();
        boolean shared = read.stream()
                .allMatch(part ->
                        part.unitDigits().equals(unit) || part.unitDigits().isEmpty());
        BigDecimal sum = shared
                ? read.stream().map(AmountWording::number).reduce(BigDecimal.ZERO, BigDecimal::add)
                : read.stream().map(part -> part.yuan(4)).reduce(BigDecimal.ZERO, BigDecimal::add);
        String label = !shared || unit.orElse(-1) == 0 ? "元" : unit.orElse(-1) == 4 ? "万元" : "";
        boolean plain = unit.isEmpty() || !label.isEmpty();
        return plain ? Optional.of(sum.stripTrailingZeros().toPlainString() + label) : Optional.empty();
    }
}

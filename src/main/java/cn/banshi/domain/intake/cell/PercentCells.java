package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.money.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Percentages from 0 to 100. */
final class PercentCells {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern IN_DIGITS = Pattern.compile(
            "(?:已|累计|总体|整体|工程|形象|进度|完成|达到?|到|:)*(?<about>大?约|大概|近|接近|超过?)?(?:完成|达到?)?(?<number>-?\\d{1,9}(?:\\.\\d{0,12})?|\\.\\d{1,12})"
                    + "(?<sign>%|﹪|个百分点)?(?<after>左右|以上|多|余)?(?:\\([^()]*\\))?[。;,.]?");
    private static final Pattern IN_CHARACTERS = Pattern.compile("(?:已|完成|达到?)*(?<about>大?约|近)?(?:百分之(?<number>["
            + ChineseNumeral.CHARACTERS + "]+)|(?<tenths>[一二三四五六七八九十])成(?<rest>[半一二三四五六七八九])?)(?<after>左右|以上|多)?");
    private static final Pattern RANGE = Pattern.compile("\\d%?(?:[-~—–]|至|到)\\d");
    private static final Pattern FINISHED = Pattern.compile("(?:已|全部)*(?:完工|完成|竣工|办结|建成|结束|投入使用|销号)");

    private PercentCells() {}

    static CellReading read(Cell cell) {
        if (cell.raw() instanceof RawCell.Numeric number) {
            return number.percent() ? share(cell, number.exact().movePointRight(2), true) : bare(cell, number.exact());
        }
        if (cell.raw() instanceof RawCell.Day || cell.isLong()) {
            return wrong(cell);
        }
        String text = BLANKS.matcher(ChineseText.fold(cell.text())).replaceAll("");
        Matcher digits = IN_DIGITS.matcher(text);
        if (digits.matches()) {
            boolean about = digits.group("about") != null || digits.group("after") != null;
            BigDecimal number = new BigDecimal(digits.group("number").replaceAll("\\.$", ""));
            if (about) {
                estimate(cell, number);
            }
            return digits.group("sign") == null ? bare(cell, number) : share(cell, number, false);
        }
        return inCharacters(text)
                .map(number -> share(estimateOf(cell, text, number), number, false))
                .orElseGet(() -> wrong(cell));
    }

    private static Optional<BigDecimal> inCharacters(String text) {
        Matcher matcher = IN_CHARACTERS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean tenths = matcher.group("tenths") != null;
        OptionalLong number = ChineseNumeral.parse(tenths ? matcher.group("tenths") : matcher.group("number"));
        if ("百".equals(matcher.group("number"))) {
            return Optional.of(HUNDRED);
        }
        long rest = rest(matcher.group("rest"));
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(tenths ? number.getAsLong() * 10 + rest : number.getAsLong()));
    }

    /** What stands behind 成: 七成五, 七成半. */
    private static long rest(@Nullable String sign) {
        if (sign == null) {
            return 0;
        }
        return sign.equals("半") ? 5 : ChineseNumeral.parse(sign).orElse(0);
    }

    private static Cell estimateOf(Cell cell, String text, BigDecimal number) {
        boolean about = (text.contains("成") && !text.contains("百分之")) || text.matches(".*(?:约|近|左右|以上|多).*");
        if (about) {
            estimate(cell, number);
        }
        return cell;
    }

    private static void estimate(Cell cell, BigDecimal number) {
        cell.remark(Kind.ESTIMATE, "%s是估计数，按 %s%% 计".formatted(cell.quoted(), shown(number)));
    }

    /** A bare number below one is a fraction, as an unformatted 75 % is; all others are percent. */
    private static CellReading bare(Cell cell, BigDecimal number) {
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
            BigDecimal percent = number.movePointRight(2);
            cell.remark(Kind.NOTE, "%s没有百分号，按 %s%% 计。不对的话请改".formatted(cell.quoted(), shown(percent)));
            return share(cell, percent, true);
        }
        if (number.compareTo(BigDecimal.ONE) == 0) {
            cell.remark(Kind.NOTE, "%s没有百分号，按 1%% 计。如果是全部完成，请改成 100%%".formatted(cell.quoted()));
        }
        return share(cell, number, true);
    }

    private static CellReading share(Cell cell, BigDecimal percent, boolean rounds) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            BigDecimal meant = percent.movePointLeft(2);
            boolean typedTwice = cell.raw() instanceof RawCell.Numeric
                    && meant.compareTo(BigDecimal.ONE) > 0
                    && meant.compareTo(HUNDRED) <= 0;
            return cell.wrong(
                    Kind.BAD_PERCENT,
                    "%s不在 0 到 100%% 之间。%s"
                            .formatted(
                                    cell.quoted(),
                                    typedTwice && cell.text().endsWith("%")
                                            ? "可能是 %s%%，请核对"
                                                    .formatted(meant.stripTrailingZeros()
                                                            .toPlainString())
                                            : "请填 0 到 100 的数"));
        }
        BigDecimal rounded = percent.setScale(2, RoundingMode.HALF_UP);
        if (!rounds && rounded.compareTo(percent) != 0) {
            cell.remark(Kind.NOTE, "%s已四舍五入到 %s%%".formatted(cell.quoted(), rounded.toPlainString()));
        }
        return cell.is(new CellValue.Share(Percent.of(rounded)));
    }

    private static CellReading wrong(Cell cell) {
        String folded = cell.isLong() ? "" : ChineseText.fold(cell.text());
        if (RANGE.matcher(folded).find()) {
            return cell.wrong(Kind.BAD_PERCENT, cell.quoted() + "是一个范围。请只填一个数");
        }
        return cell.wrong(
                Kind.BAD_PERCENT,
                cell.quoted() + "不是百分比。"
                        + (FINISHED.matcher(folded).matches() ? "全部完成请填 100" : "请填 0 到 100 的数，文字说明写到进展里"));
    }

    private static String shown(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}

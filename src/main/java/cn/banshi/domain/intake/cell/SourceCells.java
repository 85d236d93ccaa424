package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.CellValue.Sources.Part;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.money.AmountWording;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Funding sources with their amounts. */
final class SourceCells {
    private static final int MOST_SOURCES = 20;
    private static final Pattern SHARE = Pattern.compile("[:：(（约占]*\\d{1,3}(?:\\.\\d{1,4})?\\s*[%％][)）]?$");
    private static final Pattern AMOUNT_FROM = Pattern.compile("[约¥￥近]|(?<![\\d.,，．])[\\d０-９]");
    private static final Pattern END = Pattern.compile("[:：\\s(（。=—–-]+$");
    private static final String WRITTEN_AMOUNT = "[约近]?\\d[\\d,，.]*(?:余|多)?(?:亿元|万元|千元|元|万|亿)(?:左右)?";
    private static final Pattern WHOLE =
            Pattern.compile("^(?:项目)?(?:计划|预计|估算|概算)?(?:总投资额?|投资总额|投资|总额|共计|合计|总计|总金额|共需?|需)(?:约|为|[:：])*("
                    + WRITTEN_AMOUNT + ")[,，;；。、:：\\s]*");
    private static final Pattern OF_WHICH = Pattern.compile("^[(（]?其中[:：]?");
    private static final Pattern AMOUNT_FIRST = Pattern.compile("(" + WRITTEN_AMOUNT + ")[(（](.*?)[)）]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ABOUT_SOURCES = Pattern.compile("来源|渠道|筹[措集]|构成|方式|出处|主体|性质|类型|类别|落实|安排");
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(Money.MAX_FEN, 2);

    private SourceCells() {}

    /** Whether a heading speaks of sources as such, and so names none. */
    static boolean speaksOfSources(String heading) {
        return ABOUT_SOURCES.matcher(heading).find();
    }

    /** The whole that the cell states before its parts, else the sum of its parts where each has its amount. */
    static Optional<Money> whole(Cell cell, @Nullable MoneyUnit unit) {
        Matcher whole = WHOLE.matcher(cell.text());
        if (whole.find()) {
            return amount(whole.group(1), 0).map(amount -> money(cell, whole.group(1), amount, unit));
        }
        CellValue value = read(cell, unit).value();
        return value instanceof CellValue.Sources sources
                        && sources.parts().stream().allMatch(part -> part.amount() != null)
                ? sources.parts().stream()
                        .flatMap(part -> Stream.ofNullable(part.amount()))
                        .reduce(Money::plus)
                : Optional.empty();
    }

    /** The parts alone: without the whole before them, 其中, and the brackets around them. */
    private static String parts(String text) {
        String rest = WHOLE.matcher(text).replaceFirst("");
        Matcher ofWhich = OF_WHICH.matcher(rest);
        if (!ofWhich.find()) {
            return rest;
        }
        String named = ofWhich.replaceFirst("");
        boolean open = "(（".indexOf(rest.charAt(0)) >= 0;
        return open && (named.endsWith("）") || named.endsWith(")")) ? named.substring(0, named.length() - 1) : named;
    }

    static CellReading read(Cell cell, @Nullable MoneyUnit unit) {
        List<Part> parts = new ArrayList<>();
        for (String written :
                NameCells.split(parts(cell.text()).replace('+', '\n').replace('＋', '\n'))) {
            if (written.length() > TextCells.LONGEST_NAME || parts.size() >= MOST_SOURCES) {
                return cell.wrong(Kind.RULE, "%s不像资金来源。请检查这一列的内容".formatted(cell.quoted()));
            }
            Part part = part(cell, written, unit);
            if (!part.name().isEmpty()) {
                parts.add(part);
            }
        }
        return cell.is(parts.isEmpty() ? CellValue.nil() : new CellValue.Sources(List.copyOf(parts)));
    }

    private static Part part(Cell cell, String written, @Nullable MoneyUnit unit) {
        Matcher first = AMOUNT_FIRST.matcher(written);
        if (first.matches()) {
            Optional<AmountWording> amount = amount(first.group(1), 0);
            return new Part(first.group(2).strip(), amount.isEmpty() ? null : money(cell, written, amount.get(), unit));
        }
        Matcher share = SHARE.matcher(written);
        if (share.find()) {
            cell.remark(Kind.NOTE, "%s里的比例没有读入。请在资金页按金额填写".formatted(Cell.quoted(written)));
            return new Part(END.matcher(written.substring(0, share.start())).replaceAll(""), null);
        }
        Matcher from = AMOUNT_FROM.matcher(written);
        while (from.find()) {
            String name = END.matcher(written.substring(0, from.start())).replaceAll("");
            Optional<AmountWording> amount = name.isEmpty() ? Optional.empty() : amount(written, from.start());
            boolean year = YEAR.matcher(written.substring(from.start())).matches();
            if (amount.isPresent() && !year && (amount.get().unitDigits().isPresent() || unit != null)) {
                return new Part(name, money(cell, written, amount.get(), unit));
            }
        }
        return new Part(written, null);
    }

    private static Optional<AmountWording> amount(String written, int from) {
        String rest = ChineseText.toHalfWidth(written.substring(from)).strip();
        boolean openBefore = !rest.contains("(") && rest.endsWith(")");
        return AmountWording.parse(openBefore ? rest.substring(0, rest.length() - 1) : rest);
    }

    private static @Nullable Money money(Cell cell, String written, AmountWording amount, @Nullable MoneyUnit unit) {
        BigDecimal yuan = amount.yuan(unit == null ? 0 : unit.digits());
        if (yuan.signum() < 0 || yuan.abs().compareTo(MOST_YUAN) > 0) {
            cell.remark(Kind.BAD_AMOUNT, "%s的金额不对。请改成正数".formatted(Cell.quoted(written)));
            return null;
        }
        Money money = Money.ofYuan(yuan.setScale(2, RoundingMode.HALF_UP));
        if (amount.estimate()) {
            cell.remark(Kind.ESTIMATE, "%s是估计数，按 %s元计".formatted(Cell.quoted(written), MoneyText.yuan(money)));
        }
        return money;
    }
}

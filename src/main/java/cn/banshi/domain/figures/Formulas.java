package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Every rate as a formula with its operands, for note lines and tooltips. Amounts in 万元, exact as far as needed. */
public final class Formulas {
    private final FigureSet figures;
    private final int wanDecimals;
    private final int rateDecimals;

    /**
     * @param wanDecimals decimals of 万元
     * @param rateDecimals decimals of rates
     */
    public Formulas(FigureSet figures, int wanDecimals, int rateDecimals) {
        this.figures = figures;
        this.wanDecimals = wanDecimals;
        this.rateDecimals = rateDecimals;
    }

    /** Such as "办结率 26/42 = 61.9%". */
    public String doneRate() {
        return counted("办结率", figures.doneRate());
    }

    /** Such as "开工率 40/42 = 95.2%". */
    public String startRate() {
        return counted("开工率", figures.startRate());
    }

    /** Such as "年度投资完成率 2219.50/2476.15 = 89.6%". */
    public String yearInvestmentRate() {
        return paid("年度投资完成率", figures.investedInYear(), figures.plannedYear());
    }

    /** Such as "总投资完成率 2281.00/2806.65 = 81.3%". */
    public String totalInvestmentRate() {
        return paid("总投资完成率", figures.investedTotal(), figures.plannedTotal());
    }

    /** Such as "比序时 89.6 − 91.7 = -2.1 个百分点（序时 100×11/12）". */
    public String scheduleGap() {
        BigDecimal gap = figures.scheduleGap(rateDecimals);
        if (gap == null) {
            return "比序时 " + Rate.NONE;
        }
        return "比序时 " + figures.yearInvestmentRate().text(rateDecimals) + " − "
                + figures.elapsed(rateDecimals).toPlainString() + " = " + gap.toPlainString() + " 个百分点（序时 100×"
                + figures.elapsedMonths() + "/12）";
    }

    /** Such as "支付率 30.00/50.00 = 60.0%". */
    public String paidRate(SourceFigures source) {
        return paid("支付率", source.paid(), source.approved());
    }

    /** What the sums leave out, empty where every item has a plan. */
    public String withoutPlan() {
        StringBuilder note = new StringBuilder();
        if (figures.withoutPlannedTotal() > 0) {
            note.append(figures.withoutPlannedTotal())
                    .append("项未填计划总投资（按0计，总完成投资")
                    .append(wan(figures.investedWithoutPlannedTotal()))
                    .append("万元）");
        }
        if (figures.withoutPlannedYear() > 0) {
            note.append(note.isEmpty() ? "" : "；")
                    .append(figures.withoutPlannedYear())
                    .append("项未填年度计划投资（按0计，年内累计")
                    .append(wan(figures.investedWithoutPlannedYear()))
                    .append("万元）");
        }
        return note.toString();
    }

    /** 年度投资完成率 of one item. */
    public static String yearInvestmentRate(ItemView item, int wanDecimals, int rateDecimals) {
        return paid("年度投资完成率", item.investedInYear(), item.plannedYear(), wanDecimals, rateDecimals);
    }

    /** 总投资完成率 of one item. */
    public static String totalInvestmentRate(ItemView item, int wanDecimals, int rateDecimals) {
        return paid("总投资完成率", item.investedTotal(), item.plannedTotal(), wanDecimals, rateDecimals);
    }

    /** 应达进度 of one item, such as "应达进度 100×224天/242天 = 92.6%（2021-04-01 至 2021-12-20）". */
    public static String expected(ItemView item) {
        return LightTexts.expected(item);
    }

    /** The difference to an earlier count, such as "较上月 +3", "较上月 持平". */
    public static String change(long now, long before) {
        return changeText(BigDecimal.valueOf(now - before));
    }

    /** The difference to an earlier amount in 万元 as shown. */
    public static String change(Money now, Money before, int wanDecimals) {
        return changeText(now.wan(wanDecimals).subtract(before.wan(wanDecimals)));
    }

    /** The difference to an earlier rate in 百分点 as shown, "/" where one of them has no value. */
    public static String change(Rate now, Rate before, int decimals) {
        BigDecimal here = now.value(decimals);
        BigDecimal there = before.value(decimals);
        return here == null || there == null ? "较上月 " + Rate.NONE : changeText(here.subtract(there));
    }

    private static String changeText(BigDecimal difference) {
        return switch (difference.signum()) {
            case 0 -> "较上月 持平";
            case 1 -> "较上月 +" + difference.toPlainString();
            default -> "较上月 " + difference.toPlainString();
        };
    }

    private String counted(String name, Rate rate) {
        return name + " " + rate.part() + "/" + rate.whole() + " = " + rate.percent(rateDecimals);
    }

    private String paid(String name, Money part, Money whole) {
        return paid(name, part, whole, wanDecimals, rateDecimals);
    }

    private static String paid(String name, Money part, @Nullable Money whole, int wanDecimals, int rateDecimals) {
        Money divisor = whole == null ? Money.ZERO : whole;
        return name + " " + MoneyText.wan(part, wanDecimals) + "/" + MoneyText.wan(divisor, wanDecimals) + " = "
                + Rate.of(part, divisor).percent(rateDecimals);
    }

    private String wan(Money money) {
        return MoneyText.wan(money, wanDecimals);
    }
}

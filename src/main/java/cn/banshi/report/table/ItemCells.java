package cn.banshi.report.table;

import cn.banshi.domain.figures.AmountSums;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.money.Money;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.definition.ReportInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells and columns that several reports share: one writing of amounts, rates, people, sources and dates. */
final class ItemCells {
    private final ReportInput input;
    private final AmountSums sums;
    private final int wanDecimals;
    private final int rateDecimals;

    ItemCells(ReportInput input) {
        this.input = input;
        this.sums = input.sums();
        this.wanDecimals = input.office().wanDecimals();
        this.rateDecimals = input.office().rateDecimals();
    }

    /** 序号, which is the 清单序号. */
    ListColumn number() {
        return ListColumn.of(
                ReportColumn.text("listNumber", 3, Align.CENTER, "序", "号"),
                item -> ReportCell.textOrNothing(item.listNumber()));
    }

    /** A column of the column catalogue, as text. */
    ListColumn field(ItemField field, int weight, Align align, String... heading) {
        return ListColumn.of(
                ReportColumn.text(field.key(), weight, align, heading),
                item -> ReportCell.textOrNothing(field.text(item, input.data())));
    }

    /** The same column, where subtotals say how many items they count. */
    ListColumn countingField(ItemField field, int weight, Align align, String... heading) {
        ListColumn column = field(field, weight, align, heading);
        return ListColumn.counting(column.column(), column.ofItem());
    }

    /** A column of words. */
    ListColumn text(String key, int weight, Align align, Function<ItemView, String> text, String... heading) {
        return ListColumn.of(
                ReportColumn.text(key, weight, align, heading), item -> ReportCell.textOrNothing(text.apply(item)));
    }

    /** 项 of a subtotal, as the counting column has them. */
    static ReportCell items(long count) {
        return ReportCell.text(count + " 项").centered();
    }

    /** An amount in 万元 with its sums. */
    ListColumn amount(String key, int weight, Function<ItemView, @Nullable Money> amount, String... heading) {
        Function<ItemView, @Nullable Money> shown = item -> ItemWords.stated(item, amount.apply(item));
        return new ListColumn(
                ReportColumn.number(key, weight, wanDecimals, heading),
                item -> wan(shown.apply(item)),
                set -> wan(sums.sum(set.items(), shown)));
    }

    /** An amount in 万元, "/" for null. */
    ReportCell wan(@Nullable Money money) {
        return ReportCell.number(money == null ? null : money.wan(wanDecimals));
    }

    /** A rate in percent between two amounts; of a set, from its sums. */
    ListColumn rate(
            String key,
            int weight,
            Function<ItemView, @Nullable Money> part,
            Function<ItemView, @Nullable Money> whole,
            String... heading) {
        return new ListColumn(
                ReportColumn.number(key, weight, rateDecimals, heading),
                item -> percent(part.apply(item), whole.apply(item)),
                set -> percent(sums.total(set.items(), part), sums.total(set.items(), whole)));
    }

    /** A rate of two amounts in percent, "/" where one is missing or there is nothing to divide by. */
    ReportCell percent(@Nullable Money part, @Nullable Money whole) {
        return part == null || whole == null ? ReportCell.MISSING : percent(Rate.of(part, whole));
    }

    /** A rate in percent, "/" where there is nothing to divide by. */
    ReportCell percent(Rate rate) {
        return ReportCell.number(rate.value(rateDecimals));
    }

    /** A share in percent or 百分点, "/" for null. */
    ReportCell share(@Nullable Fraction share) {
        return ReportCell.number(share == null ? null : share.round(rateDecimals));
    }

    /** A column of shares; of a set there is none. */
    ListColumn share(String key, int weight, Function<ItemView, @Nullable Fraction> share, String... heading) {
        return ListColumn.of(ReportColumn.number(key, weight, rateDecimals, heading), item -> share(share.apply(item)));
    }

    /** 形象进度 in percent; of a set there is none. */
    ListColumn progress(int weight, String... heading) {
        return ListColumn.of(
                ReportColumn.number(ItemField.PHYSICAL_PROGRESS.key(), weight, rateDecimals, heading), this::progress);
    }

    /** 形象进度 of an item, "/" where none is known. */
    ReportCell progress(ItemView item) {
        return item.progressStated() || item.done() ? share(item.progress()) : ReportCell.MISSING;
    }

    /** 受益户/人次. */
    ListColumn served(int weight) {
        return new ListColumn(
                ReportColumn.text("served", weight, Align.CENTER, "受益户", "/人次"),
                item -> ReportCell.textOrNothing(
                        served(orZero(item.households()), orZero(item.people()), orZero(item.personTimes()))),
                set -> ReportCell.textOrNothing(served(set.served())));
    }

    /** Such as 82户 and below it 246人次; empty where nobody is known. */
    static String served(FigureSet.Served served) {
        return served(served.households(), served.people(), served.personTimes());
    }

    /** 人 are named only where neither 户 nor 人次 is known. */
    private static String served(long households, long people, long personTimes) {
        List<String> parts = new ArrayList<>();
        if (households > 0) {
            parts.add(grouped(households) + "户");
        }
        if (personTimes > 0) {
            parts.add(grouped(personTimes) + "人次");
        }
        if (parts.isEmpty() && people > 0) {
            parts.add(grouped(people) + "人");
        }
        return String.join("\n", parts);
    }

    private static long orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** 资金来源: each with what is approved, or applied for while nothing is approved. */
    ListColumn sources(int weight) {
        return ListColumn.of(
                ReportColumn.text("sources", weight, Align.CENTER, "资金来源"),
                item -> ReportCell.textOrNothing(ItemWords.sources(item.sources(), wanDecimals)));
    }

    /** A day of the list year as 11月26日, of another year with the year. */
    ListColumn day(String key, int weight, Function<ItemView, @Nullable LocalDate> day, String... heading) {
        return ListColumn.of(
                ReportColumn.text(key, weight, Align.CENTER, heading),
                item -> ReportCell.textOrNothing(ItemWords.day(item, day.apply(item))));
    }

    /** 责任领导 with the holders of that day. */
    ListColumn leaders(int weight) {
        return ListColumn.of(
                ReportColumn.text(ItemField.LEADERS.key(), weight, Align.CENTER, "责任领导"),
                item -> ReportCell.textOrNothing(ItemWords.leaders(item, input.data())));
    }

    /** 备注, with 不涉及资金 and 待落实 where no other word says so. */
    ListColumn remark(int weight) {
        return ListColumn.of(
                ReportColumn.text(ItemField.REMARK.key(), weight, Align.CENTER, "备注"),
                item -> ReportCell.textOrNothing(ItemWords.remark(item)));
    }
}

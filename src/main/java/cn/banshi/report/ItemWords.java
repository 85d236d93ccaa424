package cn.banshi.report;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reports and forms say of an item in the same words. */
public final class ItemWords {
    private ItemWords() {}

    /** The amount; null for a zero of an item without money and plan, which says nothing. */
    public static @Nullable Money stated(ItemView item, @Nullable Money amount) {
        boolean nothing = item.plannedTotal() == null
                && item.plannedYear() == null
                && item.project().budget().moneyKind() != MoneyKind.FUNDED;
        return nothing && Money.ZERO.equals(amount) ? null : amount;
    }

    /** A day of the list year as 11月26日, of another year with the year; empty for none. */
    public static String day(ItemView item, @Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.getYear() == item.year() ? DateText.monthDayText(day) : DateText.longText(day);
    }

    /** The latest row of the period, null where there is none. */
    public static @Nullable MonthlyProgress latest(ItemView item, ReportPeriod period) {
        for (YearMonth month = period.last(); period.contains(month); month = month.minusMonths(1)) {
            MonthlyProgress row = item.month(month);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** What the row says. An item that was done earlier has no more rows; its done date says why. */
    public static String progress(ItemView item, @Nullable MonthlyProgress row) {
        if (row != null && !row.text().isBlank()) {
            return row.text();
        }
        return item.done() ? "已于" + day(item, item.doneOn()) + "办结" : "";
    }

    /** 责任领导: each post as it is printed, and below it who holds it on the day. */
    public static String leaders(ItemView item, OfficeData office) {
        return item.dossier().linked(LinkRole.LEADER).stream()
                .map(id -> leader(id, office, item.asOf()))
                .collect(Collectors.joining("\n"));
    }

    private static String leader(long id, OfficeData office, LocalDate day) {
        Leader leader = office.leader(id);
        if (leader == null) {
            return "";
        }
        String post = leader.printName().isBlank() ? leader.post() : leader.printName();
        return office.holder(id, day).map(term -> post + "\n" + term.name()).orElse(post);
    }

    /** 资金来源: each with what is approved, or applied for while nothing is approved, in 万元. */
    public static String sources(List<SourceFigures> sources, int wanDecimals) {
        boolean approved = approved(sources);
        return sources.stream()
                .filter(source -> !amount(source, approved).equals(Money.ZERO))
                .map(source -> source.name()
                        + amount(source, approved).wan(wanDecimals).toPlainString())
                .collect(Collectors.joining("\n"));
    }

    /** Whether anything is approved, so that what was applied for no longer counts. */
    public static boolean approved(List<SourceFigures> sources) {
        return sources.stream().anyMatch(source -> !source.approved().equals(Money.ZERO));
    }

    /** What counts of a source. */
    public static Money amount(SourceFigures source, boolean approved) {
        return approved ? source.approved() : source.applied();
    }

    /** 备注, with 不涉及资金 and 待落实 where no other word says so. */
    public static String remark(ItemView item) {
        String remark = item.project().remark();
        MoneyKind kind = item.project().budget().moneyKind();
        String money = kind == MoneyKind.UNFUNDED ? kind.label() : kind == MoneyKind.PENDING ? "资金" + kind.label() : "";
        if (money.isEmpty() || remark.contains(money)) {
            return remark;
        }
        return remark.isBlank() ? money : remark + "；" + money;
    }
}

package cn.banshi.report;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
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

    /** 完成时限: the wording, or the day valid now once the deadline was moved. */
    public static String deadline(ItemView item) {
        LocalDate day = item.deadline();
        boolean moved = item.dossier().adjustments().stream()
                .anyMatch(adjustment -> adjustment.target() == AdjustmentTarget.DEADLINE
                        && !adjustment.date().isAfter(item.asOf()));
        if (moved && day != null) {
            return day(item, day) + "\n（已延期）";
        }
        String wording = item.project().schedule().deadlineWording();
        return wording.isBlank() ? day(item, day) : wording;
    }

    /** 责任单位 beside a 牵头单位: the community where it is done; for the office itself its lead department. */
    public static String responsible(ItemView item, OfficeData office) {
        Community community = office.community(item.project().basics().communityId());
        return community == null || community.builtIn()
                ? office.departmentName(item.project().duty().leadDepartmentId())
                : community.name();
    }

    /** 配合单位 besides the responsible one. */
    public static String supporting(ItemView item, OfficeData office) {
        String responsible = responsible(item, office);
        return item.dossier().linked(LinkRole.SUPPORTING_DEPARTMENT).stream()
                .map(office::departmentName)
                .filter(name -> !name.equals(responsible))
                .collect(Collectors.joining("、"));
    }

    /** 办理结果 of a done item: what was noted when it was done, else what its last month says. */
    public static String result(ItemView item) {
        String noted = item.dossier().moves().stream()
                .filter(move ->
                        move.date().equals(item.doneOn()) && (move.to() == Status.DONE || move.to() == Status.CLOSED))
                .map(StatusMove::note)
                .filter(note -> !note.isBlank())
                .findFirst()
                .orElse("");
        MonthlyProgress latest = item.latest();
        return noted.isEmpty() && latest != null ? latest.text() : noted;
    }

    /** Why an item is behind, paused or stopped: the lag reason, the note of the move, else the problem. */
    public static String reason(ItemView item) {
        if (item.status() == Status.PAUSED || item.status() == Status.STOPPED) {
            StatusMove last = null;
            for (StatusMove move : item.dossier().moves()) {
                last = move.date().isAfter(item.asOf()) ? last : move;
            }
            if (last != null && !last.note().isBlank()) {
                return last.note();
            }
        }
        MonthlyProgress latest = item.latest();
        if (latest == null) {
            return "";
        }
        return latest.lagReason().isBlank() ? latest.problem() : latest.lagReason();
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
        boolean approved = SourceFigures.approved(sources);
        return sources.stream()
                .filter(source -> !source.counted(approved).equals(Money.ZERO))
                .map(source -> source.name()
                        + source.counted(approved).wan(wanDecimals).toPlainString())
                .collect(Collectors.joining("\n"));
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

package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 决算 of an item: it never replaces a sum, its difference to what was invested is booked as this month's 本月完成投资.
 *
 * @param settled the final amount
 * @param invested T up to today
 * @param month the month that takes the difference
 * @param fromSubItems whether the money of that month is the sum of sub-items, so that nothing can be booked here
 */
public record Settlement(Money settled, Money invested, YearMonth month, boolean fromSubItems) {
    /** What the item's money says today; null where the item does not exist yet. */
    public static @Nullable Settlement of(Ledger ledger, long projectId, Money settled, LocalDate today) {
        YearMonth month = ledger.office().office().calendar().monthOf(today);
        ItemView view = Views.item(ledger, projectId, month.getYear(), today);
        return view == null
                ? null
                : new Settlement(
                        settled,
                        view.investedTotal(),
                        month,
                        !view.subViews().isEmpty() && view.rolledUp(ProjectField.MONTH_INVESTMENT, month));
    }

    /** 决算 − 累计完成投资. */
    public Money difference() {
        return settled.minus(invested);
    }

    /** The month's row with the difference added to its money and its note to its text. */
    public MonthlyProgress booked(MonthlyProgress row, String reason) {
        Money before = row.investment() == null ? Money.ZERO : row.investment();
        return new MonthlyProgress(
                row.id(),
                row.version(),
                row.projectId(),
                row.month(),
                joined(row.text(), note(reason)),
                row.nextPlan(),
                row.problem(),
                row.helpNeeded(),
                row.physicalProgress(),
                before.plus(difference()),
                row.lagReason(),
                row.onSchedule(),
                row.overrideReason());
    }

    private static String joined(String text, String note) {
        String before = text.strip();
        return before.isEmpty() ? note : before.endsWith("。") ? before + note : before + "。" + note;
    }

    private String note(String reason) {
        return "决算调整：决算%s万元，累计完成投资%s万元，%s%s万元%s。"
                .formatted(
                        MoneyText.typed(settled),
                        MoneyText.typed(invested),
                        difference().isNegative() ? "冲减" : "补记",
                        MoneyText.typed(Money.ofFen(Math.abs(difference().fen()))),
                        reason.isBlank() ? "" : "，" + reason.strip());
    }
}

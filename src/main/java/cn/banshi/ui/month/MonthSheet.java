package cn.banshi.ui.month;

import cn.banshi.domain.checks.MonthChecks;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.MonthDue;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.ui.month.MonthRow.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the grid shows of one month, computed away from the screen.
 *
 * @param month the month
 * @param rows items in list order, each followed by its 子项目
 * @param figures the month's figures
 */
record MonthSheet(YearMonth month, List<MonthRow> rows, Figures figures) {
    /** Refused texts by item. */
    static MonthSheet of(
            Ledger ledger, YearMonth month, LocalDate today, Map<Long, Map<MonthField, Refusal>> refusedByItem) {
        List<MonthRow> rows = new ArrayList<>();
        for (ItemView item : MonthDue.items(ledger, month, today)) {
            rows.add(row(ledger, item, false, month, refusedByItem));
            MonthDue.subItems(item, month).forEach(sub -> rows.add(row(ledger, sub, true, month, refusedByItem)));
        }
        Figures figures = Figures.of(ledger, month.getYear(), ReportPeriod.of(month), today);
        return new MonthSheet(month, List.copyOf(rows), figures);
    }

    private static MonthRow row(
            Ledger ledger,
            ItemView view,
            boolean sub,
            YearMonth month,
            Map<Long, Map<MonthField, Refusal>> refusedByItem) {
        @Nullable MonthlyProgress now = view.month(month);
        return new MonthRow(
                view,
                sub,
                now == null ? MonthlyProgress.empty(view.id(), month) : now,
                view.month(month.minusMonths(1)),
                now == null ? Map.of() : warned(ledger, view, now),
                refusedByItem.getOrDefault(view.id(), Map.of()));
    }

    private static Map<MonthField, String> warned(Ledger ledger, ItemView view, MonthlyProgress now) {
        Map<MonthField, String> warned = new EnumMap<>(MonthField.class);
        for (Finding finding :
                MonthChecks.of(view.dossier(), now, ledger.office().office().calendar(), view.asOf())) {
            // A missing 完工日期 is no cell of the grid; it shows at the progress that asks for it.
            MonthField field = finding.field() == ProjectField.BUILT_ON
                    ? MonthField.PROGRESS
                    : MonthField.of(finding.field()).orElse(MonthField.TEXT);
            warned.merge(field, finding.sentence(), (one, other) -> one + "\n" + other);
        }
        return warned;
    }
}

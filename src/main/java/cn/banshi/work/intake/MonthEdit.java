package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.work.rows.RowCopy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the month's part of a row into the item's month row. A cumulative becomes the month's value: cumulative − what the
 * earlier months (and, counted from the start, the opening balance) hold.
 */
final class MonthEdit {
    private static final List<IncomingField> FIELDS = List.of(
            IncomingField.PROGRESS_TEXT,
            IncomingField.PHYSICAL_PROGRESS,
            IncomingField.MONTH_INVESTMENT,
            IncomingField.INVESTED_CUMULATIVE,
            IncomingField.PROBLEM,
            IncomingField.LAG_REASON,
            IncomingField.HELP_NEEDED,
            IncomingField.NEXT_STEP);

    private final RowCells cells;
    private final @Nullable YearMonth month;

    MonthEdit(RowCells cells, @Nullable YearMonth month) {
        this.cells = cells;
        this.month = month;
    }

    Dossier of(Dossier dossier) {
        List<IncomingField> said = FIELDS.stream().filter(cells::has).toList();
        if (said.isEmpty()) {
            return dossier;
        }
        if (month == null) {
            cells.say(said.get(0), new Remark(Remark.Kind.MISSING_MONTH, "表里有进展或投资，但看不出是哪个月的。请选月份"));
            return dossier;
        }
        MonthlyProgress before = dossier.months().stream()
                .filter(row -> row.month().equals(month))
                .findFirst()
                .orElse(MonthlyProgress.empty(dossier.id(), month));
        MonthlyProgress after = new MonthlyProgress(
                before.id(),
                before.version(),
                before.projectId(),
                month,
                text(IncomingField.PROGRESS_TEXT, before.text()),
                text(IncomingField.NEXT_STEP, before.nextPlan()),
                text(IncomingField.PROBLEM, before.problem()),
                text(IncomingField.HELP_NEEDED, before.helpNeeded()),
                cells.percent(IncomingField.PHYSICAL_PROGRESS) == null
                        ? before.physicalProgress()
                        : cells.percent(IncomingField.PHYSICAL_PROGRESS),
                investment(dossier, month, before.investment()),
                text(IncomingField.LAG_REASON, before.lagReason()),
                before.onSchedule(),
                before.overrideReason());
        if (after.equals(before)) {
            return dossier;
        }
        List<MonthlyProgress> months = new ArrayList<>(dossier.months());
        months.remove(before);
        months.add(after);
        months.sort(Comparator.comparing(MonthlyProgress::month));
        return RowCopy.with(dossier, "months", List.copyOf(months));
    }

    private String text(IncomingField field, String before) {
        return cells.has(field) ? cells.text(field) : before;
    }

    private @Nullable Money investment(Dossier dossier, YearMonth of, @Nullable Money before) {
        Money stated = cells.money(IncomingField.MONTH_INVESTMENT);
        Money cumulative = cells.money(IncomingField.INVESTED_CUMULATIVE);
        if (cumulative == null) {
            return stated == null ? before : stated;
        }
        Money worked = cumulative.minus(earlier(dossier, of));
        if (stated != null) {
            if (!stated.equals(worked)) {
                cells.say(
                        IncomingField.INVESTED_CUMULATIVE,
                        new Remark(
                                Remark.Kind.NOTE,
                                "累计 %s 万元减去以前各月是 %s 万元，和本月完成投资 %s 万元对不上。按本月完成投资导入"
                                        .formatted(
                                                MoneyText.typed(cumulative),
                                                MoneyText.typed(worked),
                                                MoneyText.typed(stated))));
            }
            return stated;
        }
        // A month that had nothing before and has nothing now stays unsaid.
        if (worked.fen() == 0 && before == null) {
            return null;
        }
        if (worked.isNegative()) {
            cells.say(
                    IncomingField.INVESTED_CUMULATIVE,
                    new Remark(
                            Remark.Kind.REVERSAL,
                            "累计比以前各月合计少 %s 万元，会记作冲减".formatted(MoneyText.typed(Money.ofFen(-worked.fen())))));
        }
        return worked;
    }

    private Money earlier(Dossier dossier, YearMonth of) {
        boolean sinceJanuary = cells.sinceJanuary(IncomingField.INVESTED_CUMULATIVE);
        Money opening = dossier.project().budget().openingBalance();
        Money sum = sinceJanuary || opening == null ? Money.ZERO : opening;
        for (MonthlyProgress row : dossier.months()) {
            boolean counts =
                    row.month().isBefore(of) && (!sinceJanuary || row.month().getYear() == of.getYear());
            if (counts && row.investment() != null) {
                sum = sum.plus(row.investment());
            }
        }
        return sum;
    }
}

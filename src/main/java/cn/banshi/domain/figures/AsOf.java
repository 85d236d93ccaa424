package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was valid on a day: before an adjustment's date its old value holds. */
final class AsOf {
    private AsOf() {}

    static @Nullable LocalDate deadline(Dossier dossier, LocalDate day) {
        Adjustment later = firstAfter(dossier.adjustments(), AdjustmentTarget.DEADLINE, 0, day);
        return later == null ? dossier.project().schedule().deadline() : later.oldDate();
    }

    static @Nullable Money plannedTotal(Dossier dossier, LocalDate day) {
        Adjustment later = firstAfter(dossier.adjustments(), AdjustmentTarget.PLANNED_TOTAL, 0, day);
        return later == null ? dossier.project().budget().plannedTotal() : later.oldAmount();
    }

    static @Nullable Money plannedYear(Dossier dossier, ListYear entry, LocalDate day) {
        Adjustment later = firstAfter(dossier.adjustments(), AdjustmentTarget.PLANNED_YEAR, entry.year(), day);
        return later == null ? entry.plannedYear() : later.oldAmount();
    }

    /** Membership in the year's list on the day; the item's own existence is another question. */
    static @Nullable ListYear entry(Dossier dossier, int year, LocalDate day) {
        List<ListYear> entries = dossier.listYears();
        for (int i = 0; i < entries.size(); i++) {
            ListYear entry = entries.get(i);
            if (entry.year() == year) {
                LocalDate joined = entry.joinedOn();
                return joined == null || !joined.isAfter(day) ? entry : null;
            }
        }
        return null;
    }

    private static @Nullable Adjustment firstAfter(
            List<Adjustment> adjustments, AdjustmentTarget target, int year, LocalDate day) {
        Adjustment first = null;
        for (int i = 0; i < adjustments.size(); i++) {
            Adjustment adjustment = adjustments.get(i);
            if (adjustment.target() != target || !adjustment.date().isAfter(day)) {
                continue;
            }
            Integer adjusted = adjustment.year();
            boolean fits = target != AdjustmentTarget.PLANNED_YEAR || (adjusted != null && adjusted == year);
            if (fits && (first == null || adjustment.date().isBefore(first.date()))) {
                first = adjustment;
            }
        }
        return first;
    }
}

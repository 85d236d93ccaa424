package cn.banshi.work.intake;

import cn.banshi.domain.edition.Editions;
import cn.banshi.domain.edition.LockedFacts;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.project.Dossier;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a review that change facts of reported months; said before writing, which asks for the reason. */
final class LockedRows {
    private final Editions editions;
    private final Set<YearMonth> months = new TreeSet<>();
    private int count;

    LockedRows(Editions editions) {
        this.editions = editions;
    }

    /** Says so at a row that will be written, if it does. */
    void check(RowCells cells, @Nullable Dossier base, Dossier edited) {
        if (editions.isEmpty()) {
            return;
        }
        Set<YearMonth> touched = LockedFacts.differing(editions, base, edited);
        if (!touched.isEmpty()) {
            count++;
            months.addAll(touched);
            cells.say(
                    null,
                    new Remark(Remark.Kind.LOCKED_MONTH, "会改动已报送的%s，导入时要写明原因，改动记入调整说明".formatted(words(touched))));
        }
    }

    private static String words(Set<YearMonth> months) {
        return months.stream()
                .map(month -> "%d年%d月".formatted(month.getYear(), month.getMonthValue()))
                .collect(Collectors.joining("、"));
    }

    /** One sentence for all rows; empty where there is none. */
    String sentence() {
        return count == 0 ? "" : "%d 行会改动已报送的%s：导入时要写明原因，改动记入调整说明".formatted(count, words(months));
    }
}

package cn.banshi.ui.month;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the grid; immutable.
 *
 * @param view the item as of the month
 * @param sub whether it is a 子项目 below its parent; such lines are filled but not counted
 * @param now this month's row, an empty one where there is none
 * @param last last month's row, null where there is none
 * @param warned what looks odd and may stay, by cell
 * @param refused typed text that could not be taken, by cell; shown until it is mended
 */
record MonthRow(
        ItemView view,
        boolean sub,
        MonthlyProgress now,
        @Nullable MonthlyProgress last,
        Map<MonthField, String> warned,
        Map<MonthField, Refusal> refused) {

    /**
     * Typed text that could not be taken.
     *
     * @param typed as it was typed
     * @param sentence what is wrong and what to do
     */
    record Refusal(String typed, String sentence) {}

    MonthRow {
        warned = Map.copyOf(warned);
        refused = Map.copyOf(refused);
    }

    long id() {
        return view.id();
    }

    /** A month counts as filled with its text; figures alone say nothing to the reader. */
    boolean filled() {
        return !now.text().isBlank();
    }

    /** 是否达序 with this month's override. */
    boolean onSchedule() {
        return view.onSchedule();
    }

    boolean overridden() {
        return now.onSchedule() != null;
    }

    /** Whether the cell is the sum of the sub-items and cannot be typed into. */
    boolean summed(MonthField field) {
        return switch (field) {
            case PROGRESS -> !view.subViews().isEmpty() && view.rolledUp(ProjectField.PHYSICAL_PROGRESS);
            case INVESTMENT -> !view.subViews().isEmpty() && view.rolledUp(ProjectField.MONTH_INVESTMENT, now.month());
            default -> false;
        };
    }

    /** 不涉及: no money is involved and none was booked. */
    boolean unfunded() {
        return view.project().budget().moneyKind() == MoneyKind.UNFUNDED && now.investment() == null;
    }

    /** 不计进度: no deadline, and nobody ever stated a progress. */
    boolean unmeasured() {
        return view.deadline() == null && !view.progressStated() && now.physicalProgress() == null;
    }

    /** Whether the line would look the same, so that it need not be drawn anew under the clerk's hands. */
    @SuppressWarnings("ReferenceEquality") // an item that was not read anew is the same object
    boolean looksLike(MonthRow other) {
        return view.dossier() == other.view.dossier()
                && now.equals(other.now)
                && Objects.equals(last, other.last)
                && warned.equals(other.warned)
                && refused.equals(other.refused)
                && view.progress().equals(other.view.progress())
                && view.investedInMonth().equals(other.view.investedInMonth());
    }

    MonthRow with(MonthlyProgress row) {
        return new MonthRow(view, sub, row, last, warned, refused);
    }

    MonthRow with(Map<MonthField, Refusal> nowRefused) {
        return new MonthRow(view, sub, now, last, warned, nowRefused);
    }

    /** What the cell shows for editing: the refused text where there is one. */
    String typed(MonthField field) {
        Refusal refusal = refused.get(field);
        return refusal == null ? field.typed(now) : refusal.typed();
    }
}

package cn.banshi.work.intake;

import cn.banshi.domain.figures.CarriedBySubItems;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on an item's 子项目 is never written to the item itself: it would count twice once they lose it. */
final class SubItemLocks {
    private static final Map<IncomingField, ProjectField> SUMMED = Map.of(
            IncomingField.PLANNED_TOTAL, ProjectField.PLANNED_TOTAL,
            IncomingField.PLANNED_YEAR, ProjectField.PLANNED_YEAR,
            IncomingField.INVESTED_BEFORE, ProjectField.OPENING_BALANCE,
            IncomingField.FUNDING_SOURCE, ProjectField.FUNDING_SOURCE,
            IncomingField.HOUSEHOLDS, ProjectField.HOUSEHOLDS,
            IncomingField.PEOPLE, ProjectField.PEOPLE,
            IncomingField.PERSON_TIMES, ProjectField.PERSON_TIMES);

    private final List<Dossier> subItems;
    private final @Nullable ItemView view;

    SubItemLocks(Ledger ledger, Dossier item, int year, @Nullable YearMonth month, LocalDate today) {
        this.subItems = ledger.subItems(item.id());
        LocalDate asOf = month == null || month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        this.view = subItems.isEmpty() ? null : Views.item(ledger, item.id(), year, asOf);
    }

    /** Takes such fields out of the row, saying so. */
    void apply(RowCells cells) {
        ItemView item = view;
        if (item == null) {
            return;
        }
        SUMMED.forEach((incoming, field) -> {
            if (item.rolledUp(field)) {
                leave(cells, incoming);
            }
        });
        if (CarriedBySubItems.investment(subItems)) {
            leave(cells, IncomingField.MONTH_INVESTMENT);
            leave(cells, IncomingField.INVESTED_CUMULATIVE);
        }
        if (CarriedBySubItems.progress(subItems)) {
            leave(cells, IncomingField.PHYSICAL_PROGRESS);
        }
    }

    private static void leave(RowCells cells, IncomingField field) {
        if (cells.has(field)) {
            cells.say(
                    field,
                    new Remark(
                            Remark.Kind.NOTE,
                            "%s由子项目合计，表里的“%s”没有写入。请填到子项目"
                                    .formatted(
                                            field.label(), cells.wording(field).strip())));
            cells.leave(field);
        }
    }
}

package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.CellReader;
import cn.banshi.domain.intake.cell.CellReading;
import cn.banshi.domain.intake.cell.CellValue;
import cn.banshi.domain.intake.cell.Contact;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawCell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells that say two things at once: who and by which phone, from when to when, so many households and people, the whole
 * and its sources. The second thing goes to its own field where no column of the table is that field's.
 */
final class CombinedCells {
    private static final List<IncomingField> COUNTS =
            List.of(IncomingField.HOUSEHOLDS, IncomingField.PEOPLE, IncomingField.PERSON_TIMES);
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern PERSON_HEADING = Pattern.compile(".*人.*");
    private static final Pattern AMOUNT_HEADING = Pattern.compile(".*(?:投资|规模|金额|经费|额度).*");

    private final CellReader reader;

    CombinedCells(CellReader reader) {
        this.reader = reader;
    }

    /** Takes apart the cell of one column of the row. */
    void split(RowCells cells, IncomingField field, RawCell raw) {
        switch (field) {
            case PERSON_IN_CHARGE, PHONE -> contact(cells, field, raw);
            case DEADLINE -> start(cells, raw);
            case HOUSEHOLDS, PEOPLE, PERSON_TIMES -> counts(cells, field, raw);
            case FUNDING_SOURCE -> whole(cells, raw);
            default -> {}
        }
    }

    private static void contact(RowCells cells, IncomingField field, RawCell raw) {
        boolean phone = field == IncomingField.PHONE;
        IncomingField other = phone ? IncomingField.PERSON_IN_CHARGE : IncomingField.PHONE;
        if (cells.hasColumn(other) || cells.isWrong(field) || !cells.has(field)) {
            return;
        }
        Contact.parse(raw.text()).ifPresent(contact -> {
            cells.put(field, text(phone ? contact.phones() : contact.persons(), raw));
            cells.put(other, text(phone ? contact.persons() : contact.phones(), raw));
        });
        boolean name = phone && PERSON_HEADING.matcher(cells.heading(field)).matches();
        if (name && !DIGIT.matcher(raw.text()).find()) {
            cells.put(other, text(cells.text(field), raw));
            cells.leave(field);
        }
    }

    private static CellReading text(String text, RawCell raw) {
        return new CellReading(new CellValue.Text(text), raw.text().strip(), List.of());
    }

    private void start(RowCells cells, RawCell raw) {
        if (!cells.hasColumn(IncomingField.PLANNED_START)) {
            reader.start(raw)
                    .ifPresent(day -> cells.put(
                            IncomingField.PLANNED_START,
                            new CellReading(new CellValue.Day(day), raw.text().strip(), List.of())));
        }
    }

    private void counts(RowCells cells, IncomingField field, RawCell raw) {
        boolean moved = false;
        for (IncomingField other : COUNTS) {
            if (other != field && !cells.hasColumn(other)) {
                var counted = reader.counted(other, raw);
                counted.ifPresent(reading -> cells.put(other, reading));
                moved = moved || counted.isPresent();
            }
        }
        if (moved && cells.isWrong(field)) {
            cells.forget(field);
        }
    }

    private void whole(RowCells cells, RawCell raw) {
        boolean stated = cells.hasColumn(IncomingField.PLANNED_TOTAL) || !(raw instanceof RawCell.Text);
        if (!stated
                && AMOUNT_HEADING
                        .matcher(cells.heading(IncomingField.FUNDING_SOURCE))
                        .matches()) {
            reader.whole(raw.text(), null)
                    .ifPresent(money -> cells.put(
                            IncomingField.PLANNED_TOTAL,
                            new CellReading(
                                    new CellValue.Amount(money), raw.text().strip(), List.of())));
        }
    }
}

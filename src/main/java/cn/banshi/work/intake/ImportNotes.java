package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Papers;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the wording of estimates beside the number that was made of them, as a dated note of the item. */
final class ImportNotes {
    private ImportNotes() {}

    static Dossier added(RowCells cells, Dossier dossier, LocalDate today) {
        String text = cells.fieldsWith(Remark.Kind.ESTIMATE).stream()
                .map(field -> label(field, cells))
                .collect(Collectors.joining("；", "导入原文：", ""));
        Papers papers = dossier.papers();
        boolean nothing = cells.fieldsWith(Remark.Kind.ESTIMATE).isEmpty();
        if (nothing || papers.notes().stream().anyMatch(note -> note.text().equals(text))) {
            return dossier;
        }
        List<DatedNote> notes = new ArrayList<>(papers.notes());
        notes.add(new DatedNote(0, 0, dossier.id(), today, text));
        return RowCopy.with(dossier, "papers", RowCopy.with(papers, "notes", List.copyOf(notes)));
    }

    private static String label(IncomingField field, RowCells cells) {
        return field.label() + "“" + cells.wording(field).strip() + "”";
    }
}

package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Papers;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has no field of its own is kept as a dated note of the item: the wording of estimates, remarks of a return. */
final class ImportNotes {
    private ImportNotes() {}

    static Dossier added(RowCells cells, Dossier dossier, LocalDate today) {
        List<IncomingField> estimates = cells.fieldsWith(Remark.Kind.ESTIMATE);
        if (estimates.isEmpty()) {
            return dossier;
        }
        String text =
                estimates.stream().map(field -> label(field, cells)).collect(Collectors.joining("；", "导入原文：", ""));
        return noted(dossier, text, today);
    }

    /** A month row has no place for remarks; those of a return become a dated note of the item. */
    static Dossier ofMonth(RowCells cells, Dossier dossier, @Nullable YearMonth month, LocalDate today) {
        String remark = cells.text(IncomingField.REMARK);
        return remark.isEmpty() || month == null
                ? dossier
                : noted(dossier, "%d年%d月填报备注：%s".formatted(month.getYear(), month.getMonthValue(), remark), today);
    }

    private static Dossier noted(Dossier dossier, String text, LocalDate today) {
        Papers papers = dossier.papers();
        if (papers.notes().stream().anyMatch(note -> note.text().equals(text))) {
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

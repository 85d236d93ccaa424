package cn.banshi.work.list;

import cn.banshi.domain.Row;
import cn.banshi.domain.project.Attachment;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.sheet.TableBook;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.Ref;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items as the tables of the program's own format: one sheet of items, one for each kind of their rows, joined by 项目编号.
 * Attachments stay behind, their files are not in a workbook.
 */
final class ExchangeSheets {
    /** First column of the sheets below the items. */
    static final String ITEM_CODE = "项目编号";

    private final Names names;

    ExchangeSheets(Names names) {
        this.names = names;
    }

    /** Kinds of rows that have a sheet. */
    static List<RowKind<?>> kinds() {
        return RowKinds.OF_PROJECT.stream()
                .filter(kind -> kind.type() != Attachment.class)
                .toList();
    }

    /** Fields of items that have a column; the recycle bin is no matter of exchange. */
    static List<RowField> projectFields() {
        return RowKinds.PROJECT.fields().stream()
                .filter(field -> !field.component().equals("recycled"))
                .toList();
    }

    Map<String, TableBook.Table> tables(List<Dossier> dossiers) {
        Map<String, TableBook.Table> tables = new LinkedHashMap<>();
        tables.put(RowKinds.PROJECT.label(), projects(dossiers));
        for (RowKind<?> kind : kinds()) {
            List<String> headings = new ArrayList<>();
            headings.add(ITEM_CODE);
            kind.fields().forEach(field -> headings.add(ExchangeText.heading(field)));
            List<List<String>> rows = new ArrayList<>();
            for (Dossier dossier : dossiers) {
                for (ProjectRow row : DossierRows.of(dossier)) {
                    if (row.getClass() == kind.type()) {
                        List<String> cells = new ArrayList<>();
                        cells.add(dossier.project().code());
                        cells.addAll(cells(kind.fields(), row));
                        rows.add(cells);
                    }
                }
            }
            tables.put(kind.label(), new TableBook.Table(headings, rows));
        }
        return tables;
    }

    TableBook.Table projects(List<Dossier> dossiers) {
        return new TableBook.Table(
                projectFields().stream().map(ExchangeText::heading).toList(),
                dossiers.stream()
                        .map(dossier -> cells(projectFields(), dossier.project()))
                        .toList());
    }

    private List<String> cells(List<RowField> fields, Row row) {
        Map<String, @Nullable Object> values = RowKinds.of(row).values(row);
        List<String> cells = new ArrayList<>();
        for (RowField field : fields) {
            Object value = values.get(field.component());
            Ref ref = row instanceof ProjectLink link && field.ref() == Ref.LINK ? Ref.of(link.role()) : field.ref();
            cells.add(ref == Ref.NONE ? ExchangeText.text(value) : names.name(ref, (Long) value));
        }
        return cells;
    }

    /** The targets of a field that holds several, as one text. */
    String linked(Dossier dossier, LinkRole role) {
        return String.join(
                "、",
                dossier.linked(role).stream()
                        .map(id -> names.name(Ref.of(role), id))
                        .toList());
    }
}

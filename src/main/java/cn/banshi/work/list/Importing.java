package cn.banshi.work.list;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.Row;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.sheet.TableBook;
import cn.banshi.work.rows.DossierDiff;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of the program's own format into items. An item of which any row is wrong is left out as a whole; every
 * wrong row is named.
 */
final class Importing {
    /**
     * An item of the file.
     *
     * @param row row number in the sheet of items
     * @param base the item of the same code in the ledger, null for a new one
     * @param parentCode code of the parent, empty for a top-level item
     * @param dossier the item as the file has it; ids of {@code base} where rows correspond, a parent that comes
     *     with the file itself is not set yet
     */
    record Item(int row, @Nullable Dossier base, String parentCode, Dossier dossier) {
        /** What the file changes in the ledger's item, under the parent of this id; null for none. */
        DossierDiff changes(@Nullable Long parentId) {
            Project project = RowCopy.with(dossier.project(), "parentId", parentId);
            return DossierDiff.between(Objects.requireNonNull(base), RowCopy.with(dossier, "project", project));
        }
    }

    private static final int FIRST_ROW = 2;

    private final Map<String, TableBook.Table> tables;
    private final RowReader reader;
    private final Map<String, Dossier> byCode = new HashMap<>();
    private final List<ImportResult.RefusedRow> refused = new ArrayList<>();
    private final Map<String, Integer> orphans = new HashMap<>();
    private final Set<String> wrongItems = new HashSet<>();

    Importing(Ledger ledger, Map<String, TableBook.Table> tables) {
        this.tables = tables;
        this.reader = new RowReader(new Names(ledger));
        ledger.all().forEach(dossier -> byCode.put(dossier.project().code(), dossier));
    }

    List<ImportResult.RefusedRow> refused() {
        return refused;
    }

    void refuse(int row, String sentence) {
        refused.add(new ImportResult.RefusedRow(RowKinds.PROJECT.label(), row, sentence));
    }

    /** Whether a table has the headings of the program's own sheet of items. */
    static boolean isOwn(TableBook.@Nullable Table table) {
        return table != null
                && table.headings().contains("编号")
                && table.headings().contains("项目名称")
                && ExchangeSheets.projectFields().stream()
                        .map(ExchangeText::heading)
                        .toList()
                        .containsAll(table.headings());
    }

    /** Items whose every row is right, in the order of the file. */
    List<Item> items() {
        TableBook.Table table = tables.get(RowKinds.PROJECT.label());
        if (table == null
                || !table.headings().contains("编号")
                || !table.headings().contains("项目名称")) {
            throw new AppException(ErrorCode.INPUT, "这不是本程序导出的项目表（没有“项目”这张表或它的表头）。请用 export projects 导出后再改。");
        }
        Map<String, Map<String, Object>> projects = new LinkedHashMap<>();
        Map<String, Integer> rowNumbers = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            readProject(table, i, projects, rowNumbers);
        }
        Map<String, List<ProjectRow>> children = new HashMap<>();
        Map<RowKind<?>, Set<String>> read = new HashMap<>();
        for (RowKind<?> kind : ExchangeSheets.kinds()) {
            TableBook.Table sheet = tables.get(kind.label());
            if (sheet != null) {
                read.put(
                        kind,
                        kind.fields().stream()
                                .filter(field -> RowReader.hasColumn(sheet, field))
                                .map(RowField::component)
                                .collect(Collectors.toSet()));
                for (int i = 0; i < sheet.rows().size(); i++) {
                    readChild(kind, sheet, i, projects.keySet(), children);
                }
            }
        }
        List<Item> items = new ArrayList<>();
        projects.forEach((code, values) -> {
            if (!wrongItems.contains(code)) {
                items.add(item(
                        Objects.requireNonNull(rowNumbers.get(code)),
                        code,
                        values,
                        children.getOrDefault(code, List.of()),
                        read));
            }
        });
        return items;
    }

    private void readProject(
            TableBook.Table table,
            int index,
            Map<String, Map<String, Object>> projects,
            Map<String, Integer> rowNumbers) {
        List<String> cells = table.rows().get(index);
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        int row = index + FIRST_ROW;
        String code = RowReader.cell(table, cells, "编号").strip();
        if (code.isEmpty()) {
            refuse(row, "编号没有填");
            return;
        }
        if (projects.containsKey(code)) {
            refuse(row, "编号“" + code + "”在表里重复了");
            return;
        }
        Dossier stored = byCode.get(code);
        if (stored != null && stored.project().recycled()) {
            wrongItems.add(code);
            refuse(row, "“" + code + "”在回收站里。请先恢复再导入");
        }
        Map<String, Object> values =
                new HashMap<>(stored == null ? Map.of() : RowKinds.PROJECT.values(stored.project()));
        rowNumbers.put(code, row);
        projects.put(code, values);
        try {
            reader.read(RowKinds.PROJECT, ExchangeSheets.projectFields(), table, cells, values);
        } catch (IllegalArgumentException e) {
            wrongItems.add(code);
            refuse(row, RowReader.sentence(e));
        }
    }

    private <R extends Row> void readChild(
            RowKind<R> kind,
            TableBook.Table table,
            int index,
            Set<String> codes,
            Map<String, List<ProjectRow>> children) {
        List<String> cells = table.rows().get(index);
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        String code = RowReader.cell(table, cells, ExchangeSheets.ITEM_CODE).strip();
        try {
            if (!codes.contains(code)) {
                if (orphans.merge(kind.label() + code, 1, Integer::sum) > 1) {
                    return;
                }
                throw new IllegalArgumentException("项目编号“" + code + "”在“项目”表里没有，这张表里它的各行都没有导入");
            }
            Map<String, Object> values = new HashMap<>();
            reader.read(kind, kind.fields(), table, cells, values);
            values.put("id", 0L);
            values.put("version", 0L);
            values.put("projectId", 0L);
            children.computeIfAbsent(code, key -> new ArrayList<>()).add((ProjectRow) kind.build(values));
        } catch (IllegalArgumentException e) {
            wrongItems.add(code);
            refused.add(new ImportResult.RefusedRow(kind.label(), index + FIRST_ROW, RowReader.sentence(e)));
        }
    }

    private Item item(
            int row,
            String code,
            Map<String, Object> values,
            List<ProjectRow> children,
            Map<RowKind<?>, Set<String>> read) {
        Dossier base = byCode.get(code);
        values.put("id", base == null ? 0L : base.id());
        values.put("version", base == null ? 0L : base.project().version());
        values.put("recycled", false);
        String parentCode = parentCode(base, values);
        Dossier parent = byCode.get(parentCode);
        Long kept = parentCode.isEmpty() || base == null ? null : base.project().parentId();
        values.put("parentId", parent == null ? kept : Long.valueOf(parent.id()));
        Project project = RowKinds.PROJECT.build(values);
        List<ProjectRow> rows = new ArrayList<>(
                base == null ? children : RowMatch.withIds(children, DossierRows.of(base), base.id(), read));
        if (base != null) {
            DossierRows.of(base).stream()
                    .filter(old -> !read.containsKey(RowKinds.of(old)))
                    .forEach(rows::add);
        }
        return new Item(row, base, parentCode, DossierRows.assemble(project, rows));
    }

    /** The file's parent; where it has no such column the one that the item has. */
    private String parentCode(@Nullable Dossier base, Map<String, @Nullable Object> values) {
        Object named = values.remove(RowReader.PARENT_CODE);
        Long kept = named != null || base == null ? null : base.project().parentId();
        if (kept == null) {
            return named == null ? "" : (String) named;
        }
        return byCode.values().stream()
                .filter(one -> one.id() == kept)
                .map(one -> one.project().code())
                .findFirst()
                .orElse("");
    }
}

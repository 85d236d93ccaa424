package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of rows is edited in a small table.
 *
 * @param key stable name of the table, part of drafts
 * @param label what the rows are
 * @param fields findings at these fields are shown at the table
 * @param columns what is edited
 * @param builder makes the row from what is typed
 * @param unique key of the column that tells the rows apart, empty where only their ids do
 */
public record RowSpec<R extends ProjectRow>(
        String key,
        String label,
        Set<ProjectField> fields,
        List<Column<R>> columns,
        Builder<R> builder,
        String unique) {
    RowSpec(String key, String label, Set<ProjectField> fields, List<Column<R>> columns, Builder<R> builder) {
        this(key, label, fields, columns, builder, "");
    }

    /** Rows of which an item has one for each value of a column. */
    RowSpec<R> oneFor(ProjectField field) {
        return new RowSpec<>(key, label, fields, columns, builder, field.key());
    }

    /**
     * One column.
     *
     * @param key stable name
     * @param label heading
     * @param kind what its texts stand for
     * @param read text of a stored row
     */
    public record Column<R>(String key, String label, FieldKind kind, Function<R, String> read) {
        static <R> Column<R> of(ProjectField field, FieldKind kind, Function<R, String> read) {
            return new Column<>(field.key(), field.label(), kind, read);
        }
    }

    /** Makes the row from what is typed. */
    @FunctionalInterface
    public interface Builder<R> {
        /**
         * Makes one row.
         *
         * @param in what is typed
         * @param base the stored row, null for a new one
         * @param position its place, for kinds of rows that keep one
         */
        R build(RowReader in, Identity<R> base, int position);
    }

    /**
     * Which stored row it is.
     *
     * @param row the stored row, null for a new one
     */
    public record Identity<R>(
            long id, long version, long projectId, @Nullable R row) {}
}

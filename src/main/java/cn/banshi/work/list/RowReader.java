package cn.banshi.work.list;

import cn.banshi.domain.Row;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.sheet.TableBook;
import cn.banshi.work.rows.Ref;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row of the exchange format into values by component. */
final class RowReader {
    /** Where the parent's code waits, since the parent may come with the same file. */
    static final String PARENT_CODE = "parentCode";

    private final Names names;

    RowReader(Names names) {
        this.names = names;
    }

    /**
     * Reads the fields. One without a column keeps the value that {@code into} has of it, and is empty where it has none.
     *
     * @throws IllegalArgumentException with a sentence for the first cell that is wrong
     */
    <R extends Row> void read(
            RowKind<R> kind,
            List<RowField> fields,
            TableBook.Table table,
            List<String> cells,
            Map<String, @Nullable Object> into) {
        for (RowField field : fields) {
            boolean column = hasColumn(table, field);
            if (!column && into.containsKey(field.component())) {
                continue;
            }
            if (!column && RowMatch.tellsApart(kind, field)) {
                throw new IllegalArgumentException("这张表缺少“" + ExchangeText.heading(field) + "”这一列");
            }
            String text = cell(table, cells, ExchangeText.heading(field));
            if (field.ref() == Ref.PROJECT) {
                into.put(PARENT_CODE, text.strip());
            } else if (field.ref() == Ref.NONE) {
                Object value = ExchangeText.value(field, text);
                if (value == null && !nullable(kind, field)) {
                    throw new IllegalArgumentException(ExchangeText.heading(field) + "没有填");
                }
                into.put(field.component(), value);
            } else {
                Ref ref = field.ref() == Ref.LINK
                        ? Ref.of((LinkRole) Objects.requireNonNull(into.get("role")))
                        : field.ref();
                Long id = names.id(ref, field.label(), text);
                if (id == null && field.type().isPrimitive()) {
                    throw new IllegalArgumentException(field.label() + "没有填");
                }
                into.put(field.component(), id);
            }
        }
    }

    private static boolean nullable(RowKind<?> kind, RowField field) {
        return kind.nullable(field.component());
    }

    /** Whether the table has a column of the field. */
    static boolean hasColumn(TableBook.Table table, RowField field) {
        return table.headings().contains(ExchangeText.heading(field));
    }

    /** The cell under a heading, empty where there is none. */
    static String cell(TableBook.Table table, List<String> cells, String heading) {
        int column = table.headings().indexOf(heading);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    static String sentence(IllegalArgumentException wrong) {
        return Objects.requireNonNullElse(wrong.getMessage(), "这一行读不懂");
    }
}

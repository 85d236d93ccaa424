package cn.banshi.work.intake;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that go on with the item above them: its name is merged or left blank, and they name only further funding sources. */
final class FurtherRows {
    private final RawSheet sheet;
    private final List<ColumnPlan> columns;
    private final Map<Integer, List<Integer>> further = new HashMap<>();
    private final Map<Integer, Integer> heads = new HashMap<>();

    FurtherRows(RawSheet sheet, TableShape shape, IntakePlan plan) {
        this.sheet = sheet;
        this.columns =
                plan.columns().stream().filter(column -> column.field() != null).toList();
        Optional<ColumnPlan> sources = plan.column(IncomingField.FUNDING_SOURCE);
        Optional<ColumnPlan> names = plan.column(IncomingField.NAME);
        if (sources.isEmpty() || names.isEmpty()) {
            return;
        }
        int source = sources.get().index();
        Integer head = null;
        for (int row = shape.lastHeading() + 1; row < shape.roles().size(); row++) {
            if (shape.role(row) != RowRole.DATA) {
                head = null;
            } else if (head != null && !sheet.cell(row, source).isBlank() && saysNothingElse(row)) {
                further.computeIfAbsent(head, key -> new ArrayList<>(2)).add(row);
                heads.put(row, head);
            } else {
                boolean begins = !sheet.cell(row, names.get().index()).isBlank()
                        && !sheet.cell(row, source).isBlank();
                head = begins ? Integer.valueOf(row) : null;
            }
        }
    }

    private boolean saysNothingElse(int row) {
        return columns.stream().allMatch(column -> {
            Content content =
                    column.field() == null ? Content.TEXT : column.field().content();
            return content == Content.SOURCES
                    || content == Content.MONEY
                    || sheet.cell(row, column.index()).isBlank();
        });
    }

    /** The rows that go on with the item of a row. */
    List<Integer> of(int row) {
        return further.getOrDefault(row, List.of());
    }

    /** The row whose item this one goes on with, null where it begins its own. */
    @Nullable
    Integer head(int row) {
        return heads.get(row);
    }
}

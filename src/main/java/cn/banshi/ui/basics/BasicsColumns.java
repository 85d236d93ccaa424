package cn.banshi.ui.basics;

import cn.banshi.base.text.Pinyin;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The columns of each kind. */
final class BasicsColumns {
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    /** What a narrow window can do without; the form beside the table shows it. */
    private static final Set<String> RARER = Set.of("population", "grids", "phone", "terms", "state");

    private BasicsColumns() {}

    /** Whether a column stays in a narrow window. */
    static boolean staysInNarrow(TableColumn<?, ?> column) {
        return !RARER.contains(column.getId());
    }

    static List<TableColumn<BasicsRow, ?>> of(BasicsKind kind) {
        List<TableColumn<BasicsRow, ?>> columns = new ArrayList<>();
        columns.add(number("number", 52, BasicsRow::number));
        if (kind.equals(BasicsKind.COMMUNITY)) {
            columns.add(text("community", 122, BasicsRow::name));
            columns.add(text("code", 56, BasicsRow::second));
            columns.add(number("households", 72, row -> as(row, Community.class).households()));
            columns.add(number("population", 76, row -> as(row, Community.class).population()));
            columns.add(text("secretary", 84, row -> as(row, Community.class).secretary()));
            columns.add(number("grids", 60, BasicsRow::parts));
            columns.add(number("projects", 72, BasicsRow::projects));
        } else if (kind.equals(BasicsKind.GRID)) {
            columns.add(text("inCommunity", 150, BasicsRow::second));
            columns.add(text("grid", 200, BasicsRow::name));
            columns.add(text("person", 120, row -> as(row, Grid.class).person()));
        } else if (kind.equals(BasicsKind.DEPARTMENT)) {
            columns.add(text("department", 168, BasicsRow::name));
            columns.add(text("sort", 84, BasicsRow::sort));
            columns.add(text("phone", 120, row -> as(row, Department.class).phone()));
            columns.add(number("lead", 84, row -> row.usedAs(ProjectField.LEAD_DEPARTMENT.label())));
            columns.add(number("support", 84, row -> row.usedAs(LinkRole.SUPPORTING_DEPARTMENT.label())));
        } else if (kind.equals(BasicsKind.LEADER)) {
            columns.add(text("post", 174, BasicsRow::name));
            columns.add(text("holder", 84, BasicsRow::second));
            columns.add(day("since", 98, BasicsRow::since));
            columns.add(number("terms", 60, BasicsRow::parts));
            columns.add(number("leads", 80, BasicsRow::projects));
        } else if (kind.equals(BasicsKind.OWN_COLUMN)) {
            columns.add(text("ownName", 220, BasicsRow::name));
            columns.add(number("slot", 60, row -> as(row, OwnColumn.class).slot()));
            columns.add(text("holds", 84, BasicsRow::sort));
            columns.add(number("filledIn", 84, BasicsRow::projects));
        } else {
            columns.add(text("value", 240, BasicsRow::name));
            columns.add(text("upper", 160, BasicsRow::second));
            columns.add(number("projects", 72, BasicsRow::projects));
        }
        columns.add(state());
        return columns;
    }

    private static <R extends Row> R as(BasicsRow row, Class<R> type) {
        return Objects.requireNonNull(type.cast(row.row()));
    }

    private static String head(String id) {
        return Texts.of("basics.column." + id);
    }

    private static TableColumn<BasicsRow, String> text(
            String id, double width, Function<BasicsRow, @Nullable String> value) {
        return Tables.sortedBy(Tables.text(id, head(id), width, value), Pinyin.order());
    }

    private static TableColumn<BasicsRow, Integer> number(
            String id, double width, Function<BasicsRow, @Nullable Integer> value) {
        return Tables.number(
                Tables.column(id, head(id), width, value, number -> String.format(Locale.ROOT, "%,d", number)));
    }

    private static TableColumn<BasicsRow, LocalDate> day(
            String id, double width, Function<BasicsRow, @Nullable LocalDate> value) {
        return Tables.column(id, head(id), width, value, LocalDate::toString);
    }

    private static TableColumn<BasicsRow, String> state() {
        TableColumn<BasicsRow, String> column = Tables.text("state", head("state"), 80, BasicsColumns::state);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(state(row.getValue())));
        column.setCellFactory(any -> new StateCell());
        return column;
    }

    private static String state(BasicsRow row) {
        if (row.draft()) {
            return Texts.of("basics.state.draft");
        }
        return Texts.of(row.active() ? "basics.state.on" : "basics.state.off");
    }

    private static final class StateCell extends TableCell<BasicsRow, String> {
        StateCell() {
            getStyleClass().add("basics-state");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            BasicsRow row =
                    empty || getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(DRAFT, row != null && row.draft());
            pseudoClassStateChanged(OFF, row != null && !row.active());
        }
    }
}

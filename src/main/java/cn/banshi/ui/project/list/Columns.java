package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Light;
import cn.banshi.ui.kit.LightCell;
import cn.banshi.ui.kit.ProgressCell;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Makes the columns of the table from the catalogue: heads, own widths, cells. */
final class Columns {
    /** Own widths in px of the design, which fill 1366 exactly. */
    private static final Map<ItemField, Double> WIDTHS = new EnumMap<>(Map.ofEntries(
            Map.entry(ItemField.LIST_NUMBER, 48.0),
            Map.entry(ItemField.LIGHT, 80.0),
            Map.entry(ItemField.CODE, 118.0),
            Map.entry(ItemField.NAME, 222.0),
            Map.entry(ItemField.COMMUNITY, 80.0),
            Map.entry(ItemField.CATEGORY, 98.0),
            Map.entry(ItemField.LEAD_DEPARTMENT, 96.0),
            Map.entry(ItemField.DEADLINE_WORDING, 110.0),
            Map.entry(ItemField.PHYSICAL_PROGRESS, 118.0),
            Map.entry(ItemField.PLANNED_YEAR, 78.0),
            Map.entry(ItemField.INVESTED_IN_YEAR, 78.0),
            Map.entry(ItemField.STATUS, 66.0),
            Map.entry(ItemField.CONTENT, 260.0),
            Map.entry(ItemField.MONTH_TEXT, 260.0)));

    private Columns() {}

    /** Head of a column; some are shorter here than on paper. */
    static String head(ItemField field, OfficeData office) {
        return switch (field) {
            case LIST_NUMBER -> Texts.of("list.head.number");
            case COMMUNITY -> Texts.of("list.head.community");
            case DEADLINE_WORDING -> Texts.of("list.head.deadline");
            case PHYSICAL_PROGRESS -> Texts.of("list.head.progress");
            case PLANNED_YEAR -> Texts.of("list.head.planned");
            default -> field.label(office);
        };
    }

    /** Own width of a column in px of the design. */
    static double width(ItemField field) {
        Double own = WIDTHS.get(field);
        if (own != null) {
            return own;
        }
        return switch (field.kind()) {
            case TEXT -> 130;
            case DATE, LIGHT -> 90;
            case MONEY -> 96;
            case NUMBERED, NUMBER, PERCENT, POINTS -> 84;
            case STATUS -> 66;
        };
    }

    /** The columns of a layout, in its order; the column of a field has the field's key as its id. */
    static List<TableColumn<ItemView, ?>> of(ColumnLayout layout, Supplier<OfficeData> office) {
        List<TableColumn<ItemView, ?>> columns = new ArrayList<>();
        for (ColumnLayout.Column column : layout.columns()) {
            ItemField field = Fields.byKey(column.key());
            TableColumn<ItemView, ?> made = switch (field) {
                case LIGHT -> light();
                case PHYSICAL_PROGRESS -> progress(office);
                default -> plain(field, office);
            };
            made.setText(head(field, office.get()));
            made.setId(field.key());
            made.setMinWidth(UiScale.px(40));
            made.setPrefWidth(
                    column.width() > 0 ? column.width() * UiScale.rootSize().get() : UiScale.px(width(field)));
            columns.add(made);
        }
        return columns;
    }

    private static TableColumn<ItemView, Light> light() {
        TableColumn<ItemView, Light> column = new TableColumn<>();
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(data.getValue().light()));
        column.setCellFactory(made -> new LightCell<>(
                ItemView::notStartedOverdue, item -> item.lightWhy().why()));
        return column;
    }

    private static TableColumn<ItemView, ItemView> plain(ItemField field, Supplier<OfficeData> office) {
        TableColumn<ItemView, ItemView> column = new TableColumn<>();
        if (isNumber(field)) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(made -> new FieldCell(field, office));
        return column;
    }

    private static TableColumn<ItemView, ProgressCell.Bar> progress(Supplier<OfficeData> office) {
        TableColumn<ItemView, ProgressCell.Bar> column = new TableColumn<>();
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(bar(data.getValue(), office.get())));
        column.setCellFactory(made -> new ProgressCell<>(item -> why(item, office.get())));
        return column;
    }

    /** No bar without a deadline. */
    private static ProgressCell.@Nullable Bar bar(ItemView item, OfficeData office) {
        Fraction expected = item.expected();
        return expected == null
                ? null
                : new ProgressCell.Bar(
                        percent(item.progress()), percent(expected), ItemField.PHYSICAL_PROGRESS.text(item, office));
    }

    private static double percent(Fraction fraction) {
        return fraction.round(4).doubleValue();
    }

    private static String why(ItemView item, OfficeData office) {
        String light = item.light() == null
                ? ""
                : item.lightWhy().text() + "：" + item.lightWhy().why();
        return item.expected() == null
                ? light
                : Texts.of("list.progress.why", ItemField.PHYSICAL_PROGRESS.text(item, office)) + "\n"
                        + Formulas.expected(item) + "\n" + light;
    }

    static boolean isNumber(ItemField field) {
        return switch (field.kind()) {
            case MONEY, NUMBER, NUMBERED, PERCENT, POINTS -> true;
            case TEXT, DATE, LIGHT, STATUS -> false;
        };
    }
}

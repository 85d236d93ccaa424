package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** One field as text; hovering tells the formula of a figure, or the whole of a text that does not fit. */
final class FieldCell extends TableCell<ItemView, ItemView> {
    private static final String NIL = "nil-cell";

    private final ItemField field;
    private final Supplier<OfficeData> office;

    FieldCell(ItemField field, Supplier<OfficeData> office) {
        this.field = field;
        this.office = office;
        if (Columns.isNumber(field)) {
            getStyleClass().add("number");
        }
        if (field == ItemField.LIST_NUMBER || field == ItemField.CODE) {
            getStyleClass().add("muted-cell");
        }
        Why.on(this, this::why);
    }

    @Override
    protected void updateItem(@Nullable ItemView item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove(NIL);
        if (empty || item == null) {
            setText(null);
            return;
        }
        boolean nil = field.kind() == ItemField.Kind.MONEY && withoutMoney(item);
        if (nil) {
            getStyleClass().add(NIL);
        }
        setText(nil ? Texts.of("list.money.none") : oneLine(field.text(item, office.get())));
    }

    private static boolean withoutMoney(ItemView item) {
        return item.project().budget().moneyKind() == MoneyKind.UNFUNDED
                && item.plannedTotal() == null
                && item.investedTotal().fen() == 0;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    private String why() {
        ItemView item = getItem();
        if (item == null || isEmpty()) {
            return "";
        }
        String formula = formula(item);
        if (!formula.isEmpty()) {
            return formula;
        }
        String text = field.text(item, office.get());
        Text measure = new Text(oneLine(text));
        measure.setFont(getFont());
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        return measure.getLayoutBounds().getWidth() > room ? text : "";
    }

    private String formula(ItemView item) {
        Office settings = office.get().office();
        int wan = settings.wanDecimals();
        int rates = settings.rateDecimals();
        return switch (field) {
            case PLANNED_YEAR, INVESTED_IN_YEAR, YEAR_INVESTMENT_RATE ->
                withoutMoney(item) ? "" : Formulas.yearInvestmentRate(item, wan, rates);
            case PLANNED_TOTAL, INVESTED_TOTAL, TOTAL_INVESTMENT_RATE ->
                withoutMoney(item) ? "" : Formulas.totalInvestmentRate(item, wan, rates);
            case EXPECTED -> item.expected() == null ? "" : Formulas.expected(item);
            case GAP, DAYS_LATE, STATUS, DEADLINE, SCHEDULE_WORD ->
                item.light() == null ? "" : item.lightWhy().why();
            default -> "";
        };
    }
}

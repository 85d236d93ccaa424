package cn.banshi.ui.importing;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of a column of the sheet: where it goes, and its letters. */
final class ColumnHead extends VBox {
    private static final PseudoClass MAPPED = PseudoClass.getPseudoClass("mapped");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("unmapped");
    private final PinyinChoice<ColumnChoice> box = new PinyinChoice<>("", ColumnChoice::words);
    private final Consumer<ColumnPlan> choose;
    private @Nullable ColumnPlan plan;
    private boolean showing;

    /**
     * @param choose takes how the column shall stand
     * @param back gives the focus back to the sheet
     */
    ColumnHead(int column, Consumer<ColumnPlan> choose, Runnable back) {
        this.choose = choose;
        box.setOnHidden(event -> back.run());
        Label letters = new Label(ColumnLetters.of(column));
        letters.getStyleClass().add("column-letters");
        letters.setMaxWidth(Double.MAX_VALUE);
        StackPane place = new StackPane(box);
        place.getStyleClass().add("column-choice");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.getStyleClass().add("column-box");
        box.setButtonCell(new Closed());
        box.setVisible(false);
        box.setOnAction(event -> chosen());
        Why.on(box, this::why);
        getStyleClass().add("column-head");
        setAlignment(Pos.CENTER);
        getChildren().addAll(place, letters);
    }

    private void chosen() {
        ColumnChoice choice = box.getValue();
        ColumnPlan now = plan;
        if (!showing && choice != null && now != null) {
            choose.accept(choice.on(now));
        }
    }

    private String why() {
        ColumnPlan now = plan;
        return now == null ? "" : Texts.of("import.column.why", now.heading(), ColumnChoice.words(now));
    }

    /** Shows how the column stands; null where it has no heading. */
    void show(IncomingKind kind, @Nullable ColumnPlan next) {
        plan = next;
        box.setVisible(next != null);
        if (next == null) {
            return;
        }
        showing = true;
        box.getItems().setAll(ColumnChoice.of(kind, next));
        box.setValue(next.field() == null ? new ColumnChoice.Leave() : new ColumnChoice.To(next.field()));
        showing = false;
        boolean open = next.field() == null && next.origin() == ColumnPlan.Origin.OPEN;
        box.pseudoClassStateChanged(MAPPED, next.field() != null);
        box.pseudoClassStateChanged(OPEN, open);
        box.setAccessibleText(Texts.of("import.column.accessible", next.heading(), ColumnChoice.words(next)));
        ((Closed) box.getButtonCell()).renew();
    }

    /** Opens the list. */
    void open() {
        if (box.isVisible()) {
            box.requestFocus();
            box.show();
        }
    }

    private final class Closed extends ListCell<ColumnChoice> {
        private final Label mark = new Label();

        Closed() {
            mark.getStyleClass().add("column-mark");
            mark.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable ColumnChoice item, boolean empty) {
            super.updateItem(item, empty);
            renew();
        }

        void renew() {
            ColumnPlan now = plan;
            setText(now == null ? "" : ColumnChoice.words(now));
            boolean open = now != null && now.field() == null && now.origin() == ColumnPlan.Origin.OPEN;
            mark.setText(open ? "⚠" : "✓");
            setGraphic(now == null || (now.field() == null && !open) ? null : mark);
        }
    }
}

package cn.banshi.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line under a table: sums of the filtered rows at the left, of the selected ones at the right. */
public final class SumsLine extends HBox {
    /**
     * One sum.
     *
     * @param words before the value
     * @param value the figure
     * @param unit behind it, may be empty
     * @param why its formula, for the tooltip, may be empty
     */
    public record Sum(String words, String value, String unit, String why) {}

    private final HBox filtered = new HBox();
    private final HBox selected = new HBox();

    /** An empty line. */
    public SumsLine() {
        getStyleClass().add("sums-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (HBox box : List.of(filtered, selected)) {
            box.getStyleClass().add("sums");
            box.spacingProperty().bind(UiScale.following(14));
            box.setAlignment(Pos.CENTER_LEFT);
        }
        selected.getStyleClass().add("chosen");
        selected.setMinWidth(Region.USE_PREF_SIZE);
        filtered.setMinWidth(0);
        getChildren().addAll(filtered, gap, selected);
    }

    /** Sums of what the filter left. */
    public void filtered(List<Sum> sums) {
        filtered.getChildren().setAll(sums.stream().map(SumsLine::node).toList());
    }

    /** Sums of what is selected; empty = nothing selected. */
    public void selected(List<Sum> sums) {
        selected.getChildren().setAll(sums.stream().map(SumsLine::node).toList());
    }

    private static Node node(Sum sum) {
        Label words = new Label(sum.words());
        words.getStyleClass().add("sum-words");
        Label value = new Label(sum.value());
        value.getStyleClass().add("sum-value");
        Label unit = new Label(sum.unit());
        unit.getStyleClass().add("sum-words");
        HBox box = new HBox(words, value, unit);
        unit.setManaged(!sum.unit().isEmpty());
        box.getStyleClass().add("sum");
        for (Label label : List.of(words, value, unit)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        Why.on(box, sum::why);
        return box;
    }
}

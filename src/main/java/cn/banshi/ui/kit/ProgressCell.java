package cn.banshi.ui.kit;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Table cell with a grey bar, a dark tick where the schedule stands, and the figure. Never coloured. */
public final class ProgressCell<S> extends TableCell<S, ProgressCell.Bar> {
    /**
     * What the cell shows.
     *
     * @param percent 0 and more; the bar is full from 100 on
     * @param expected 序时 in percent, null = no tick
     * @param words the figure as printed, such as "72%"
     */
    public record Bar(double percent, @Nullable Double expected, String words) implements Comparable<Bar> {
        @Override
        public int compareTo(Bar other) {
            return Double.compare(percent, other.percent);
        }
    }

    private static final double WIDTH = 52;
    private static final double HEIGHT = 8;
    private static final double TICK_WIDTH = 2;
    private static final double TICK_HEIGHT = 13;

    private final Region ground = new Region();
    private final Region done = new Region();
    private final Region tick = new Region();
    private final Label words = new Label();
    private final Bars bars = new Bars();
    private final HBox box = new HBox();

    /**
     * @param why formula of the figure, for the tooltip
     */
    public ProgressCell(Function<S, String> why) {
        getStyleClass().add("progress-cell");
        ground.getStyleClass().add("progress-bar-ground");
        done.getStyleClass().add("progress-bar-done");
        tick.getStyleClass().add("progress-tick");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(bars, gap, words);
        words.setMinWidth(Region.USE_PREF_SIZE);
        Why.on(this, () -> {
            S row = getTableRow() == null ? null : getTableRow().getItem();
            return row == null ? "" : why.apply(row);
        });
    }

    @Override
    protected void updateItem(@Nullable Bar bar, boolean empty) {
        super.updateItem(bar, empty);
        if (empty || bar == null) {
            setGraphic(null);
            setText(empty ? null : "—");
            return;
        }
        setText(null);
        setGraphic(box);
        words.setText(bar.words());
        bars.show(bar);
        setAccessibleText(bar.words());
    }

    /** Places the three regions by hand: a layout pass per cell must stay cheap while scrolling. */
    private final class Bars extends Pane {
        private double percent;
        private double expected;

        Bars() {
            getChildren().addAll(ground, done, tick);
        }

        void show(Bar bar) {
            percent = Math.max(0, Math.min(100, bar.percent()));
            Double at = bar.expected();
            tick.setVisible(at != null);
            expected = at == null ? 0 : Math.max(0, Math.min(100, at));
            requestLayout();
        }

        @Override
        protected double computePrefWidth(double height) {
            return UiScale.px(WIDTH);
        }

        @Override
        protected double computeMinWidth(double height) {
            return UiScale.px(WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return UiScale.px(TICK_HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            double width = UiScale.px(WIDTH);
            double height = UiScale.px(HEIGHT);
            double tickHeight = UiScale.px(TICK_HEIGHT);
            double top = Math.rint((getHeight() - height) / 2);
            ground.resizeRelocate(0, top, width, height);
            done.resizeRelocate(0, top, Math.rint(width * percent / 100), height);
            double x = Math.rint((width - TICK_WIDTH) * expected / 100);
            tick.resizeRelocate(x, Math.rint((getHeight() - tickHeight) / 2), TICK_WIDTH, tickHeight);
        }
    }
}

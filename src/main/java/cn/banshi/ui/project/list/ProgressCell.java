package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.Why;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** 形象进度 as a bar with a tick where it should be by now; only a dash where there is no deadline. */
final class ProgressCell extends TableCell<ItemView, ItemView> {
    private static final double WIDTH = 52;
    private static final double HEIGHT = 8;
    private static final double TICK = 14;

    private final Supplier<OfficeData> office;
    private final Region ground = new Region();
    private final Region done = new Region();
    private final Region tick = new Region();
    private final Pane bar = new Pane(ground, done, tick);

    ProgressCell(Supplier<OfficeData> office) {
        this.office = office;
        getStyleClass().add("progress-cell");
        ground.getStyleClass().add("progress-bar-ground");
        done.getStyleClass().add("progress-bar-done");
        tick.getStyleClass().add("progress-tick");
        Why.on(this, this::why);
    }

    @Override
    protected void updateItem(@Nullable ItemView item, boolean empty) {
        super.updateItem(item, empty);
        Fraction expected = item == null ? null : item.expected();
        if (empty || item == null) {
            setGraphic(null);
            setText(null);
        } else if (expected == null) {
            setGraphic(null);
            setText(Texts.of("list.progress.none"));
        } else {
            draw(share(item.progress()), share(expected));
            setGraphic(bar);
            setContentDisplay(ContentDisplay.LEFT);
            setText(ItemField.PHYSICAL_PROGRESS.text(item, office.get()));
        }
    }

    private void draw(double progress, double expected) {
        double width = UiScale.px(WIDTH);
        double height = UiScale.px(HEIGHT);
        double tall = UiScale.px(TICK);
        double top = Math.round((tall - height) / 2);
        bar.setMinSize(width + 1, tall);
        bar.setPrefSize(width + 1, tall);
        bar.setMaxSize(width + 1, tall);
        ground.resizeRelocate(0, top, width, height);
        done.resizeRelocate(0, top, Math.round(width * progress), height);
        done.setVisible(progress > 0);
        tick.resizeRelocate(Math.min(width - 1, Math.round(width * expected)), 0, 2, tall);
    }

    private static double share(Fraction percent) {
        return Math.max(0, Math.min(1, percent.round(4).doubleValue() / 100));
    }

    private String why() {
        ItemView item = getItem();
        if (item == null || item.expected() == null) {
            return item == null || item.light() == null ? "" : item.lightWhy().why();
        }
        String stated = Texts.of("list.progress.why", ItemField.PHYSICAL_PROGRESS.text(item, office.get()));
        return stated + "\n" + Formulas.expected(item)
                + (item.light() == null ? "" : "\n" + item.lightWhy().text() + "：" + item.lightWhy().why());
    }
}

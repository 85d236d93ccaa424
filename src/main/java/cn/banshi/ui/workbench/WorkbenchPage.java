package cn.banshi.ui.workbench;

import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Target;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cards of the start page. */
final class WorkbenchPage extends VBox {
    private final Supplier<OfficeData> office;
    private final Tiles tiles;
    private final LightsCard lights;
    private final Charts charts;
    private final HBox chartRow = new HBox();
    private final WatchTable watch;
    private final TodoCards todo;
    private final VBox left = new VBox();
    private final HBox lower = new HBox();
    private @Nullable Boolean narrow;
    private @Nullable Board shown;

    WorkbenchPage(Navigator navigator, Supplier<OfficeData> office) {
        this.office = office;
        Consumer<ProjectFilter> rows = filter -> navigator.open(new Target.ListTarget(filter));
        tiles = new Tiles(rows);
        lights = new LightsCard(rows);
        charts = new Charts(rows);
        watch = new WatchTable(navigator, office);
        todo = new TodoCards(navigator);
        getStyleClass().add("bench-page");
        chartRow.getStyleClass().add("chart-row");
        VBox.setVgrow(watch, Priority.ALWAYS);
        left.getChildren().setAll(lights, chartRow, watch);
        left.getStyleClass().add("bench-left");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        lower.getStyleClass().add("bench-lower");
        VBox.setVgrow(lower, Priority.ALWAYS);
    }

    /** In a narrow window everything stands below each other and the page scrolls. */
    void arrange(boolean small) {
        if (narrow != null && narrow == small) {
            return;
        }
        narrow = small;
        tiles.narrow(small);
        lights.narrow(small);
        if (small) {
            lower.getChildren().setAll(left);
            getChildren().setAll(tiles, lower, todo);
        } else {
            lower.getChildren().setAll(left, todo);
            getChildren().setAll(tiles, lower);
        }
        if (shown != null) {
            show(shown);
        }
    }

    void show(Board board) {
        shown = board;
        tiles.show(board, office.get().office());
        lights.show(board.figures().overall());
        chartRow.getChildren().setAll(charts.byCommunity(board.figures().byCommunity()), charts.byMonth(board));
        watch.show(board);
        todo.show(board);
    }

    void focusTable() {
        watch.table().requestFocus();
    }
}

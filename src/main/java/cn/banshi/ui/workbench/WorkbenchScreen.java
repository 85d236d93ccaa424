package cn.banshi.ui.workbench;

import cn.banshi.domain.office.Office;
import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 工作台: figures, lights, charts, what to look after and what to do. */
public final class WorkbenchScreen implements Screen {
    private static final double NARROW = 1100;

    private final UiContext context;
    private final WorkbenchModel model;
    private final HeadBar head = new HeadBar(Texts.of("place.workbench"));
    private final Label day = new Label();
    private final PinyinChoice<Integer> year =
            new PinyinChoice<>(Texts.of("bench.year.choice"), value -> String.valueOf(value));
    private final Tiles tiles;
    private final LightsCard lights;
    private final Charts charts;
    private final HBox chartRow = new HBox();
    private final WatchTable watch;
    private final TodoCards todo;
    private final VBox left = new VBox();
    private final HBox lower = new HBox();
    private final VBox page = new VBox();
    private final ScrollPane content = new ScrollPane();
    private @Nullable Boolean narrow;
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;

    /** Makes the screen on the open ledger. */
    public WorkbenchScreen(UiContext context) {
        this.context = context;
        this.model = new WorkbenchModel(context.desk(), context.tasks());
        this.tiles = new Tiles(this::rows);
        this.lights = new LightsCard(this::rows);
        this.charts = new Charts(this::rows);
        this.watch = new WatchTable(
                context.navigator(), () -> context.desk().ledger().office());
        this.todo = new TodoCards(context.navigator());
        day.getStyleClass().add("muted");
        year.setOnAction(event -> {
            if (year.getValue() != null) {
                context.desk().yearProperty().set(year.getValue());
            }
        });
        head.left(day)
                .right(
                        year,
                        Buttons.primary(
                                Texts.of("bench.new"),
                                "Ctrl+N",
                                () -> context.navigator().open(new Target.NewProjectTarget())));
        chartRow.getStyleClass().add("chart-row");
        VBox.setVgrow(watch, Priority.ALWAYS);
        left.getChildren().setAll(lights, chartRow, watch);
        left.getStyleClass().add("bench-left");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        lower.getStyleClass().add("bench-lower");
        VBox.setVgrow(lower, Priority.ALWAYS);
        page.getStyleClass().add("bench-page");
        arrange();
        content.widthProperty().addListener(change -> arrange());
        content.setContent(page);
        content.setFitToWidth(true);
        content.setFitToHeight(true);
        model.boardProperty().addListener((o, was, board) -> show(board));
        context.desk().onChange(change -> fillYears());
        fillYears();
        show(model.boardProperty().get());
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("Ctrl+N", Texts.of("bench.new")),
                        new KeyHint("Ctrl+3", Texts.of("bench.todo.fill")),
                        new KeyHint("F5", Texts.of("bench.hint.refresh")))
                .withStyleSheet("/cn/banshi/ui/workbench/workbench.css");
    }

    /** In a narrow window everything stands below each other and the page scrolls. */
    private void arrange() {
        boolean small = content.getWidth() > 0 && content.getWidth() < UiScale.px(NARROW);
        if (narrow != null && narrow == small) {
            return;
        }
        narrow = small;
        tiles.narrow(small);
        lights.narrow(small);
        if (small) {
            lower.getChildren().setAll(left);
            page.getChildren().setAll(tiles, lower, todo);
        } else {
            lower.getChildren().setAll(left, todo);
            page.getChildren().setAll(tiles, lower);
        }
        content.setFitToHeight(!small);
        show(model.boardProperty().get());
    }

    private void fillYears() {
        TreeSet<Integer> years = new TreeSet<>(context.desk().ledger().years());
        years.add(context.desk().today().getYear());
        year.values(List.copyOf(years.descendingSet()));
        year.setValue(context.desk().year());
    }

    private void rows(ProjectFilter filter) {
        context.navigator().open(new Target.ListTarget(filter));
    }

    private void show(@Nullable Board board) {
        if (board == null) {
            return;
        }
        Office office = context.desk().ledger().office().office();
        LocalDate asOf = board.figures().asOf();
        day.setText(DateText.longText(asOf) + " " + asOf.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA));
        tiles.show(board, office);
        lights.show(board.figures().overall());
        chartRow.getChildren().setAll(charts.byCommunity(board.figures().byCommunity()), charts.byMonth(board));
        watch.show(board);
        todo.show(board);
        scope.set(Texts.of(
                "bench.scope",
                String.valueOf(board.figures().year()),
                board.figures().overall().items()));
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        model.active(true);
        watch.table().requestFocus();
    }

    @Override
    public void left() {
        model.active(false);
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case NEW -> context.navigator().open(new Target.NewProjectTarget());
            case REFRESH -> model.renew();
            default -> {
                return false;
            }
        }
        return true;
    }
}

package cn.banshi.ui.workbench;

import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.CardHead;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.month.PastChange;
import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is to be done, with a button to the place; below it the data-quality list, point by point. */
final class TodoCards extends VBox {
    /** More points than anybody reads one by one; each is a few nodes, and an unfilled year has thousands. */
    private static final int POINTS_SHOWN = 40;

    private static final int PAST_SHOWN = 3;

    private final Navigator navigator;
    private final VBox todo = new VBox();
    private final VBox quality = new VBox();
    private final Label todoCount = new Label();
    private final Label qualityCount = new Label();
    private final ScrollPane scroll = new ScrollPane(quality);

    TodoCards(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("todo-cards");
        VBox first = new VBox(head(Texts.of("bench.todo"), todoCount), todo);
        first.getStyleClass().add("card");
        first.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        VBox second = new VBox(head(Texts.of("bench.quality"), qualityCount), scroll);
        second.getStyleClass().add("card");
        second.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(second, Priority.ALWAYS);
        getChildren().addAll(first, second);
    }

    private static CardHead head(String words, Label count) {
        Label title = new Label(words);
        title.getStyleClass().add("bold");
        count.getStyleClass().add("muted");
        return new CardHead(title, count);
    }

    void show(Board board) {
        todo.getChildren().clear();
        int month = board.month().getMonthValue();
        if (!board.unfilled().isEmpty()) {
            line(
                    Feather.EDIT_2,
                    Texts.of("bench.todo.unfilled", month),
                    Texts.of("bench.count.items", board.unfilled().size()),
                    "",
                    Texts.of("bench.todo.fill"),
                    () -> navigator.open(new Target.MonthTarget(board.month(), null)));
        }
        if (!board.overdue().isEmpty()) {
            line(
                    Feather.ALERT_TRIANGLE,
                    Texts.of("bench.todo.overdue"),
                    Texts.of("bench.count.items", board.overdue().size()),
                    "danger-words",
                    Texts.of("bench.todo.look"),
                    () -> navigator.open(new Target.ListTarget(
                            WorkbenchModel.rows(Texts.of("bench.todo.overdue"), board.overdue()))));
        }
        board.past().stream().limit(PAST_SHOWN).forEach(this::past);
        if (!board.quality().isEmpty()) {
            line(
                    Feather.CHECK,
                    Texts.of("bench.quality"),
                    Texts.of("bench.count.points", board.quality().size()),
                    "warning-words",
                    Texts.of("bench.todo.check"),
                    () -> openAll(board.quality()));
        }
        line(
                Feather.FILE_TEXT,
                Texts.of("bench.todo.report", month),
                "",
                "",
                Texts.of("bench.todo.open"),
                () -> navigator.open(Place.REPORTS));
        todoCount.setText(Texts.of("bench.count.todo", todo.getChildren().size()));
        showQuality(board.quality());
    }

    private void past(PastChange changed) {
        YearMonth month = changed.edition().month();
        line(
                Feather.LOCK,
                Texts.of("bench.todo.past", month.getMonthValue()),
                Texts.of("bench.count.changes", changed.changes()),
                "warning-words",
                Texts.of("bench.todo.look"),
                () -> navigator.open(new Target.EditionTarget(month, true)));
    }

    private void line(Feather icon, String words, String count, String style, String verb, Runnable act) {
        Node sign = Icons.of(icon);
        Label name = new Label(words);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label number = new Label(count);
        number.getStyleClass().add("bold");
        number.setMinWidth(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            number.getStyleClass().add(style);
            sign.getStyleClass().add(style);
        }
        Button button = Buttons.plain(verb, act);
        button.getStyleClass().add("todo-button");
        HBox line = new HBox(sign, name, gap, number, button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("todo-line");
        todo.getChildren().add(line);
    }

    private void showQuality(List<QualityPoint> points) {
        quality.getChildren()
                .setAll(points.stream().limit(POINTS_SHOWN).map(this::point).toList());
        if (points.size() > POINTS_SHOWN) {
            quality.getChildren()
                    .add(Buttons.text(
                            Texts.of("bench.quality.more", points.size() - POINTS_SHOWN), () -> openAll(points)));
        }
        qualityCount.setText(Texts.of(points.isEmpty() ? "bench.quality.none" : "bench.count.points", points.size()));
    }

    private void openAll(List<QualityPoint> points) {
        navigator.open(new Target.ListTarget(WorkbenchModel.rows(
                Texts.of("bench.quality"),
                points.stream().map(QualityPoint::item).toList())));
    }

    private Node point(QualityPoint point) {
        Button name = Buttons.text(
                point.item().project().name(),
                () -> navigator.open(new Target.ProjectTarget(
                        point.item().id(), List.of(), point.field().key())));
        name.setMinWidth(0);
        name.getStyleClass().add("quality-name");
        Label words = new Label(point.kind().label());
        words.getStyleClass().addAll("second-line", point.kind().amber() ? "warning-words" : "danger-words");
        words.setMinWidth(0);
        VBox box = new VBox(name, words);
        box.getStyleClass().add("quality-point");
        Why.on(box, point::sentence);
        return box;
    }
}

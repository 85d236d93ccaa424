package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where the item stands on its way, with the buttons of the next step. */
final class StepperPane extends VBox {
    private static final List<Status> STEPS = LifeCycle.MAIN_LINE.subList(1, LifeCycle.MAIN_LINE.size());

    private final DetailModel model;
    private final MoveModel moving;
    private final HBox steps = new HBox();
    private final HBox acts = new HBox();
    private final Label state = new Label();

    StepperPane(DetailModel model, MoveModel moving) {
        this.model = model;
        this.moving = moving;
        getStyleClass().add("stepper");
        acts.getStyleClass().add("stepper-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().add("muted");
        state.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(steps, acts);
        model.itemProperty().addListener((item, before, now) -> show());
        show();
    }

    private void show() {
        Course course = Course.latest(model.item().moves());
        steps.getChildren().clear();
        for (int i = 0; i < STEPS.size(); i++) {
            steps.getChildren().add(step(i, course));
        }
        acts.getChildren().clear();
        acts.setVisible(!model.isNew());
        acts.setManaged(!model.isNew());
        if (course == null || model.isNew()) {
            return;
        }
        boolean onLine = LifeCycle.MAIN_LINE.contains(course.status());
        String round = course.round() > 1 ? Texts.of("detail.move.round", course.round()) : "";
        state.setText((onLine
                        ? Texts.of("detail.move.next")
                        : Texts.of("detail.move.now", course.status().label()))
                + round);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        acts.getChildren().addAll(state, gap);
        Status natural = moving.natural();
        if (natural != null) {
            Button next = Buttons.plain(moving.words(natural), () -> moving.begin(natural));
            next.setId("detail-next-step");
            acts.getChildren().add(next);
        }
        MenuButton others = new MenuButton(Texts.of("detail.move.others"));
        others.setId("detail-other-steps");
        others.setMinWidth(Region.USE_PREF_SIZE);
        for (Status status : moving.allowed()) {
            if (status != natural) {
                MenuItem item = new MenuItem(moving.words(status));
                item.setOnAction(event -> moving.begin(status));
                others.getItems().add(item);
            }
        }
        if (!others.getItems().isEmpty()) {
            acts.getChildren().add(others);
        }
    }

    private VBox step(int at, @Nullable Course course) {
        Status status = STEPS.get(at);
        boolean reached =
                course != null && LifeCycle.MAIN_LINE.indexOf(course.stage()) >= LifeCycle.MAIN_LINE.indexOf(status);
        boolean current = course != null && course.status() == status;
        Label circle = new Label(reached && !current ? "" : String.valueOf(at + 1));
        circle.getStyleClass().addAll("step-circle", current ? "current" : reached ? "reached" : "ahead");
        if (reached && !current) {
            circle.setGraphic(Icons.of(Feather.CHECK));
        }
        Region before = line(at > 0, reached);
        boolean nextReached = course != null
                && at + 1 < STEPS.size()
                && LifeCycle.MAIN_LINE.indexOf(course.stage()) >= LifeCycle.MAIN_LINE.indexOf(STEPS.get(at + 1));
        Region after = line(at + 1 < STEPS.size(), nextReached);
        HBox top = new HBox(before, new StackPane(circle), after);
        top.setAlignment(Pos.CENTER);
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        Label word = new Label(status.label());
        word.getStyleClass().addAll("step-word", current ? "current" : reached ? "reached" : "ahead");
        word.setMinWidth(Region.USE_PREF_SIZE);
        LocalDate date = course == null ? null : course.reachedOn(status);
        Label day = new Label(date == null ? "" : day(date));
        day.getStyleClass().add("second-line");
        day.setMinWidth(Region.USE_PREF_SIZE);
        VBox step = new VBox(top, word, day);
        step.setAlignment(Pos.TOP_CENTER);
        step.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(step, Priority.ALWAYS);
        step.setPrefWidth(1);
        return step;
    }

    /** A date of another year than today's says which. */
    private String day(LocalDate date) {
        boolean thisYear = date.getYear() == model.desk().today().getYear();
        return thisYear ? DateText.shortText(date) : date.toString();
    }

    private static Region line(boolean there, boolean reached) {
        Region line = new Region();
        line.getStyleClass().addAll("step-line", reached ? "reached" : "ahead");
        line.setVisible(there);
        return line;
    }
}

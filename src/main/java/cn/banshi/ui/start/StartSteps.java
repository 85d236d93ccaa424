package cn.banshi.ui.start;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Left side of the first start: the three steps, ticked when complete, and the two other ways to a ledger. */
final class StartSteps extends ScrollPane {
    /**
     * @param name where step 1 leads to
     * @param folder where step 2 leads to
     * @param preparer where step 3 leads to
     * @param sample 看看示范街道
     * @param restore 从备份恢复
     */
    StartSteps(
            FirstStartModel model,
            TextField name,
            TextField folder,
            TextField preparer,
            Runnable sample,
            Runnable restore) {
        setContent(steps(model, name, folder, preparer, sample, restore));
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    private static Node steps(
            FirstStartModel model,
            TextField name,
            TextField folder,
            TextField preparer,
            Runnable sample,
            Runnable restore) {
        Label appName = new Label(Texts.of("app.name"));
        appName.getStyleClass().add("record-title");
        Label first = new Label(Texts.of("start.three.steps"));
        first.getStyleClass().add("second-line");
        Label mark = new Label("实");
        mark.getStyleClass().add("app-mark");
        HBox brand = new HBox(mark, new VBox(appName, first));
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(
                brand,
                step(1, "start.step.office", "start.step.office.how", model.officeDone(), name),
                step(2, "start.step.folder", "start.step.folder.how", model.folderDone(), folder),
                step(3, "start.step.preparer", "start.step.preparer.how", model.preparerDone(), preparer),
                line(),
                section(
                        "start.sample.title",
                        "start.sample.how",
                        Buttons.plain(Texts.of("start.sample"), Feather.SEARCH, sample)),
                line(),
                section(
                        "start.restore.title",
                        "start.restore.how",
                        Buttons.plain(Texts.of("start.restore"), Feather.SAVE, restore)));
        box.getStyleClass().add("start-steps");
        return box;
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add("hair-line");
        return line;
    }

    private static Node section(String title, String words, Button button) {
        Label head = new Label(Texts.of(title));
        head.getStyleClass().add("bold");
        Label body = new Label(Texts.of(words));
        body.setWrapText(true);
        body.setMinHeight(Region.USE_PREF_SIZE);
        body.getStyleClass().add("second-line");
        VBox box = new VBox(head, body, button);
        box.getStyleClass().add("start-section");
        return box;
    }

    private static Node step(int number, String title, String how, ObservableBooleanValue done, TextField goal) {
        Label circle = new Label();
        circle.getStyleClass().add("step-circle");
        Label head = new Label(Texts.of(title));
        head.getStyleClass().add("bold");
        Label body = new Label(Texts.of(how));
        body.getStyleClass().add("second-line");
        HBox words = new HBox(circle, new VBox(head, body));
        words.getStyleClass().add("step-line");
        words.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(words);
        button.setAccessibleText(head.getText());
        button.getStyleClass().add("step-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> goal.requestFocus());
        Runnable show = () -> {
            circle.setText(done.get() ? "" : Integer.toString(number));
            circle.setGraphic(done.get() ? Icons.of(Feather.CHECK) : null);
            button.getStyleClass().remove("done");
            if (done.get()) {
                button.getStyleClass().add("done");
            }
        };
        done.addListener((o, was, now) -> show.run());
        show.run();
        return button;
    }
}

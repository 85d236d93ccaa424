package cn.banshi.ui.workbench;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.project.Light;
import cn.banshi.ui.kit.LightMark;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.ProjectFilter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The seven lights with their counts, and a bar that shows their shares; counts and sum always agree. */
final class LightsCard extends HBox {
    private static final List<Light> ORDER =
            List.of(Light.LATE, Light.NOT_STARTED, Light.DUE_SOON, Light.SLOW, Light.ON_TIME, Light.DONE, Light.PAUSED);
    private static final double BAR = 118;

    private final Consumer<ProjectFilter> open;
    private boolean withBar = true;

    LightsCard(Consumer<ProjectFilter> open) {
        this.open = open;
        getStyleClass().addAll("card", "lights-card");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Without the bar of shares, which says nothing that the counts do not. */
    void narrow(boolean small) {
        withBar = !small;
    }

    void show(FigureSet figures) {
        Label title = new Label(Texts.of("bench.lights"));
        title.getStyleClass().add("bold");
        getChildren().setAll(title);
        HBox bar = new HBox();
        bar.getStyleClass().add("lights-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Light light : ORDER) {
            int count = figures.count(light);
            getChildren().add(light(light, count));
            if (count > 0) {
                Region part = new Region();
                part.getStyleClass().addAll("lights-part", "part-" + LightMark.styleClass(light, false));
                part.setPrefWidth(Math.max(2, BAR * count / figures.items()));
                bar.getChildren().add(part);
            }
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label sum = new Label(Texts.of("bench.lights.sum", figures.items()));
        sum.getStyleClass().add("muted");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(gap, sum);
        if (withBar) {
            getChildren().add(bar);
        }
    }

    private Button light(Light light, int count) {
        LightMark mark = new LightMark(light, light == Light.NOT_STARTED);
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("light-count");
        HBox box = new HBox(mark, number);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("light-box-line");
        Button button = new Button();
        button.setGraphic(box);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(light.label() + " " + count);
        button.getStyleClass().add("light-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> open.accept(ProjectFilter.light(light)));
        return button;
    }
}

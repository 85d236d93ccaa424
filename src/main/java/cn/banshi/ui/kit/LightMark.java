package cn.banshi.ui.kit;

import cn.banshi.domain.project.Light;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A light as shape, colour and word; style classes {@code light-late}, {@code light-not-started} … colour it. */
public final class LightMark extends HBox {
    private final Region shape = new Region();
    private final Label word = new Label();
    private String colour = "";

    /** An empty mark; {@link #show} fills it. */
    public LightMark() {
        getStyleClass().add("light-mark");
        setAlignment(Pos.CENTER_LEFT);
        shape.getStyleClass().add("light-shape");
        StackPane box = new StackPane(shape);
        box.getStyleClass().add("light-box");
        word.getStyleClass().add("light-word");
        getChildren().addAll(box, word);
    }

    /** A mark of this light. */
    public LightMark(Light light, boolean overdueStart) {
        this();
        show(light, overdueStart);
    }

    /**
     * Shows a light.
     *
     * @param overdueStart amber instead of grey for 未开工 whose planned start has passed
     */
    public void show(Light light, boolean overdueStart) {
        getStyleClass().remove(colour);
        colour = styleClass(light, overdueStart);
        getStyleClass().add(colour);
        word.setText(light.label());
    }

    /** Takes the word away, for narrow places; the accessible text stays. */
    public LightMark shapeOnly() {
        setAccessibleText(word.getText());
        getChildren().remove(word);
        return this;
    }

    /** Style class that colours a shape, word or bar of this light. */
    public static String styleClass(Light light, boolean overdueStart) {
        String name = "light-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return light == Light.NOT_STARTED && overdueStart ? name + "-overdue" : name;
    }
}

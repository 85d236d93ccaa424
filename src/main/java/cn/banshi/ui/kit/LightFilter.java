package cn.banshi.ui.kit;

import cn.banshi.domain.project.Light;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** 全部 and the seven lights with their counts: eight segments, or one box where the room is short. */
public final class LightFilter extends StackPane {
    /** In the order of urgency, as the list shows them. */
    private static final List<Light> ORDER =
            List.of(Light.LATE, Light.NOT_STARTED, Light.DUE_SOON, Light.SLOW, Light.ON_TIME, Light.DONE, Light.PAUSED);

    private final ObjectProperty<@Nullable Light> chosen = new SimpleObjectProperty<>();
    private final Map<Light, ToggleButton> buttons = new EnumMap<>(Light.class);
    private final ToggleButton all = new ToggleButton();
    private final SegmentedButton segments = new SegmentedButton();
    private final ComboBox<Optional<Light>> box = new ComboBox<>();
    private Map<Light, Integer> counts = Map.of();
    private int total;

    /** With all counts nil. */
    public LightFilter() {
        getStyleClass().add("light-filter");
        List<ToggleButton> row = new ArrayList<>();
        all.setOnAction(event -> chosen.set(null));
        row.add(all);
        for (Light light : ORDER) {
            ToggleButton button = new ToggleButton();
            button.setGraphic(new LightMark(light, light == Light.NOT_STARTED).shapeOnly());
            button.setOnAction(event -> chosen.set(light));
            buttons.put(light, button);
            row.add(button);
        }
        row.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        segments.getButtons().addAll(row);
        box.getItems().add(Optional.empty());
        ORDER.forEach(light -> box.getItems().add(Optional.of(light)));
        box.setCellFactory(list -> new Cell(false));
        box.setButtonCell(new Cell(true));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(event -> {
            Optional<Light> value = box.getValue();
            chosen.set(value == null ? null : value.orElse(null));
        });
        chosen.addListener(change -> showChosen());
        getChildren().addAll(segments, box);
        narrow(false);
        counts(Map.of(), 0);
        showChosen();
    }

    /** The light that the list is narrowed to, null = all. */
    public ObjectProperty<@Nullable Light> chosenProperty() {
        return chosen;
    }

    /** One box instead of eight segments. */
    public void narrow(boolean small) {
        segments.setVisible(!small);
        segments.setManaged(!small);
        box.setVisible(small);
        box.setManaged(small);
    }

    /** Shows how many rows each light has under the other filters. */
    public void counts(Map<Light, Integer> byLight, int all) {
        counts = Map.copyOf(byLight);
        total = all;
        this.all.setText(Texts.of("filter.all", total));
        buttons.forEach((light, button) -> button.setText(words(light)));
        box.setButtonCell(new Cell(true));
    }

    private String words(Light light) {
        return Texts.of("filter.light", light.label(), counts.getOrDefault(light, 0));
    }

    private void showChosen() {
        Light light = chosen.get();
        all.setSelected(light == null);
        buttons.forEach((key, button) -> button.setSelected(key == light));
        box.setValue(Optional.ofNullable(light));
    }

    private final class Cell extends ListCell<Optional<Light>> {
        private final boolean button;

        Cell(boolean button) {
            this.button = button;
        }

        @Override
        @SuppressWarnings("NullableOptional") // an empty cell has no value at all
        protected void updateItem(@Nullable Optional<Light> value, boolean empty) {
            super.updateItem(value, empty);
            setText(null);
            setGraphic(null);
            if (empty || value == null) {
                return;
            }
            Light light = value.orElse(null);
            String words = light == null ? Texts.of("filter.all", total) : words(light);
            setText(button ? Texts.of("filter.lights", words) : words);
            if (light != null && !button) {
                setGraphic(new LightMark(light, light == Light.NOT_STARTED).shapeOnly());
            }
        }
    }
}

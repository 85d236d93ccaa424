package cn.banshi.ui.shell;

import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The menu at the left: one entry per place, a count beside it, narrow or wide. */
final class SideMenu extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Place, Entry> entries = new EnumMap<>(Place.class);
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final Button fold = new Button();

    SideMenu(List<Place> places, Consumer<Place> open, Runnable foldOrUnfold) {
        getStyleClass().add("side-menu");
        int number = 1;
        for (Place place : places) {
            Entry entry = new Entry(place, number++, open);
            entries.put(place, entry);
            getChildren().add(entry);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        fold.getStyleClass().add("menu-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setFocusTraversable(false);
        fold.setOnAction(event -> foldOrUnfold.run());
        getChildren().addAll(gap, fold);
        narrow.addListener(change -> layOut());
        layOut();
    }

    BooleanProperty narrowProperty() {
        return narrow;
    }

    void choose(Place place) {
        entries.forEach((key, entry) -> entry.pseudoClassStateChanged(CHOSEN, key == place));
    }

    void badge(Place place, int count) {
        Entry entry = entries.get(place);
        if (entry != null) {
            entry.badge(count);
        }
    }

    private void layOut() {
        boolean small = narrow.get();
        pseudoClassStateChanged(NARROW, small);
        entries.values().forEach(entry -> entry.layOut(small));
        String words = Texts.of(small ? "shell.menu.unfold" : "shell.menu.fold");
        fold.setGraphic(Icons.of(small ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_LEFT));
        fold.setText(words);
        fold.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        fold.setAlignment(small ? Pos.CENTER : Pos.CENTER_LEFT);
        fold.setTooltip(new Tooltip(words + " Ctrl+\\"));
    }

    private static final class Entry extends StackPane {
        private final Button button = new Button();
        private final HBox line = new HBox();
        private final Label words;
        private final Label count = new Label();
        private final Region gap = new Region();
        private final Tooltip tip;

        Entry(Place place, int number, Consumer<Place> open) {
            getStyleClass().add("menu-entry");
            words = new Label(Texts.of(place.key()));
            tip = new Tooltip(words.getText() + " Ctrl+" + number);
            words.getStyleClass().add("menu-words");
            words.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("menu-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.setVisible(false);
            count.setMouseTransparent(true);
            HBox.setHgrow(gap, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("menu-line");
            line.getChildren().add(Icons.of(place.icon()));
            button.setGraphic(line);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMaxHeight(Double.MAX_VALUE);
            button.setAccessibleText(words.getText());
            button.setFocusTraversable(false);
            button.setOnAction(event -> open.accept(place));
            getChildren().addAll(button, count);
        }

        void badge(int number) {
            count.setText(Integer.toString(number));
            count.setVisible(number > 0);
        }

        void layOut(boolean small) {
            line.getChildren().removeAll(words, gap);
            if (small) {
                line.setAlignment(Pos.CENTER);
                button.setTooltip(tip);
                StackPane.setAlignment(count, Pos.TOP_RIGHT);
            } else {
                line.setAlignment(Pos.CENTER_LEFT);
                line.getChildren().addAll(words, gap);
                button.setTooltip(null);
                StackPane.setAlignment(count, Pos.CENTER_RIGHT);
            }
        }
    }
}

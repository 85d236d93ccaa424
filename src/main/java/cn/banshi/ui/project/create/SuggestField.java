package cn.banshi.ui.project.create;

import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field with its suggestions under it in the scene, never in a pop-up: Chinese input works while they are shown. Matching
 * letters of name and pinyin are bold.
 */
public final class SuggestField extends VBox {
    private static final double ROW = 32;
    private static final int ROWS = 5;

    private final ChoiceModel model;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Suggestion> list;
    private final Label hint = new Label(Texts.of("create.suggest.hint"));
    private final VBox box;
    private boolean composing;
    private boolean putAway;

    /** A field over a choice. */
    public SuggestField(ChoiceModel model, String accessibleName) {
        this.model = model;
        getStyleClass().add("suggest-field");
        field.textProperty().bindBidirectional(model.textProperty());
        field.setAccessibleText(accessibleName);
        field.setRight(Icons.of(Feather.CHEVRON_DOWN));
        list = new ListView<>(model.suggestions());
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new SuggestionCell());
        list.fixedCellSizeProperty().bind(UiScale.following(ROW));
        list.setOnMousePressed(event -> takeSelected());
        hint.getStyleClass().add("suggest-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        box = new VBox(list, hint);
        box.getStyleClass().add("suggestions");
        getChildren().addAll(field, box);
        field.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                putAway = false;
            } else {
                model.settle();
            }
            arrange();
        });
        model.suggestions().addListener((ListChangeListener<Suggestion>) change -> {
            putAway = false;
            arrange();
        });
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.setOnMouseClicked(event -> {
            putAway = false;
            arrange();
        });
        arrange();
    }

    /** The field itself, for focus and error marks. */
    public CustomTextField field() {
        return field;
    }

    private void arrange() {
        int count = model.suggestions().size();
        boolean shown = field.isFocused() && !putAway && count > 0;
        box.setVisible(shown);
        box.setManaged(shown);
        if (shown) {
            double height = Math.min(ROWS, count) * UiScale.px(ROW) + 2;
            list.setMinHeight(height);
            list.setPrefHeight(height);
            list.setMaxHeight(height);
            if (!model.textProperty().get().isEmpty()) {
                list.getSelectionModel().select(0);
            } else {
                list.getSelectionModel().clearSelection();
            }
        }
    }

    private void key(KeyEvent event) {
        if (composing || !box.isVisible()) {
            return;
        }
        int now = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = now + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            int to = Math.max(0, Math.min(model.suggestions().size() - 1, next));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - ROWS + 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (takeSelected()) {
                event.consume();
            }
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            takeSelected();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            putAway = true;
            arrange();
            event.consume();
        }
    }

    private boolean takeSelected() {
        Suggestion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return false;
        }
        model.choose(chosen.candidate());
        field.positionCaret(field.getText().length());
        return true;
    }

    private static final class SuggestionCell extends ListCell<Suggestion> {
        private final HBox name = new HBox();
        private final HBox initials = new HBox();
        private final Label detail = new Label();
        private final HBox row;

        SuggestionCell() {
            name.getStyleClass().add("suggest-name");
            initials.getStyleClass().add("suggest-initials");
            detail.getStyleClass().add("second-line");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(name, initials, gap, detail);
            row.getStyleClass().add("suggest-row");
            row.maxWidthProperty()
                    .bind(Bindings.createDoubleBinding(() -> Math.max(0, getWidth() - 4), widthProperty()));
        }

        @Override
        protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            if (empty || suggestion == null) {
                setGraphic(null);
                return;
            }
            show(name, Suggestion.parts(suggestion.candidate().name(), suggestion.nameHits()));
            show(initials, Suggestion.parts(suggestion.initials(), suggestion.initialHits()));
            detail.setText(suggestion.candidate().detail());
            setGraphic(row);
        }

        private static void show(HBox into, List<String> parts) {
            into.getChildren().clear();
            for (int index = 0; index < parts.size(); index++) {
                if (!parts.get(index).isEmpty()) {
                    Label part = new Label(parts.get(index));
                    part.setMinWidth(Label.USE_PREF_SIZE);
                    if (index == 1) {
                        part.getStyleClass().add("hit");
                    }
                    into.getChildren().add(part);
                }
            }
        }
    }
}

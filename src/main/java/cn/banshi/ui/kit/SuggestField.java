package cn.banshi.ui.kit;

import cn.banshi.base.text.Pinyin;
import cn.banshi.base.text.SearchKey;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A field that finds one of known values by part of its name or pinyin initials; the matches stand in the form under it, never
 * in a pop-up, so that Chinese can be typed. ↑ ↓ choose, Enter or Tab takes, Esc closes.
 * What is not known may be offered to be added, below the matches; Enter or a click adds it, Tab does not.
 */
public final class SuggestField<T> extends VBox {
    private static final int MOST = 7;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextField text = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Supplier<List<T>> values;
    private final Function<T, String> words;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Composing composing = new Composing(text);
    private @Nullable Function<T, String> details;
    private final Label offer = new Label();
    private final Hyperlink nothing = new Hyperlink();
    private Function<String, String> offered = typed -> "";
    private Consumer<String> add = typed -> {};
    private boolean showing;

    /**
     * @param values all that may be taken, in the office's order
     * @param words a value as shown
     */
    public SuggestField(Supplier<List<T>> values, Function<T, String> words) {
        this.values = values;
        this.words = words;
        getStyleClass().add("suggest-field");
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new Match());
        list.fixedCellSizeProperty().bind(UiScale.following(28));
        list.setOnMouseClicked(event -> takeSelected());
        offer.getStyleClass().add("suggest-offer");
        offer.setMaxWidth(Double.MAX_VALUE);
        offer.setOnMouseClicked(event -> takeOffer());
        nothing.setFocusTraversable(false);
        nothing.setWrapText(true);
        getChildren().addAll(text, list, offer, nothing);
        open(false);
        show(nothing, false);
        text.textProperty().addListener(change -> {
            if (!showing) {
                typed();
            }
        });
        value.addListener(change -> showValue());
        text.focusedProperty().addListener((o, was, focused) -> {
            if (focused) {
                entered();
            } else {
                left();
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void typed() {
        String query = text.getText().strip();
        value.set(exact(query));
        find(query);
    }

    private @Nullable T exact(String query) {
        return values.get().stream()
                .filter(one -> words.apply(one).equals(query))
                .findFirst()
                .orElse(null);
    }

    private void find(String query) {
        List<T> found = values.get().stream()
                .filter(one -> query.isEmpty() || SearchKey.matches(words.apply(one), query))
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        double rows = Math.min(MOST, found.size());
        list.setPrefHeight(rows * list.getFixedCellSize() + 2);
        list.setMinHeight(USE_PREF_SIZE);
        boolean asks = text.isFocused() && value.get() == null;
        open(asks && !found.isEmpty());
        offer.setText(query.isEmpty() ? "" : offered.apply(query));
        show(offer, asks && !offer.getText().isEmpty());
        chooseOffer(found.isEmpty());
    }

    private void open(boolean on) {
        show(list, on);
        show(offer, on && offer.isVisible());
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void chooseOffer(boolean on) {
        offer.pseudoClassStateChanged(CHOSEN, on);
        if (on) {
            list.getSelectionModel().clearSelection();
        }
    }

    private boolean offerChosen() {
        return offer.isVisible() && offer.getPseudoClassStates().contains(CHOSEN);
    }

    private void takeOffer() {
        String typed = text.getText().strip();
        open(false);
        show(nothing, false);
        add.accept(typed);
    }

    /** Goes on where it was left without a known value; says so where there is nothing to choose from. */
    private void entered() {
        show(nothing, !nothing.getText().isEmpty() && values.get().isEmpty());
        if (value.get() == null && !text.getText().isBlank()) {
            find(text.getText().strip());
        }
    }

    private void key(KeyEvent event) {
        if (composing.now()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                if (list.isVisible()) {
                    int last = list.getItems().size() - 1;
                    chooseOffer(offer.isVisible() && list.getSelectionModel().getSelectedIndex() == last);
                    if (!offerChosen()) {
                        list.getSelectionModel().selectNext();
                        list.scrollTo(list.getSelectionModel().getSelectedIndex());
                    }
                } else if (!offerChosen()) {
                    find(value.get() == null ? text.getText().strip() : "");
                    if (!list.getItems().isEmpty()) {
                        open(true);
                    }
                }
                event.consume();
            }
            case UP -> {
                if (offerChosen() && list.isVisible()) {
                    chooseOffer(false);
                    list.getSelectionModel().selectLast();
                } else {
                    list.getSelectionModel().selectPrevious();
                }
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
                event.consume();
            }
            case ENTER -> {
                if (offerChosen()) {
                    takeOffer();
                    event.consume();
                } else if (list.isVisible()) {
                    takeSelected();
                    event.consume();
                }
            }
            case TAB -> {
                if (list.isVisible() && !text.getText().isBlank()) {
                    takeSelected();
                }
            }
            case ESCAPE -> {
                if (list.isVisible() || offer.isVisible()) {
                    open(false);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void takeSelected() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            value.set(chosen);
            showValue();
            text.end();
        }
        open(false);
    }

    private void left() {
        if (value.get() == null
                && list.getItems().size() == 1
                && !text.getText().isBlank()) {
            takeSelected();
        }
        if (!list.isHover() && !offer.isHover()) {
            open(false);
        }
        show(nothing, nothing.isVisible() && (nothing.isHover() || values.get().isEmpty()));
    }

    private void showValue() {
        T now = value.get();
        if (now != null && !words.apply(now).equals(text.getText())) {
            showing = true;
            text.setText(words.apply(now));
            showing = false;
        } else if (now == null && !text.isFocused()) {
            showing = true;
            text.clear();
            showing = false;
        }
    }

    /** Shows pinyin initials, and what is said of a value, behind its name. */
    public SuggestField<T> withDetails(Function<T, String> said) {
        details = said;
        return this;
    }

    /**
     * Offers to add what is not known.
     *
     * @param words what the offer says of the typed name
     * @param adds adds the typed name, and sets the value when it is there
     */
    public SuggestField<T> withOffer(Function<String, String> words, Consumer<String> adds) {
        offered = words;
        add = adds;
        return this;
    }

    /** Says under the field, as a link, that there is nothing to choose from. */
    public SuggestField<T> withNothing(String said, Runnable act) {
        nothing.setText(said);
        nothing.setOnAction(event -> act.run());
        return this;
    }

    /** What was taken; null where nothing or nothing known was typed. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** The text field: for its label, prompt and focus. */
    public TextField text() {
        return text;
    }

    /** A match with the letters that matched in bold. */
    private final class Match extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(
                    empty || item == null
                            ? null
                            : flow(words.apply(item), text.getText().strip()));
        }

        private Node flow(String name, String query) {
            String folded = query.toLowerCase(Locale.ROOT);
            String initials = Pinyin.initials(name);
            Function<T, String> said = details;
            T item = getItem();
            if (said == null || item == null) {
                int at = name.indexOf(query);
                return bold(name, at < 0 && initials.length() == name.length() ? initials.indexOf(folded) : at, query);
            }
            TextFlow spelt = bold(initials, initials.indexOf(folded), query);
            spelt.getStyleClass().add("suggest-initials");
            TextFlow named = bold(name, name.indexOf(query), query);
            named.getStyleClass().add("suggest-name");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label detail = new Label(said.apply(item));
            detail.getStyleClass().add("second-line");
            HBox row = new HBox(named, spelt, gap, detail);
            row.getStyleClass().add("suggest-row");
            row.setFillHeight(false);
            return row;
        }

        private static TextFlow bold(String text, int at, String query) {
            if (query.isEmpty() || at < 0) {
                return new TextFlow(new Text(text));
            }
            Text middle = new Text(text.substring(at, at + query.length()));
            middle.getStyleClass().add("match");
            return new TextFlow(new Text(text.substring(0, at)), middle, new Text(text.substring(at + query.length())));
        }
    }
}

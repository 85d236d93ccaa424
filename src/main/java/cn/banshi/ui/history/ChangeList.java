package cn.banshi.ui.history;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.SearchBox;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left side of 变更记录: filter, list by days, count. */
final class ChangeList extends VBox {
    private final HistoryModel model;
    private final SearchBox search;
    private final PinyinChoice<String> person =
            new PinyinChoice<>(Texts.of("history.who"), name -> name.isEmpty() ? Texts.of("history.all") : name);
    private final PinyinChoice<Period> period = new PinyinChoice<>("", Period::label);
    private final HBox firstRow = new HBox();
    private final HBox secondRow = new HBox();
    private final Button chip;
    private final HBox chipRow;
    private final ListView<HistoryEntry> list = new ListView<>();
    private boolean showing;

    ChangeList(HistoryModel model, Runnable open) {
        this.model = model;
        getStyleClass().add("change-list-pane");
        search = new SearchBox(Texts.of("history.search"), model.search().textProperty()::set);
        chip = Buttons.plain(
                "", Feather.X, () -> model.search().projectProperty().set(null));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("item-chip");
        chip.setMinWidth(0);
        Label only = new Label(Texts.of("history.only"));
        only.setMinWidth(USE_PREF_SIZE);
        chipRow = new HBox(only, chip);
        chipRow.setAlignment(Pos.CENTER_LEFT);
        chipRow.getStyleClass().add("item-chip-row");
        chipRow.managedProperty().bind(chipRow.visibleProperty());
        buildFilter();
        buildList(open);
        Label count = new Label();
        count.textProperty().bind(model.countWordsProperty());
        count.getStyleClass().add("change-count");
        count.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(firstRow, secondRow, chipRow, list, count);
        narrow(false);
        model.search().projectProperty().addListener(change -> showFilter());
        model.search().textProperty().addListener(change -> showFilter());
        showFilter();
    }

    private void buildFilter() {
        for (HBox row : List.of(firstRow, secondRow)) {
            row.getStyleClass().add("change-filter");
            row.setAlignment(Pos.CENTER_LEFT);
        }
        secondRow.managedProperty().bind(secondRow.visibleProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMinWidth(0);
        period.values(List.of(Period.values()));
        period.valueProperty().bindBidirectional(model.search().periodProperty());
        model.people().addListener((ListChangeListener<String>) change -> fillPeople());
        fillPeople();
        person.setOnAction(event -> {
            String name = person.getValue();
            model.search().personProperty().set(name == null ? "" : name);
        });
        model.search().personProperty().addListener((o, was, name) -> person.setValue(name));
    }

    private void fillPeople() {
        List<String> names = new ArrayList<>();
        names.add("");
        names.addAll(model.people());
        String chosen = model.search().personProperty().get();
        person.values(names);
        person.setValue(chosen);
    }

    private void showFilter() {
        String name = model.search().projectName();
        chip.setText(name);
        chipRow.setVisible(!name.isEmpty());
        if (!search.getText().strip().equals(model.search().textProperty().get())) {
            search.show(model.search().textProperty().get());
        }
    }

    /** Puts the choices below the search where the room is short. */
    void narrow(boolean small) {
        secondRow.getChildren().clear();
        firstRow.getChildren().setAll(search);
        (small ? secondRow : firstRow).getChildren().addAll(person, period);
        secondRow.setVisible(small);
        for (Region choice : List.of(person, period)) {
            choice.setMaxWidth(small ? Double.MAX_VALUE : USE_PREF_SIZE);
            HBox.setHgrow(choice, small ? Priority.ALWAYS : Priority.NEVER);
        }
    }

    private void buildList(Runnable open) {
        list.getStyleClass().add("change-list");
        list.setItems(model.entries());
        // Not while the cells are being laid out.
        list.setCellFactory(view -> new ChangeCell(() -> Platform.runLater(model::more)));
        Button clear = Buttons.plain(Texts.of("history.filter.clear"), model.search()::clear);
        Label nothing = new Label();
        VBox placeholder = new VBox(nothing, clear);
        placeholder.setAlignment(Pos.CENTER);
        placeholder.getStyleClass().add("empty-place");
        clear.managedProperty().bind(clear.visibleProperty());
        list.setPlaceholder(placeholder);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, entry) -> {
            if (!showing && entry instanceof HistoryEntry.Change change) {
                model.choose(change.set());
            }
        });
        model.entries().addListener((ListChangeListener<HistoryEntry>) change -> {
            nothing.setText(Texts.of(model.search().filtered() ? "history.none.filtered" : "history.none"));
            clear.setVisible(model.search().filtered());
            showChosen();
        });
        model.chosenProperty().addListener(change -> showChosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
                walk(step);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        // Page and Home keys may land on the head of a day.
        list.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (list.getSelectionModel().getSelectedItem() instanceof HistoryEntry.Day) {
                walk(1);
            }
        });
    }

    /** The next change set in a direction; heads of days are stepped over. */
    private void walk(int step) {
        int index = list.getSelectionModel().getSelectedIndex() + step;
        while (index >= 0 && index < model.entries().size()) {
            if (model.entries().get(index) instanceof HistoryEntry.Change) {
                list.getSelectionModel().clearAndSelect(index);
                list.getFocusModel().focus(index);
                show(index);
                return;
            }
            index += step;
        }
        if (step < 0) {
            list.scrollTo(0);
        }
    }

    private void show(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> cells
                && cells.getFirstVisibleCell() != null
                && cells.getLastVisibleCell() != null
                && index > cells.getFirstVisibleCell().getIndex()
                && index < cells.getLastVisibleCell().getIndex()) {
            return;
        }
        list.scrollTo(Math.max(0, index - 1));
    }

    private void showChosen() {
        ChangeSet chosen = model.chosenProperty().get();
        showing = true;
        try {
            for (int i = 0; i < model.entries().size(); i++) {
                if (chosen != null
                        && model.entries().get(i) instanceof HistoryEntry.Change change
                        && change.set().number() == chosen.number()) {
                    if (list.getSelectionModel().getSelectedIndex() != i) {
                        list.getSelectionModel().clearAndSelect(i);
                    }
                    return;
                }
            }
            list.getSelectionModel().clearSelection();
        } finally {
            showing = false;
        }
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void focusList() {
        list.requestFocus();
    }

    boolean listFocused() {
        return list.isFocused();
    }
}

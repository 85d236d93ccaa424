package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.Verdict;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tables of an import, where there are several. */
final class PartList extends ListView<ImportPart> {
    private static final String BETWEEN = " · ";

    private final ImportModel model;
    private boolean showing;

    PartList(ImportModel model) {
        this.model = model;
        getStyleClass().add("import-parts");
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedIndexProperty().addListener((o, was, index) -> {
            if (!showing && index.intValue() >= 0) {
                model.show(index.intValue());
            }
        });
        model.stateProperty().addListener(change -> show());
        model.reviewProperty().addListener(change -> refresh());
        show();
    }

    private void show() {
        ImportState state = model.state();
        boolean several = state.parts().size() > 1;
        setVisible(several);
        setManaged(several);
        showing = true;
        if (!getItems().equals(state.parts())) {
            getItems().setAll(state.parts());
        }
        getSelectionModel().select(state.front());
        showing = false;
    }

    private final class Cell extends ListCell<ImportPart> {
        private final Label name = new Label();
        private final Label second = new Label();
        private final VBox words = new VBox(name, second);
        private final Button remove =
                Buttons.icon(Texts.of("import.part.remove"), Feather.X, () -> model.remove(getIndex()));
        private final HBox box = new HBox(words, remove);

        Cell() {
            second.getStyleClass().add("second-line");
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            box.setAlignment(Pos.CENTER_LEFT);
            remove.setFocusTraversable(false);
            setPrefWidth(0);
            Why.on(this, () -> getItem() == null ? "" : getItem().table().fileName() + "\n" + second(getItem()));
        }

        @Override
        protected void updateItem(@Nullable ImportPart part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                return;
            }
            name.setText(first(part));
            second.setText(second(part));
            setGraphic(box);
        }

        /** Tables of one sheet are told apart by where they stand and what they are about. */
        private boolean several(ImportPart part) {
            return getListView().getItems().stream()
                    .anyMatch(other -> other.id() != part.id() && part.table().sharesSheet(other.table()));
        }

        private String first(ImportPart part) {
            String place = part.table().place();
            String kind = part.plan().kind().label();
            return !several(part) ? part.table().fileName() : place.isEmpty() ? kind : place + " " + kind;
        }

        private String second(ImportPart part) {
            boolean onlySheet =
                    part.sheets().stream().filter(one -> !one.hidden()).count() == 1;
            String sheet = part.table().sheet().name();
            Stream<String> where = several(part)
                    ? Stream.of(onlySheet ? "" : sheet, part.table().fileName())
                    : Stream.of(sheet);
            return Stream.concat(Stream.of(counts()), where)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(BETWEEN));
        }

        private String counts() {
            Review review = model.reviewProperty().get();
            if (review == null || getIndex() < 0 || getIndex() >= review.parts().size()) {
                return "";
            }
            var counts = review.parts().get(getIndex()).counts();
            int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
            int wrong = counts.getOrDefault(Verdict.ERROR, 0);
            return wrong == 0 ? Texts.of("import.part.rows", rows) : Texts.of("import.part.errors", wrong, rows);
        }
    }
}

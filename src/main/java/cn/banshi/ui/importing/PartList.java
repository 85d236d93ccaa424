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
            name.setText(part.table().fileName());
            second.setText(second(part));
            setGraphic(box);
        }

        private String second(ImportPart part) {
            Review review = model.reviewProperty().get();
            if (review == null || getIndex() >= review.parts().size()) {
                return place(part);
            }
            var counts = review.parts().get(getIndex()).counts();
            int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
            int wrong = counts.getOrDefault(Verdict.ERROR, 0);
            String words =
                    wrong == 0 ? Texts.of("import.part.rows", rows) : Texts.of("import.part.errors", wrong, rows);
            String place = place(part);
            return place.isEmpty() ? words : words + BETWEEN + place;
        }

        /** Tables of one sheet are told apart by what they are about and where they stand. */
        private String place(ImportPart part) {
            String sheet = part.table().sheet().name();
            boolean several = getListView().getItems().stream()
                    .anyMatch(other -> other.id() != part.id() && part.table().sharesSheet(other.table()));
            String kind = several ? part.plan().kind().label() : "";
            boolean onlySheet =
                    part.sheets().stream().filter(one -> !one.hidden()).count() == 1;
            return Stream.of(kind, part.table().place(), several && onlySheet ? "" : sheet)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(BETWEEN));
        }
    }
}

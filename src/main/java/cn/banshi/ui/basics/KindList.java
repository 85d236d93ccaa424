package cn.banshi.ui.basics;

import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The lists at the left, with their counts; headings cannot be chosen. */
final class KindList {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /** A kind, or a heading over the next ones. */
    private record Line(@Nullable BasicsKind kind, String words) {}

    private final BasicsModel model;
    private final ListView<Line> list = new ListView<>();

    KindList(BasicsModel model) {
        this.model = model;
        list.getStyleClass().add("basics-kinds");
        list.setAccessibleText(Texts.of("place.basics"));
        List<Line> lines = new ArrayList<>();
        for (BasicsKind kind : BasicsKind.ALL) {
            if (kind.dictionary() != null && kind.dictionary().ordinal() == 0) {
                lines.add(new Line(null, Texts.of("basics.heading.dictionaries")));
            } else if (kind.equals(BasicsKind.OFFICE)) {
                lines.add(new Line(null, Texts.of("basics.heading.office")));
            }
            lines.add(new Line(kind, kind.label()));
        }
        list.getItems().setAll(lines);
        list.setCellFactory(any -> new Cell());
        list.getSelectionModel().selectedIndexProperty().addListener((o, was, now) -> {
            if (now.intValue() >= 0) {
                chosen(was.intValue(), now.intValue());
            }
        });
        model.kindProperty().addListener(change -> show());
        model.changesProperty().addListener(change -> list.refresh());
        show();
    }

    private void chosen(int was, int now) {
        BasicsKind kind = list.getItems().get(now).kind();
        if (kind == null) {
            int beyond = now + (now >= was ? 1 : -1);
            list.getSelectionModel().select(beyond);
            list.getFocusModel().focus(beyond);
        } else {
            model.kindProperty().set(kind);
        }
    }

    private void show() {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (model.kind().equals(list.getItems().get(i).kind())) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 8));
            }
        }
    }

    Region node() {
        return list;
    }

    private final class Cell extends ListCell<Line> {
        private final Label words = new Label();
        private final Label count = new Label();
        private final HBox box = new HBox(words, count);

        Cell() {
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("kind-count");
            box.setAlignment(Pos.CENTER_LEFT);
            box.prefWidthProperty().bind(Bindings.subtract(list.widthProperty(), 32));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : box);
            boolean heading = item != null && item.kind() == null;
            pseudoClassStateChanged(HEADING, heading);
            setDisable(heading);
            if (item == null) {
                return;
            }
            words.setText(item.words());
            BasicsKind kind = item.kind();
            count.setText(
                    kind == null || !kind.list()
                            ? ""
                            : String.valueOf(kind.rows(model.office()).size()));
        }
    }
}

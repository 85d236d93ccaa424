package cn.banshi.ui.project.detail;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.InSight;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.work.draft.Draft;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** Form at the left, life cycle at the right; in a narrow window one after the other. */
final class DetailContent extends VBox {
    private static final double NARROW = 1100;
    private static final double RIGHT_MIN = 392;
    private static final double RIGHT_MAX = 460;
    private static final double WIDEST = 1600;

    private final ScrollPane left;
    private final ScrollPane right;
    private final StackPane middle = new StackPane();
    private final ToggleButton form = new ToggleButton(Texts.of("detail.tab.form"));
    private final ToggleButton course = new ToggleButton(Texts.of("detail.tab.course"));
    private final SegmentedButton tabs = new SegmentedButton(form, course);
    private final HBox tabRow = new HBox(tabs);
    private boolean narrow;

    DetailContent(DetailModel model, List<? extends Node> sections, List<? extends Node> courseNodes) {
        getStyleClass().add("detail");
        left = pane("detail-form", sections);
        right = pane("detail-course", courseNodes);
        ToggleGroup group = new ToggleGroup();
        tabs.setToggleGroup(group);
        form.setSelected(true);
        group.selectedToggleProperty().addListener((toggle, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else {
                arrange();
            }
        });
        tabRow.getStyleClass().add("detail-tabs");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(offer(model), gone(model), elsewhere(model), tabRow, middle);
        arrange();
        UiScale.onWidth(this, width -> arrange());
    }

    private static ScrollPane pane(String style, List<? extends Node> nodes) {
        VBox box = new VBox();
        box.getStyleClass().add(style);
        box.getChildren().setAll(nodes);
        ScrollPane pane = new ScrollPane(box);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    private void arrange() {
        narrow = getWidth() > 0 && getWidth() < UiScale.px(NARROW);
        tabRow.setVisible(narrow);
        tabRow.setManaged(narrow);
        if (narrow) {
            right.setMinWidth(0);
            right.setPrefWidth(USE_COMPUTED_SIZE);
            right.setMaxWidth(Double.MAX_VALUE);
            middle.getChildren().setAll(course.isSelected() ? right : left);
            return;
        }
        double share = Math.max(0, Math.min(1, (getWidth() - UiScale.px(NARROW)) / UiScale.px(WIDEST - NARROW)));
        double width = UiScale.px(RIGHT_MIN + share * (RIGHT_MAX - RIGHT_MIN));
        right.setMinWidth(width);
        right.setPrefWidth(width);
        right.setMaxWidth(width);
        left.setMinWidth(0);
        HBox both = new HBox(left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        middle.getChildren().setAll(both);
    }

    /** Brings a node into sight, on whichever pane it is. */
    void reveal(Node node) {
        boolean atRight = inside(node, right.getContent());
        if (narrow) {
            (atRight ? course : form).setSelected(true);
        }
        ScrollPane pane = atRight ? right : left;
        applyCss();
        layout();
        InSight.show(pane, node);
    }

    /** Begins at the top again, for another item. */
    void toTop() {
        left.setVvalue(0);
        right.setVvalue(0);
    }

    /** Goes to the other pane. */
    void nextPane() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean toRight = focused == null || !inside(focused, right.getContent());
        if (narrow) {
            (toRight ? course : form).setSelected(true);
        }
        Node first = firstFocusable((toRight ? right : left).getContent());
        if (first != null) {
            reveal(first);
            first.requestFocus();
        }
    }

    private static @Nullable Node firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstFocusable(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean inside(Node inner, Node outer) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    private static HBox offer(DetailModel model) {
        Label words = new Label();
        HBox bar = bar(
                words,
                Buttons.text(Texts.of("detail.draft.take"), model::takeDraft),
                Buttons.text(Texts.of("detail.draft.drop"), model.draft()::drop));
        bar.setId("detail-draft");
        model.draft().offeredProperty().addListener((offered, before, now) -> words.setText(words(model, now)));
        bar.visibleProperty().bind(Bindings.isNotNull(model.draft().offeredProperty()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private static String words(DetailModel model, @Nullable Draft draft) {
        return draft == null ? "" : Texts.of("detail.draft.found", model.draft().keptAt(draft));
    }

    private static HBox gone(DetailModel model) {
        HBox bar = bar(new Label(Texts.of("detail.gone")));
        bar.visibleProperty().bind(model.goneProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private static HBox elsewhere(DetailModel model) {
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(model.findings().elsewhereProperty());
        HBox bar = bar(words);
        bar.visibleProperty().bind(words.textProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private static HBox bar(Node... nodes) {
        HBox bar = new HBox(nodes);
        bar.getStyleClass().add("detail-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }
}

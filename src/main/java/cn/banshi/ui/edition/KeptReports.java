package cn.banshi.ui.edition;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.CardHead;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.month.LockPreview;
import cn.banshi.work.report.ReportEntry;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 印出来和存下来的: the reports that become the edition, with their pages; a click on one shows it. */
final class KeptReports extends VBox {
    private static final int HALF = 50;

    private final LockModel model;
    private final Consumer<String> show;
    private final GridPane grid = new GridPane();
    private final Label foot = new Label();
    private final Button others;
    private boolean all;

    /**
     * @param show shows a report as it would be kept
     */
    KeptReports(LockModel model, Consumer<String> show) {
        this.model = model;
        this.show = show;
        getStyleClass().add("card");
        Label title = new Label(Texts.of("lock.reports"));
        title.getStyleClass().add("section-title");
        others = Buttons.text("", () -> {
            all = !all;
            lay();
        });
        CardHead head = new CardHead(title, others);
        grid.getStyleClass().add("lock-reports");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().addAll("second-line", "lock-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.setWrapText(true);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, scroll, foot);
    }

    /** Shows what would be kept. */
    void lay() {
        LockPreview preview = model.previewProperty().get();
        if (preview == null) {
            return;
        }
        Map<String, Integer> pages = preview.reports().stream()
                .collect(Collectors.toMap(LockPreview.Planned::code, LockPreview.Planned::pages));
        List<ReportEntry> shown = model.choices().stream()
                .filter(entry -> all || model.codes().contains(entry.code()))
                .toList();
        String focused = focusedCode();
        grid.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            grid.add(line(shown.get(i), pages.get(shown.get(i).code())), i % 2, i / 2);
        }
        focus(focused);
        others.setText(Texts.of(all ? "lock.reports.fewer" : "lock.reports.others"));
        others.setVisible(all || shown.size() < model.choices().size());
        int kept = preview.reports().size();
        String words = Texts.of(
                "lock.reports.foot",
                String.valueOf(preview.month().getYear()),
                preview.month().getMonthValue(),
                kept,
                preview.pages());
        String lost = preview.missing().isEmpty()
                ? ""
                : Texts.of("lock.reports.missing", String.join("、", preview.missing()));
        foot.setText((preview.check().passed() || !model.codes().contains("R24")
                        ? words
                        : words
                                + Texts.of(
                                        "lock.reports.failed", preview.check().failures()))
                + lost);
    }

    /** The report whose box has the focus, empty for none. */
    private String focusedCode() {
        return boxes().filter(Node::isFocused)
                .map(box -> String.valueOf(box.getUserData()))
                .findFirst()
                .orElse("");
    }

    private void focus(String code) {
        boxes().filter(box -> code.equals(box.getUserData())).findFirst().ifPresent(Node::requestFocus);
    }

    private Stream<Node> boxes() {
        return grid.getChildren().stream()
                .map(line -> ((HBox) line).getChildren().get(0));
    }

    private HBox line(ReportEntry entry, @Nullable Integer pages) {
        CheckBox box = new CheckBox();
        box.setSelected(model.codes().contains(entry.code()));
        box.setAccessibleText(entry.title());
        box.setUserData(entry.code());
        box.setOnAction(event -> model.keep(entry.code(), box.isSelected()));
        Button title = Buttons.text(entry.title(), () -> show.accept(entry.code()));
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label count = new Label(pages == null ? "" : Texts.of("lock.pages", pages));
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(box, title, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lock-report");
        return line;
    }
}

package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.FormTable;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** This month's progress, editable, beside last month's. */
final class MonthPane extends VBox {
    private static final List<ProjectField> TEXTS =
            List.of(ProjectField.MONTH_TEXT, ProjectField.NEXT_PLAN, ProjectField.PROBLEM);
    private static final List<ProjectField> REST = List.of(
            ProjectField.HELP_NEEDED, ProjectField.LAG_REASON, ProjectField.ON_SCHEDULE, ProjectField.OVERRIDE_REASON);
    private static final double LABEL_WIDTH = 80;
    private static final double LAST_WIDTH = 100;
    private static final double NOW_WIDTH = 140;

    private final DetailModel model;
    private final Fields fields;
    private final Places places;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final FieldLine line;
    private YearMonth month;
    private boolean filling;
    private final Set<FormField> shown = new HashSet<>();

    MonthPane(DetailModel model, Fields fields, Places places) {
        this.model = model;
        this.fields = fields;
        this.places = places;
        this.month = model.month();
        getStyleClass().add("month-pane");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Button copy = Buttons.text(Texts.of("detail.month.copy"), this::copyLast);
        copy.setId("detail-month-copy");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                Buttons.icon(Texts.of("detail.month.before"), Feather.CHEVRON_LEFT, () -> go(-1)),
                Buttons.icon(Texts.of("detail.month.after"), Feather.CHEVRON_RIGHT, () -> go(1)),
                gap,
                copy);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("month-head");
        grid.getStyleClass().add("detail-grid");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            if (i == 0) {
                column.minWidthProperty().bind(UiScale.following(LABEL_WIDTH));
            } else {
                // The pane is narrow beside the form and wide as a tab of its own; both columns take what is to spare.
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(0);
                column.prefWidthProperty().bind(UiScale.following(i == 1 ? LAST_WIDTH : NOW_WIDTH));
            }
            grid.getColumnConstraints().add(column);
        }
        line = new FieldLine(grid);
        FormTable<MonthlyProgress> rows = model.form().tables().months();
        rows.findingProperty().addListener((finding, before, now) -> Blocks.tell(line, unseen(now)));
        getChildren().addAll(head, line, grid);
        places.other("months", head, () -> {
            Finding finding = unseen(rows.findingProperty().get());
            return finding != null && finding.isError();
        });
        model.itemProperty().addListener((item, before, now) -> {
            if (before == null || before.id() != now.id()) {
                month = model.month();
            }
            show();
        });
        model.form().tables().months().rows().addListener((ListChangeListener<FormRow>) change -> show());
        show();
    }

    /** What no field of the month in front shows. */
    private @Nullable Finding unseen(@Nullable Finding finding) {
        FormTable<MonthlyProgress> rows = model.form().tables().months();
        FormField cell = finding == null ? null : rows.cell(finding);
        return cell != null && shown.contains(cell) ? null : finding;
    }

    private void go(int by) {
        YearMonth wanted = month.plusMonths(by);
        if (!wanted.isAfter(model.month())) {
            month = wanted;
            show();
        }
    }

    private void show() {
        if (filling) {
            return;
        }
        filling = true;
        places.forget(grid);
        shown.clear();
        grid.getChildren().clear();
        title.setText(Texts.of("detail.month.title", month.getMonthValue()));
        FormRow now = model.monthRow(month);
        FormRow last = last();
        String lastWords = Texts.of("detail.month.last", month.minusMonths(1).getMonthValue());
        String nowWords = Texts.of("detail.month.this", month.getMonthValue());
        grid.add(second(lastWords), 1, 0);
        grid.add(second(nowWords), 2, 0);
        int row = 1;
        for (ProjectField field : TEXTS) {
            row = line(row, field, now, last, "");
        }
        row = line(row, ProjectField.PHYSICAL_PROGRESS, now, last, "%");
        row = line(row, ProjectField.MONTH_INVESTMENT, now, last, Texts.of("detail.unit.wan"));
        for (ProjectField field : REST) {
            row = line(row, field, now, last, "");
        }
        setVisible(!model.isNew());
        setManaged(!model.isNew());
        Blocks.tell(
                line, unseen(model.form().tables().months().findingProperty().get()));
        filling = false;
    }

    private FormRow last() {
        return model.monthRow(month.minusMonths(1));
    }

    private int line(int row, ProjectField field, FormRow now, FormRow last, String unit) {
        Label label = new Label(field.label());
        label.getStyleClass().add("form-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox held = new HBox(label);
        held.getStyleClass().add("form-label-box");
        held.setAlignment(Pos.CENTER_LEFT);
        held.setMaxHeight(USE_PREF_SIZE);
        FieldBox box = fields.of(now.field(field.key()), field, unit);
        shown.add(box.field());
        label.setLabelFor(box.focus());
        Node before = before(field, last, unit);
        for (Node node : List.of(held, before, box)) {
            GridPane.setValignment(node, VPos.TOP);
        }
        grid.add(held, 0, row);
        grid.add(before, 1, row);
        grid.add(box, 2, row);
        return row + 1;
    }

    private Label before(ProjectField field, FormRow last, String unit) {
        String text = last.field(field.key()).text();
        String shown = field == ProjectField.ON_SCHEDULE ? fields.label(field, text) : text;
        Label label = new Label(shown.isEmpty() ? "" : unit.equals("%") ? shown + unit : shown);
        label.getStyleClass().add("last-month");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label second(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("second-line");
        return label;
    }

    /** 同上月: takes over last month's texts and progress where this month's are empty. */
    private void copyLast() {
        FormRow now = model.monthRow(month);
        FormRow last = last();
        for (ProjectField field : MonthlyProgress.REPEATED) {
            FormField target = now.field(field.key());
            if (target.text().isBlank() && !target.lockedProperty().get()) {
                target.type(last.field(field.key()).text());
            }
        }
    }
}

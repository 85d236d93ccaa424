package cn.banshi.ui.month;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.kit.EditCell;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import java.time.YearMonth;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cells of the month's grid. */
final class MonthCells {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private MonthCells() {}

    /** Whether the line is filled, with a mark for 子项目. */
    static final class State extends TableCell<MonthLine, MonthRow> {
        @Override
        protected void updateItem(@Nullable MonthRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("success-words", "warning-words", "danger-words", "muted");
            if (empty || row == null) {
                setText(null);
            } else if (!row.refused().isEmpty()) {
                show("month.state.refused", "danger-words");
            } else if (row.filled()) {
                show("month.state.filled", "success-words");
            } else {
                show(row.sub() ? "month.state.sub" : "month.state.unfilled", row.sub() ? "muted" : "warning-words");
            }
        }

        private void show(String key, String style) {
            setText(Texts.of(key));
            getStyleClass().add(style);
        }
    }

    /** Name over community and lead department. */
    static final class Item extends TableCell<MonthLine, MonthRow> {
        private final Supplier<OfficeData> office;
        private final Label name = new Label();
        private final Label second = new Label();
        private final VBox box = new VBox(name, second);

        Item(Supplier<OfficeData> office) {
            this.office = office;
            second.getStyleClass().add("second-line");
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            Why.on(
                    this,
                    () -> getItem() == null ? "" : getItem().view().project().name());
        }

        @Override
        protected void updateItem(@Nullable MonthRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            ItemView view = row.view();
            OfficeData data = office.get();
            name.setText(
                    row.sub()
                            ? Texts.of("month.sub.name", view.project().name())
                            : view.project().name());
            second.setText(data.communityName(view.project().basics().communityId()) + " · "
                    + data.departmentName(view.project().duty().leadDepartmentId()));
            setGraphic(box);
        }
    }

    /** Last month's text, grey. */
    static final class LastText extends TableCell<MonthLine, MonthRow> {
        LastText() {
            setWrapText(true);
            getStyleClass().add("muted");
            Why.on(this, () -> text(getItem()));
        }

        @Override
        protected void updateItem(@Nullable MonthRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : text(row));
        }

        private static String text(@Nullable MonthRow row) {
            MonthlyProgress last = row == null ? null : row.last();
            return row == null ? "" : last == null || last.text().isEmpty() ? Texts.of("month.last.none") : last.text();
        }
    }

    /** 是否达序: 是, 否 in red, with a mark where it was overridden. */
    static final class Schedule extends TableCell<MonthLine, MonthRow> {
        Schedule() {
            setAlignment(Pos.CENTER);
            Why.on(this, () -> getItem() == null || getItem().sub() ? "" : why(getItem()));
        }

        private static String why(MonthRow row) {
            return row.overridden()
                    ? Texts.of("month.schedule.overridden", row.now().overrideReason())
                    : row.view().lightWhy().why();
        }

        @Override
        protected void updateItem(@Nullable MonthRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("danger-words", "bold", "muted");
            if (empty || row == null || row.sub()) {
                setText(null);
                return;
            }
            if (!row.filled() && !row.overridden()) {
                setText(Texts.of("month.schedule.open"));
                getStyleClass().add("muted");
                return;
            }
            String words = Texts.of(row.onSchedule() ? "month.schedule.yes" : "month.schedule.no");
            setText(row.overridden() ? Texts.of("month.schedule.mark", words) : words);
            if (!row.onSchedule()) {
                getStyleClass().addAll("danger-words", "bold");
            }
        }
    }

    /**
     * The value of a cell that is typed into: changes with every renewal of its line, so that marks follow.
     *
     * @param text as shown and typed
     * @param row the line's row; null for text just typed
     */
    record CellText(String text, @Nullable MonthRow row) {}

    /** A cell that is typed into; refused text is shown red with its reason. */
    static class Typed extends EditCell<MonthLine, CellText> {
        private final MonthField field;

        Typed(MonthField field, Host<MonthLine, CellText> host) {
            super(field.isText(), CellText::text, typed -> read(field, typed), host);
            this.field = field;
            Why.on(this, this::why);
        }

        private static Reading<CellText> read(MonthField field, String typed) {
            MonthlyProgress scratch = MonthlyProgress.empty(0, YearMonth.of(2000, 1));
            return field.edit(scratch, typed) instanceof MonthField.Edit.Wrong wrong
                    ? new Reading.Wrong<>(wrong.sentence())
                    : new Reading.Good<>(new CellText(typed, null));
        }

        private String why() {
            MonthRow row = getItem() == null ? null : getItem().row();
            if (row == null) {
                return "";
            }
            MonthRow.Refusal refusal = row.refused().get(field);
            String warning = row.warned().get(field);
            return refusal != null ? refusal.sentence() : warning != null ? warning : explain(row);
        }

        /** The tooltip of a cell that is as it should be. */
        String explain(MonthRow row) {
            return field.typed(row.now());
        }

        @Override
        protected final void dress(@Nullable MonthLine line) {
            dressRow(line == null || getItem() == null ? null : getItem().row());
        }

        void dressRow(@Nullable MonthRow row) {
            pseudoClassStateChanged(WARNED, row != null && row.warned().containsKey(field));
            pseudoClassStateChanged(REFUSED, row != null && row.refused().containsKey(field));
        }
    }

    /** A figure in a small frame; before it what it was, or words where there is none to type. */
    static final class Figure extends Typed {
        private final MonthField field;
        private final Label before = new Label();
        private final Label value = new Label();
        private final HBox box = new HBox(before, value);

        Figure(MonthField field, Host<MonthLine, CellText> host) {
            super(field, host);
            this.field = field;
            getStyleClass().add("number");
            setAlignment(Pos.CENTER_RIGHT);
            before.getStyleClass().add("muted");
            value.getStyleClass().add("figure-frame");
            value.setMinWidth(USE_PREF_SIZE);
            box.getStyleClass().add("figure-box");
            box.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        String explain(MonthRow row) {
            return row.summed(field) ? Texts.of("month.summed") : "";
        }

        @Override
        void dressRow(@Nullable MonthRow row) {
            super.dressRow(row);
            if (row == null) {
                return;
            }
            boolean refused = row.refused().containsKey(field);
            boolean nil = !refused && (field == MonthField.PROGRESS ? row.unmeasured() : row.unfunded());
            if (nil) {
                setText(Texts.of(field == MonthField.PROGRESS ? "month.progress.none" : "month.money.none"));
                getStyleClass().add("nil-cell");
                return;
            }
            getStyleClass().remove("nil-cell");
            before.setText(field == MonthField.PROGRESS ? lastProgress(row) : "");
            value.setText(row.summed(field) ? sum(row) : row.typed(field));
            value.pseudoClassStateChanged(PseudoClass.getPseudoClass("summed"), row.summed(field));
            show(box);
        }

        private void show(Node node) {
            setText(null);
            setGraphic(node);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        private static String lastProgress(MonthRow row) {
            MonthlyProgress last = row.last();
            return last == null || last.physicalProgress() == null
                    ? ""
                    : Texts.of("month.progress.last", last.physicalProgress().toString());
        }

        private String sum(MonthRow row) {
            return field == MonthField.PROGRESS
                    ? row.view().progress().text(1)
                    : row.view().investedInMonth().wan(2).toPlainString();
        }
    }
}

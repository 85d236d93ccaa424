package cn.banshi.ui.importing;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** What comes of a row, in one word, with the reason in a few. */
final class VerdictCell extends TableCell<SheetLine, SheetLine.State> {
    private static final List<String> STYLES = List.of("danger-words", "warning-words", "muted");

    private final Label verdict = new Label();

    VerdictCell() {
        getStyleClass().add("verdict-cell");
        verdict.setMinWidth(USE_PREF_SIZE);
        Why.on(this, this::why);
    }

    @Override
    protected void updateItem(SheetLine.@Nullable State state, boolean empty) {
        super.updateItem(state, empty);
        getStyleClass().removeAll(STYLES);
        SheetLine line = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || state == null || line == null) {
            setGraphic(null);
            setText(null);
        } else if (line.isData()) {
            show(state.review());
        } else {
            structure(line, state);
        }
    }

    private void structure(SheetLine line, SheetLine.State state) {
        TableShape shape = state.part().table().shape();
        boolean own = line.row() >= shape.firstHeading() && line.row() <= shape.lastHeading();
        getStyleClass().add("muted");
        if (line.role() == RowRole.HEADING && own) {
            boolean first = line.row() == shape.firstHeading();
            word(first ? Texts.of("import.heading") : "", "verdict-heading");
            setText(first ? rows(shape) : "");
            return;
        }
        setGraphic(null);
        boolean elsewhere = line.role() == RowRole.BLANK && line.first() == line.row() && !blank(line, state);
        String what = elsewhere
                ? Texts.of("import.role.elsewhere")
                : line.first() < line.row() && line.role() != RowRole.BLANK
                        ? RowRole.BLANK.label() + "、" + line.role().label()
                        : line.role().label();
        setText(Texts.of("import.skipped", what));
    }

    static String rows(TableShape shape) {
        return shape.firstHeading() == shape.lastHeading()
                ? Texts.of("import.row", String.valueOf(shape.firstHeading() + 1))
                : Texts.of(
                        "import.rows",
                        String.valueOf(shape.firstHeading() + 1),
                        String.valueOf(shape.lastHeading() + 1));
    }

    private static boolean blank(SheetLine line, SheetLine.State state) {
        int width = state.part().table().sheet().width(line.row());
        for (int column = 0; column < width; column++) {
            if (!state.part().table().sheet().cell(line.row(), column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void show(@Nullable ReviewRow row) {
        if (row == null) {
            getStyleClass().add("muted");
            setGraphic(null);
            setText(Texts.of("import.checking"));
            return;
        }
        switch (row.verdict()) {
            case ERROR -> {
                word(Verdict.ERROR.label(), "verdict-error");
                said(row.errors().get(0), "danger-words");
            }
            case SKIP -> {
                word(Verdict.SKIP.label(), "verdict-same");
                getStyleClass().add("muted");
                setText(Texts.of("import.left"));
            }
            case UPDATE -> {
                word(Texts.of("import.updated", row.changes().size()), "verdict-update");
                warned(row);
            }
            case NEW -> {
                word(Verdict.NEW.label(), "verdict-new");
                warned(row);
            }
            case SAME -> {
                word(Verdict.SAME.label(), "verdict-same");
                warned(row);
            }
        }
    }

    private void warned(ReviewRow row) {
        List<ReviewRow.At> warnings = row.warnings();
        if (warnings.isEmpty()) {
            setText("");
        } else {
            said(weightiest(warnings), "warning-words");
        }
    }

    /** What will be asked about comes before what is only to be known. */
    private static ReviewRow.At weightiest(List<ReviewRow.At> warnings) {
        return warnings.stream()
                .filter(at -> at.remark().kind() == Remark.Kind.LOCKED_MONTH)
                .findFirst()
                .orElse(warnings.get(0));
    }

    private void said(ReviewRow.At at, String style) {
        getStyleClass().add(style);
        String words = Texts.of("import.short." + at.remark().kind().key());
        setText(at.remark().kind().isError() ? words : Texts.of("import.warned", words));
    }

    private void word(String words, String style) {
        verdict.setText(words);
        verdict.getStyleClass().setAll("label", style);
        setGraphic(verdict);
    }

    private String why() {
        ReviewRow row = getItem() == null ? null : getItem().review();
        return row == null || row.verdict() == Verdict.SKIP
                ? ""
                : row.remarks().stream()
                        .map(at -> at.remark().sentence())
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }
}

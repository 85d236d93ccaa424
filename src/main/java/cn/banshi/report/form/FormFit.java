package cn.banshi.report.form;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.report.form.FormDefinition.FormBlock;
import cn.banshi.report.form.FormDefinition.FormText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a form still is what its definition was made for. */
public final class FormFit {
    private FormFit() {}

    /** What no longer fits, with its place and what to do; empty where all fits. */
    public static Optional<String> misfit(FormDefinition definition, BlankForm form) {
        for (FormColumn column : definition.columns()) {
            String found = heading(form.cells(), definition, column.index());
            if (!found.equals(column.heading())) {
                return Optional.of("空表的" + ColumnLetters.of(column.index()) + "列现在是“" + found + "”，设置时是“"
                        + column.heading() + "”。请重新识别这张表，或换回原来的空表。");
            }
        }
        for (FormBlock block : definition.blocks()) {
            for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                for (FormColumn column : definition.columns()) {
                    boolean number = column.equals(definition.columns().get(0));
                    boolean name = block.named()
                            && FormPlaces.bareName(form.cells()
                                            .cell(row, column.index())
                                            .text())
                                    .equals(block.group());
                    if (!number
                            && !name
                            && !form.cells().cell(row, column.index()).isBlank()
                            && !form.computed(row, column.index())) {
                        return Optional.of("空表的" + place(row, column.index()) + "应是空的，现在是“"
                                + form.cells().cell(row, column.index()).text() + "”。请换一张没有填过的空表，或重新识别。");
                    }
                }
            }
        }
        for (FormText text : definition.texts()) {
            String found = form.cells().cell(text.row(), text.column()).text();
            if (!found.equals(text.found())) {
                return Optional.of("空表的" + place(text.row(), text.column()) + "现在是“" + found + "”，设置时是“" + text.found()
                        + "”。请重新识别这张表，或换回原来的空表。");
            }
        }
        return Optional.empty();
    }

    /** Headings above one column from top to bottom, as a column keeps them. */
    public static String heading(RawSheet cells, FormDefinition definition, int column) {
        return String.join(" / ", path(cells, definition.firstHeading(), definition.lastHeading(), column));
    }

    static List<String> path(RawSheet cells, int first, int last, int column) {
        List<String> path = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            Area merge = cells.merge(row, column);
            String text = cells.shown(row, column).text().replaceAll("\\s+", "");
            boolean inside = merge == null || merge.firstRow() >= first;
            if (inside
                    && !text.isEmpty()
                    && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    /** A cell as people say it, such as E6. */
    public static String place(int row, int column) {
        return ColumnLetters.of(column) + (row + 1);
    }
}

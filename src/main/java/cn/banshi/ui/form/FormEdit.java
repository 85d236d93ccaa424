package cn.banshi.ui.form;

import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormDefinition.FormBlock;
import cn.banshi.report.form.FormDefinition.FormText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the clerk corrects on a form. Rows and columns are counted from 0; empty where the correction cannot be. */
final class FormEdit {
    private FormEdit() {}

    /** Items go into this row and those below it. */
    static Optional<FormDefinition> fillFrom(FormDefinition form, int row) {
        List<FormBlock> blocks = new ArrayList<>();
        for (FormBlock block : form.blocks()) {
            if (block.lastRow() >= row) {
                int first = blocks.isEmpty() ? row : block.firstRow();
                blocks.add(block.at(first, block.lastRow()));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new FormBlock(row, row, ""));
        }
        return row > form.lastHeading() ? Optional.of(with(form, blocks, totalBelow(form, blocks))) : Optional.empty();
    }

    /** Items go into the rows down to this one. */
    static Optional<FormDefinition> fillTo(FormDefinition form, int row) {
        List<FormBlock> blocks = above(form, row + 1);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        FormBlock last = blocks.get(blocks.size() - 1);
        blocks.set(blocks.size() - 1, last.at(last.firstRow(), row));
        return Optional.of(with(form, blocks, totalBelow(form, blocks)));
    }

    /** This row takes the sums; where it does already, none does. */
    static Optional<FormDefinition> total(FormDefinition form, int row) {
        Integer now = form.totalRow();
        if (now != null && now == row) {
            return Optional.of(with(form, form.blocks(), null));
        }
        List<FormBlock> blocks = above(form, row);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(with(form, blocks, row));
    }

    /** The blocks with the rows above a row only. */
    private static List<FormBlock> above(FormDefinition form, int row) {
        List<FormBlock> blocks = new ArrayList<>();
        for (FormBlock block : form.blocks()) {
            if (block.firstRow() < row) {
                blocks.add(block.at(block.firstRow(), Math.min(block.lastRow(), row - 1)));
            }
        }
        return blocks;
    }

    private static @Nullable Integer totalBelow(FormDefinition form, List<FormBlock> blocks) {
        Integer total = form.totalRow();
        return total != null && total > blocks.get(blocks.size() - 1).lastRow() ? total : null;
    }

    private static FormDefinition with(FormDefinition form, List<FormBlock> blocks, @Nullable Integer total) {
        int last = blocks.get(blocks.size() - 1).lastRow();
        // A cell where items go can say nothing of its own.
        List<FormText> texts = form.texts().stream()
                .filter(text -> text.row() <= form.lastHeading() || text.row() > last)
                .toList();
        return form.with(blocks, total, texts);
    }

    /**
     * A cell outside the data says this every month.
     *
     * @param found what stands in the empty form
     * @param pattern what is to stand there; the same as {@code found} leaves it as it is
     */
    static FormDefinition text(FormDefinition form, int row, int column, String found, String pattern) {
        List<FormText> texts = new ArrayList<>(form.texts());
        texts.removeIf(text -> text.row() == row && text.column() == column);
        if (!pattern.equals(found)) {
            texts.add(new FormText(row, column, found, pattern));
        }
        texts.sort(Comparator.comparingInt(FormText::row).thenComparingInt(FormText::column));
        return form.with(form.blocks(), form.totalRow(), texts);
    }

    /** The form with one column in place of the one at its index. */
    static FormDefinition column(FormDefinition form, FormColumn column) {
        return form.with(form.columns().stream()
                .map(one -> one.index() == column.index() ? column : one)
                .toList());
    }

    /** Another heading was shown: places and columns are new, name and choice stay. */
    static FormDefinition heading(FormDefinition form, FormDefinition guessed) {
        FormChoice choice = form.choice();
        return new FormDefinition(
                form.name(),
                form.receiver(),
                guessed.sheet(),
                guessed.firstHeading(),
                guessed.lastHeading(),
                guessed.blocks(),
                guessed.totalRow(),
                guessed.texts(),
                guessed.columns(),
                choice);
    }
}

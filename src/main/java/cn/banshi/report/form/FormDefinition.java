package cn.banshi.report.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one form of a receiving office is filled every month. Rows and columns are counted from 0 in the empty form.
 *
 * @param name what the clerk calls it; also the name of its folder
 * @param receiver receiving office, empty where nobody said
 * @param sheet name of the sheet that is filled
 * @param firstHeading first row of the table's heading
 * @param lastHeading last row of the heading
 * @param blocks empty rows that items go to, from top to bottom; more than one only where the form has its own group rows
 * @param totalRow row of the total, null where there is none
 * @param texts cells outside the data that change with the period: title, as-of line, caption, signatures
 * @param columns what goes to which column, from left to right
 * @param choice which items, in which order
 */
public record FormDefinition(
        String name,
        String receiver,
        String sheet,
        int firstHeading,
        int lastHeading,
        List<FormBlock> blocks,
        @Nullable Integer totalRow,
        List<FormText> texts,
        List<FormColumn> columns,
        FormChoice choice) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is no row or no column to fill, or the blocks are not in order
     */
    public FormDefinition {
        blocks = List.copyOf(blocks);
        texts = List.copyOf(texts);
        columns = List.copyOf(columns);
        if (blocks.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException("a form has rows and columns");
        }
        int above = lastHeading;
        for (FormBlock block : blocks) {
            if (block.firstRow() <= above || block.lastRow() < block.firstRow()) {
                throw new IllegalArgumentException("blocks lie below the heading, one below the other");
            }
            above = block.lastRow();
        }
    }

    /**
     * A block of empty rows.
     *
     * @param group what the form calls it, empty for all items
     * @param named whether the form itself names in the row whom it is about (a community, an item): then the block is that
     *     one row, and the name stays
     */
    public record FormBlock(int firstRow, int lastRow, String group, boolean named) {
        /** Rows without names of their own. */
        public FormBlock(int firstRow, int lastRow, String group) {
            this(firstRow, lastRow, group, false);
        }

        /** The same in other rows. */
        public FormBlock at(int first, int last) {
            return new FormBlock(first, last, group, named);
        }

        /** Empty rows that the form brings. */
        public int rows() {
            return lastRow - firstRow + 1;
        }
    }

    /**
     * A cell outside the data.
     *
     * @param found what stands in the empty form, to notice when the form has changed
     * @param pattern what is to stand there, see {@link FormPattern}
     */
    public record FormText(int row, int column, String found, String pattern) {}

    /** Whether the form names its rows itself. */
    public boolean namesRows() {
        return blocks.stream().allMatch(FormBlock::named);
    }

    /** The column at that place of the sheet. */
    public Optional<FormColumn> column(int index) {
        return columns.stream().filter(column -> column.index() == index).findFirst();
    }

    /** The same under another name. */
    public FormDefinition named(String newName) {
        return new FormDefinition(
                newName, receiver, sheet, firstHeading, lastHeading, blocks, totalRow, texts, columns, choice);
    }

    /** The same with other columns. */
    public FormDefinition with(List<FormColumn> newColumns) {
        return new FormDefinition(
                name, receiver, sheet, firstHeading, lastHeading, blocks, totalRow, texts, newColumns, choice);
    }

    /** The same with other rows to fill and other texts outside them. */
    public FormDefinition with(List<FormBlock> newBlocks, @Nullable Integer newTotalRow, List<FormText> newTexts) {
        return new FormDefinition(
                name, receiver, sheet, firstHeading, lastHeading, newBlocks, newTotalRow, newTexts, columns, choice);
    }

    /** The same with another choice of items. */
    public FormDefinition with(FormChoice newChoice) {
        return new FormDefinition(
                name, receiver, sheet, firstHeading, lastHeading, blocks, totalRow, texts, columns, newChoice);
    }
}

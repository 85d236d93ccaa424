package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.intake.word.HeadingWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for the rows of a sheet that are headings. */
final class HeadingRows {
    /** Most rows of one heading. */
    private static final int MOST_ROWS = 4;

    /** Rows in which a heading of unknown words is looked for. */
    private static final int FAR = 60;

    private static final int LONGEST_HEADING = 60;

    private static final int CACHE = 20_000;
    private static final int LONGEST_UNKNOWN = 16;

    private final RawSheet sheet;
    private final Map<String, Integer> likeness = new HashMap<>();

    HeadingRows(RawSheet sheet) {
        this.sheet = sheet;
    }

    /** All headings from the row on, repeated ones included. */
    List<HeadingBlock> from(int start) {
        List<HeadingBlock> blocks = new ArrayList<>();
        int free = start;
        for (int row = start; row < sheet.rows(); row++) {
            if (isSeed(row, !blocks.isEmpty() || start > 0)) {
                HeadingBlock block = around(row, free);
                blocks.add(block);
                free = block.last() + 1;
                row = block.last();
            }
        }
        if (blocks.isEmpty()) {
            unknown(start).ifPresent(blocks::add);
        }
        return blocks;
    }

    private boolean isSeed(int row, boolean further) {
        List<Filled> cells = Filled.of(sheet, row);
        if (cells.size() < 2 || !cells.stream().allMatch(Filled::isHeadable)) {
            return false;
        }
        int known = 0;
        int alike = 0;
        int missing = 0;
        for (Filled cell : cells) {
            int like = isUnlikely(cell) ? 0 : likeness(cell);
            known += like == 2 ? 1 : 0;
            alike += like > 0 ? 1 : 0;
            missing += like > 0 ? 0 : 1;
            if ((further ? 3 : 2) * missing > cells.size()) {
                return false;
            }
        }
        boolean many = 2 * alike >= cells.size();
        if (further) {
            return known >= Math.min(3, cells.size()) && 3 * alike >= 2 * cells.size() && distinct(cells);
        }
        return many && (known >= 2 || (known == 1 && alike >= 3));
    }

    /** Without looking closer: too long, or ending in a number. */
    private static boolean isUnlikely(Filled cell) {
        String text = cell.cell().text();
        return text.length() > LONGEST_HEADING || Character.isDigit(text.charAt(text.length() - 1));
    }

    private HeadingBlock around(int seed, int free) {
        int first = seed;
        int last = seed;
        while (last - first + 1 < MOST_ROWS && last + 1 < sheet.rows() && continues(first, last)) {
            last++;
        }
        while (last - first + 1 < MOST_ROWS && first > free && opens(first - 1, first)) {
            first--;
        }
        return HeadingBlock.of(sheet, first, last);
    }

    /** Whether the row below the heading still belongs to it: a merge runs into it, or it fills what is left open. */
    private boolean continues(int first, int last) {
        for (int row = first; row <= last; row++) {
            for (Filled cell : Filled.of(sheet, row)) {
                if (cell.lastRow() > last && cell.lastRow() < first + MOST_ROWS) {
                    return true;
                }
            }
        }
        return fills(last, last + 1, true);
    }

    /** Whether the row above the heading belongs to it. */
    private boolean opens(int above, int first) {
        List<Filled> cells = Filled.of(sheet, above);
        if (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.isValue() || isTitle(cell))) {
            return false;
        }
        HeadingBlock below = HeadingBlock.of(sheet, first, first);
        int width = below.lastColumn() - below.firstColumn() + 1;
        if (cells.stream().anyMatch(cell -> 3 * cell.columns() > 2 * width)) {
            return false;
        }
        // A title stands at the left edge too; a group of headings hardly ever does.
        boolean title = cells.stream()
                .anyMatch(cell -> cell.column() <= below.firstColumn()
                        && cell.lastRow() == above
                        && !sheet.cell(first, below.firstColumn()).isBlank()
                        && !HeadingWords.isGroup(HeadingText.meaning(cell.cell().text())));
        if (title) {
            return false;
        }
        boolean reachesDown = cells.stream().anyMatch(cell -> cell.lastRow() >= first && cell.lastRow() > above);
        boolean single =
                cells.size() == 1 && (cells.get(0).columns() < 2 || cells.get(0).column() <= below.firstColumn());
        return reachesDown || (!single && fills(above, first, false));
    }

    private boolean isTitle(Filled cell) {
        return Lines.isCaption(cell.cell().text()) || Lines.isTotal(cell.plain());
    }

    /** Whether two rows, of which none is a row of data, fit into each other as groups and their columns do. */
    private boolean fills(int upper, int lower, boolean strict) {
        List<Filled> cells = Filled.of(sheet, lower);
        List<Filled> tops = Filled.of(sheet, upper);
        if (cells.size() < (strict ? 2 : 1) || !cells.stream().allMatch(Filled::isHeadable)) {
            return false;
        }
        Set<Integer> filledBelow = new HashSet<>();
        cells.forEach(cell -> filledBelow.add(cell.column()));
        Set<Integer> filledAbove = new HashSet<>();
        tops.forEach(cell -> filledAbove.add(cell.column()));
        int clashes = 0;
        int open = 0;
        int alike = 0;
        int groups = 0;
        for (Filled cell : cells) {
            int column = cell.column();
            alike += likeness(cell) > 0 ? 1 : 0;
            boolean leads = filledBelow.contains(column + 1) && !filledAbove.contains(column + 1);
            if (filledAbove.contains(column) && !leads) {
                clashes++;
            }
            if (filledAbove.contains(column) && leads) {
                groups++;
            }
            open += filledAbove.contains(column) ? 0 : 1;
        }
        return open >= 1
                && groups >= 1
                && clashes <= groups
                && 2 * alike >= cells.size()
                && (strict || tops.stream().anyMatch(top -> likeness(top) > 0));
    }

    /** A heading of words that nobody knows: the first row of several short texts, no two alike, with content below. */
    private Optional<HeadingBlock> unknown(int start) {
        HeadingBlock single = null;
        for (int row = start; row < Math.min(sheet.rows(), start + FAR); row++) {
            List<Filled> cells = Filled.of(sheet, row);
            if (cells.stream().anyMatch(Filled::isValue)) {
                continue;
            }
            if (cells.size() >= 3
                    && distinct(cells)
                    && cells.stream().allMatch(this::isShort)
                    && hasContent(row, cells)) {
                return Optional.of(around(row, start));
            }
            if (single == null && !cells.isEmpty() && cells.size() <= 2 && hasContent(row, cells)) {
                boolean known = cells.stream().allMatch(cell -> likeness(cell) > 0)
                        && cells.stream().anyMatch(cell -> likeness(cell) == 2);
                single = known ? HeadingBlock.of(sheet, row, row) : null;
            }
        }
        return Optional.ofNullable(single);
    }

    private boolean isShort(Filled cell) {
        String text = cell.plain();
        return text.length() <= LONGEST_UNKNOWN
                && !Lines.isFigure(text)
                && !cell.cell().text().contains("：");
    }

    /** Whether at least half of the columns have something in the rows below. */
    private boolean hasContent(int row, List<Filled> heads) {
        int found = 0;
        for (Filled head : heads) {
            for (int below = row + 1; below < Math.min(sheet.rows(), row + 6); below++) {
                if (!sheet.cell(below, head.column()).isBlank()) {
                    found++;
                    break;
                }
            }
        }
        return 2 * found >= heads.size() && found > 0;
    }

    private static boolean distinct(List<Filled> cells) {
        return cells.stream().map(Filled::plain).distinct().count() * 10 >= cells.size() * 8L;
    }

    private int likeness(Filled cell) {
        String text = cell.cell().text();
        String tail = HeadingText.clean(text);
        if (tail.endsWith("：") || tail.endsWith(":")) {
            return 0;
        }
        if (likeness.size() > CACHE) {
            likeness.clear();
        }
        return likeness.computeIfAbsent(text, HeadingWords::likeness);
    }
}

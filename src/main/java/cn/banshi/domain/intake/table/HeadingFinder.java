package cn.banshi.domain.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the tables of a sheet: their headings, and what every row is. Empty forms are tables without rows of data. */
public final class HeadingFinder {
    /** Most lines of titles above the heading of a table that is not the first. */
    private static final int MOST_TITLES = 8;

    private HeadingFinder() {}

    /**
     * The tables of the sheet from top to bottom; empty where nothing looks like a heading.
     *
     * @param fileName name of the file, which may state year and month; empty for a pasted block
     */
    public static List<TableShape> find(RawSheet sheet, String fileName) {
        return shapes(sheet, fileName, new HeadingRows(sheet).from(0));
    }

    /**
     * The table whose heading the clerk pointed out.
     *
     * @param firstHeading first row of the heading, counted from 0
     * @param lastHeading last row of the heading
     */
    public static TableShape at(RawSheet sheet, String fileName, int firstHeading, int lastHeading) {
        List<HeadingBlock> blocks = new ArrayList<>();
        blocks.add(HeadingBlock.of(sheet, firstHeading, lastHeading));
        new HeadingRows(sheet)
                .from(lastHeading + 1).stream()
                        .filter(block -> block.repeats(blocks.get(0)) || isKnown(block))
                        .forEach(blocks::add);
        return shapes(sheet, fileName, blocks).get(0);
    }

    private static boolean isKnown(HeadingBlock block) {
        return block.columns().size() >= 3;
    }

    private static List<TableShape> shapes(RawSheet sheet, String fileName, List<HeadingBlock> blocks) {
        List<TableShape> shapes = new ArrayList<>();
        int free = 0;
        int at = 0;
        while (at < blocks.size()) {
            HeadingBlock heading = blocks.get(at);
            int top = shapes.isEmpty() ? 0 : free;
            int next = at + 1;
            while (next < blocks.size() && goesOn(sheet, heading, blocks.get(next), top)) {
                next++;
            }
            int end = next < blocks.size()
                    ? topOf(
                            sheet,
                            blocks.get(next).first(),
                            blocks.get(next - 1).last() + 1,
                            !blocks.get(next).repeats(heading))
                    : sheet.rows();
            shapes.add(shape(sheet, fileName, blocks.subList(at, next), top, end));
            free = end;
            at = next;
        }
        return List.copyOf(shapes);
    }

    /** Whether the heading is the table's own again, as at the top of a page, and not that of another return. */
    private static boolean goesOn(RawSheet sheet, HeadingBlock heading, HeadingBlock further, int top) {
        if (!further.repeats(heading)) {
            return false;
        }
        List<String> own = plains(sheet, top, heading.first());
        return plains(sheet, topOf(sheet, further.first(), heading.last() + 1, false), further.first()).stream()
                .filter(text -> Lines.endsAsTitle(text) || Lines.isCaption(text))
                .allMatch(own::contains);
    }

    private static List<String> plains(RawSheet sheet, int from, int to) {
        List<String> texts = new ArrayList<>();
        for (int row = from; row < to; row++) {
            Filled.of(sheet, row).forEach(cell -> texts.add(cell.plain()));
        }
        return texts;
    }

    /**
     * First row of the titles above a heading.
     *
     * @param numbered whether 二、社区名单 is a title, and not a group of the table above
     */
    private static int topOf(RawSheet sheet, int heading, int free, boolean numbered) {
        int top = heading;
        int lines = 0;
        for (int row = heading - 1; row >= free && lines < MOST_TITLES; row--) {
            List<Filled> cells = Filled.of(sheet, row);
            if (cells.isEmpty()) {
                continue;
            }
            boolean line = cells.size() <= 3
                    && cells.stream().noneMatch(Filled::isValue)
                    && cells.stream()
                            .noneMatch(cell -> Lines.isTotal(cell.plain())
                                    || Lines.isTotalSentence(cell.plain())
                                    || Lines.isNote(cell.cell().text())
                                    || (Lines.isGroup(cell.plain()) && !(numbered && Lines.endsAsTitle(cell.plain()))))
                    && !isSignatures(cells);
            // The last rows of a table of short texts look like lines too.
            boolean own = cells.size() == 1 || cells.stream().anyMatch(HeadingFinder::speaksOfTable);
            if (!line || (free > 0 && !own)) {
                break;
            }
            lines++;
            top = row;
        }
        return top;
    }

    private static boolean speaksOfTable(Filled cell) {
        return Lines.endsAsTitle(cell.plain()) || Lines.isCaption(cell.cell().text());
    }

    private static boolean isSignatures(List<Filled> cells) {
        String first = Lines.withColon(cells.get(0).cell().text());
        return Lines.isSignature(first) && !first.startsWith("填报单位") && !first.startsWith("报送单位");
    }

    private static TableShape shape(RawSheet sheet, String fileName, List<HeadingBlock> blocks, int top, int end) {
        HeadingBlock heading = blocks.get(0);
        RowRole[] roles = new RowRole[Math.max(end, heading.last() + 1)];
        Arrays.fill(roles, RowRole.BLANK);
        List<String> titles = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (int row = top; row < heading.first(); row++) {
            roles[row] = line(sheet, row, titles, captions);
        }
        List<String> known = plains(sheet, top, heading.first());
        for (HeadingBlock block : blocks) {
            Arrays.fill(roles, block.first(), block.last() + 1, RowRole.HEADING);
            int below = block.last() + 1;
            if (below < end
                    && Numbering.isNumbering(
                            Filled.of(sheet, below), heading.columns().size())) {
                roles[below] = RowRole.HEADING;
            }
        }
        new RowRoles(sheet, heading, known).put(roles, heading.last() + 1, end - 1);
        int last = end - 1;
        while (last > heading.last() && roles[last] == RowRole.BLANK) {
            last--;
        }
        List<String> lines = new ArrayList<>(captions);
        lines.addAll(titles);
        for (int row = heading.last() + 1; row < end; row++) {
            if (roles[row] == RowRole.NOTE) {
                lines.add(joined(Filled.of(sheet, row)));
            }
        }
        List<String> timed = new ArrayList<>(titles);
        timed.addAll(captions);
        StatedTime time = StatedTime.of(timed, sheet.name(), fileName);
        String stated = Captions.reporter(captions);
        String reporter = stated.isEmpty() ? Captions.community(titles, sheet.name(), fileName) : stated;
        return new TableShape(
                heading.first(),
                heading.last(),
                Math.max(last, heading.last()),
                heading.columns(),
                List.of(roles),
                Captions.unit(lines),
                time.year(),
                time.month(),
                time.asOf(),
                reporter);
    }

    private static RowRole line(RawSheet sheet, int row, List<String> titles, List<String> captions) {
        List<Filled> cells = Filled.of(sheet, row);
        if (cells.isEmpty()) {
            return RowRole.BLANK;
        }
        String text = joined(cells);
        boolean caption =
                cells.stream().anyMatch(cell -> Lines.isCaption(cell.cell().text()) && !Lines.isTitle(cell.plain()));
        (caption ? captions : titles).add(text);
        return caption ? RowRole.CAPTION : RowRole.TITLE;
    }

    private static String joined(List<Filled> cells) {
        StringBuilder text = new StringBuilder();
        for (Filled cell : cells) {
            // Three blanks end one entry of a line of captions.
            boolean open = text.length() > 0 && Lines.withColon(text.toString()).endsWith(":");
            text.append(text.length() == 0 || open ? "" : "   ")
                    .append(cell.cell().text().strip());
        }
        return text.toString();
    }
}

package cn.banshi.report;

import cn.banshi.report.Card.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a card stands on its one page: the largest text with which everything fits; where even the smallest does not do, long
 * texts are cut with a mark and a note says so. Nothing ever runs out of its box unseen.
 *
 * @param size size of the text in points
 * @param heights heights of the rows in points
 * @param boxes boxes with their places and the texts that fit
 * @param notes notes, with one about the cut
 */
public record CardFit(double size, List<Double> heights, List<Placed> boxes, List<String> notes) {
    /** What stands where a text was cut. */
    public static final String CUT = "……";

    /** Padding left and right, and above and below a text, in points. */
    public static final int PADDING = 3;

    /** Height of a line of notes in points. */
    public static final int NOTE_LINE = 13;

    /** Size of notes in points. */
    public static final int NOTE_SIZE = 9;

    private static final String CUT_NOTE = "文字太长的地方以“" + CUT + "”截断，全文见台账。";
    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 7.5;
    private static final double STEP = 0.5;
    private static final double LINE_OF_SIZE = 1.4;
    private static final int MANY_LINES = 400;

    /** Copies the lists. */
    public CardFit {
        heights = List.copyOf(heights);
        boxes = List.copyOf(boxes);
        notes = List.copyOf(notes);
    }

    /**
     * Fits a card.
     *
     * @param width width of the grid in points
     * @param height points that grid and notes may take together
     */
    public static CardFit of(Card card, double width, double height) {
        double column = width / card.columns();
        double forGrid = height - noteHeight(card.notes(), width);
        for (double size = LARGEST; size >= SMALLEST; size -= STEP) {
            double[] heights = heights(card, card.placed(), column, size);
            if (sum(heights) <= forGrid) {
                return fitted(card, card.placed(), card.notes(), size, heights, forGrid);
            }
        }
        List<String> notes = new ArrayList<>(card.notes());
        notes.add(CUT_NOTE);
        return cut(card, notes, column, height - noteHeight(notes, width));
    }

    /** The longest texts that fit: all are cut to the same number of lines, then row by row gets what room is left. */
    private static CardFit cut(Card card, List<String> notes, double column, double forGrid) {
        int[] lines = new int[card.rows().size()];
        int fits = 1;
        int tooMany = MANY_LINES;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            Arrays.fill(lines, tried);
            if (fits(card, lines, column, forGrid)) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        Arrays.fill(lines, fits);
        for (int row = 0; row < lines.length; row++) {
            lines[row]++;
            if (!fits(card, lines, column, forGrid)) {
                lines[row]--;
            }
        }
        List<Placed> boxes = cut(card, column, lines);
        return fitted(card, boxes, notes, SMALLEST, heights(card, boxes, column, SMALLEST), forGrid);
    }

    private static boolean fits(Card card, int[] lines, double column, double forGrid) {
        return sum(heights(card, cut(card, column, lines), column, SMALLEST)) <= forGrid;
    }

    private static List<Placed> cut(Card card, double column, int[] lines) {
        List<Placed> boxes = new ArrayList<>();
        for (Placed box : card.placed()) {
            Card.Cell cell = box.cell();
            String text = fixed(cell.kind())
                    ? cell.text()
                    : cut(cell.text(), lines[box.row()], perLine(cell.span(), column, SMALLEST));
            boxes.add(
                    new Placed(box.row(), box.column(), new Card.Cell(text, cell.kind(), cell.span(), cell.rowSpan())));
        }
        return boxes;
    }

    /** Words of the form itself, not of the item. */
    private static boolean fixed(Card.Kind kind) {
        return kind == Card.Kind.LABEL || kind == Card.Kind.FRAME || kind == Card.Kind.SIGNING;
    }

    /** The text in so many lines of so many ems, with the mark where something is missing. */
    static String cut(String text, int lines, double perLine) {
        if (lines(text, perLine) <= lines) {
            return text;
        }
        int from = 0;
        int to = text.length();
        while (to - from > 1) {
            int middle = (from + to) / 2;
            if (lines(text.substring(0, middle) + CUT, perLine) <= lines) {
                from = middle;
            } else {
                to = middle;
            }
        }
        boolean halved = from > 0 && Character.isHighSurrogate(text.charAt(from - 1));
        return text.substring(0, halved ? from - 1 : from).stripTrailing() + CUT;
    }

    private static double[] heights(Card card, List<Placed> boxes, double column, double size) {
        double[] heights = new double[card.rows().size()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = height(card.rows().get(row).lines(), size);
        }
        for (Placed box : boxes) {
            Card.Cell cell = box.cell();
            double needed = height(lines(cell.text(), perLine(cell.span(), column, size)), size);
            int last = box.row() + cell.rowSpan() - 1;
            double there = 0;
            for (int row = box.row(); row < last; row++) {
                there += heights[row];
            }
            heights[last] = Math.max(heights[last], needed - there);
        }
        return heights;
    }

    private static CardFit fitted(
            Card card, List<Placed> boxes, List<String> notes, double size, double[] heights, double forGrid) {
        int shares = card.rows().stream().mapToInt(Card.Row::room).sum();
        double left = Math.max(0, forGrid - sum(heights));
        List<Double> spread = new ArrayList<>();
        for (int row = 0; row < heights.length; row++) {
            int room = card.rows().get(row).room();
            spread.add(heights[row] + (shares == 0 ? 0 : left * room / shares));
        }
        return new CardFit(size, spread, boxes, notes);
    }

    private static double perLine(int span, double column, double size) {
        // A line may end one character early where the next must not begin a line.
        return Math.max(1, (span * column - 2 * PADDING) / size - (span > 4 ? 1 : 0));
    }

    private static double height(int lines, double size) {
        return lines * size * LINE_OF_SIZE + 2 * PADDING;
    }

    /** Lines that a text takes, at least one. */
    static int lines(String text, double perLine) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(ColumnWidths.ems(line) / perLine - 0.001));
        }
        return lines;
    }

    /** Points that notes take below a grid of that width. */
    public static double noteHeight(List<String> notes, double width) {
        int lines = notes.stream()
                .mapToInt(note -> lines(note, width / NOTE_SIZE - 1))
                .sum();
        return lines * NOTE_LINE;
    }

    private static double sum(double[] heights) {
        return Arrays.stream(heights).sum();
    }
}

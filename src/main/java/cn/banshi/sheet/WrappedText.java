package cn.banshi.sheet;

import cn.banshi.base.text.ChineseText;

/** How high a text stands once it wraps; rather too high than too low. */
public final class WrappedText {
    /** Room above and below the lines of a row, in points. */
    public static final double PADDING = 6;

    private static final double LINE_OF_SIZE = 1.35;

    private WrappedText() {}

    /**
     * Height of the row in points.
     *
     * @param perLine columns that fit into a line, a Chinese character taking two
     * @param size size of the font in points
     */
    public static double height(String text, double perLine, double size) {
        return lines(text, perLine) * size * LINE_OF_SIZE + PADDING;
    }

    /** Number of lines, at least one. */
    public static int lines(String text, double perLine) {
        if (text.indexOf('\n') < 0) {
            return lineCount(text, perLine);
        }
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += lineCount(line, perLine);
        }
        return lines;
    }

    private static int lineCount(String line, double perLine) {
        return Math.max(1, (int) Math.ceil(ChineseText.width(line) / perLine));
    }
}

package cn.banshi.base.text;

import java.util.Locale;

/** Width and folding of Chinese text. */
public final class ChineseText {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int CJK_FROM = 0x2E80;

    private ChineseText() {}

    /** Columns that the text takes where a Chinese character takes two and a Latin one takes one. */
    public static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            width += width(codePoint);
            at += Character.charCount(codePoint);
        }
        return width;
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean halfWidthForm = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
        // Curly quotes, dashes, dots and circled numbers are drawn as wide as a character by Chinese fonts.
        boolean widePunctuation = codePoint >= 0x2010 && codePoint <= 0x27BF;
        return (codePoint >= CJK_FROM && !halfWidthForm) || widePunctuation ? 2 : 1;
    }

    /**
     * The text cut to at most {@code columns} columns, with "…" (two columns) at the end where something was cut; never
     * inside a surrogate pair.
     */
    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 2;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            used += width(codePoint);
            if (used > columns) {
                break;
            }
            cut.appendCodePoint(codePoint);
            at += Character.charCount(codePoint);
        }
        return cut.append('…').toString();
    }

    /** Full-width letters, digits, signs and blanks made half-width; everything else stays. */
    public static String toHalfWidth(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (halfWidth(text.charAt(at)) != text.charAt(at)) {
                StringBuilder folded = new StringBuilder(text.length());
                text.chars().forEach(ch -> folded.append(halfWidth((char) ch)));
                return folded.toString();
            }
        }
        return text;
    }

    static char halfWidth(char ch) {
        if (ch >= '！' && ch <= '～') {
            return (char) (ch - FULL_WIDTH_OFFSET);
        }
        return ch == '\u3000' || ch == '\u00A0' ? ' ' : ch;
    }

    /** For comparing and searching: half-width, lower case, outer blanks gone. */
    public static String fold(String text) {
        return toHalfWidth(text).toLowerCase(Locale.ROOT).strip();
    }
}

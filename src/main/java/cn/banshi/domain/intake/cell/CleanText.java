package cn.banshi.domain.intake.cell;

/** Texts without what cannot be seen. */
final class CleanText {
    private CleanText() {}

    /**
     * Without control characters, lone surrogates and what no file can hold; line breaks are "\n", odd blanks plain ones; no
     * blanks around it.
     */
    static String of(String text) {
        return isPlain(text) ? text.strip() : cleaned(text);
    }

    /** Whether there are only letters and signs of the keyboard and Chinese ones: nearly every text is so. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char ch = text.charAt(at);
            boolean plain = (ch >= ' ' && ch <= '~')
                    || (ch >= '\u4E00' && ch <= '\u9FFF')
                    || (ch >= '\u3000' && ch <= '\u303F')
                    || (ch >= '\uFF01' && ch <= '\uFF5E');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r') {
                clean.append(at < text.length() && text.charAt(at) == '\n' ? "" : "\n");
            } else if (point == '\n' || point == '\u2028' || point == '\u2029' || point == '\u0085') {
                clean.append('\n');
            } else if ((Character.isSpaceChar(point) && point != '\u3000') || point == '\t') {
                clean.append(' ');
            } else if (isVisible(point)) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString().strip();
    }

    private static boolean isVisible(int point) {
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // The joiner holds emoji together.
            case Character.FORMAT -> point == 0x200D;
            default -> !noCharacter;
        };
    }

    /** On one line: a break between Chinese characters only wraps the text, any other one parts two words. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (String part : text.split("\n", -1)) {
            String stripped = part.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            boolean wraps = line.isEmpty() || !isLatin(line.charAt(line.length() - 1)) || !isLatin(stripped.charAt(0));
            line.append(wraps ? "" : " ").append(stripped);
        }
        return line.toString();
    }

    private static boolean isLatin(char ch) {
        return ch < '\u2E80';
    }

    static boolean isHan(int ch) {
        return Character.isIdeographic(ch);
    }
}

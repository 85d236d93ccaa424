package cn.banshi.sheet.text;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts on their way into workbooks and back: they stay texts and come back equal. */
public final class SheetText {
    private static final int MOST = 32_767;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetText() {}

    /**
     * The text as a workbook stores it: what XML cannot hold is escaped, and what looks like an escape.
     *
     * @throws AppException INPUT when the text is longer than a cell can hold
     */
    public static String forWorkbook(String text) {
        String stored = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        if (!storable(stored)) {
            StringBuilder kept = new StringBuilder();
            stored.codePoints().forEach(character -> {
                if (storable(character)) {
                    kept.appendCodePoint(character);
                } else {
                    kept.append("_x%04X_".formatted(character));
                }
            });
            stored = kept.toString();
        }
        if (stored.length() > MOST) {
            throw new AppException(ErrorCode.INPUT, "有一格文字超过 32767 个字，Excel 放不下。请改导出 PDF 或 csv，或先缩短这段文字。");
        }
        return stored;
    }

    /** The text that a workbook stores as {@code stored}: escapes such as _x000D_ are the characters they stand for. */
    public static String fromWorkbook(String stored) {
        return stored.contains("_x")
                ? ESCAPED.matcher(stored)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : stored;
    }

    private static boolean storable(String text) {
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (!storable(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static boolean storable(int character) {
        return character == '\n'
                || character == '\t'
                || (character >= 0x20 && character != 0xFFFE && character != 0xFFFF && !surrogate(character));
    }

    private static boolean surrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Whether a spreadsheet could take the text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}

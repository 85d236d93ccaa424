package cn.banshi.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;

/**
 * The table of texts of one long workbook, each once. Holds them as they are: the library's own table makes several objects of
 * XML for each and took half of the time of a list.
 */
final class SharedTexts extends SharedStringsTable {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"";

    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /**
     * Number of the text, counted from 0.
     *
     * @param text as {@link cn.banshi.sheet.text.SheetText#forWorkbook} gives it
     */
    int number(String text) {
        count++;
        Integer known = texts.putIfAbsent(text, uniqueCount);
        return known == null ? uniqueCount++ : known;
    }

    @Override
    public int addSharedStringItem(RichTextString text) {
        return number(text.getString());
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(HEAD + count + "\" uniqueCount=\"" + uniqueCount + "\">");
        for (String text : texts.keySet()) {
            writer.write(hasOuterSpace(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>");
            write(text, writer);
            writer.write("</t></si>");
        }
        writer.write("</sst>");
        writer.flush();
    }

    private static boolean hasOuterSpace(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    private static void write(String text, Writer writer) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> "";
            };
            if (!escape.isEmpty()) {
                writer.write(text, written, i - written);
                writer.write(escape);
                written = i + 1;
            }
        }
        writer.write(text, written, text.length() - written);
    }
}

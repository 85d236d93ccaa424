package cn.banshi.work.month;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads back what stands on the pages of a PDF. */
final class PdfText {
    private PdfText() {}

    /** The text of each page without blanks. */
    static List<String> pages(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("[\\s　]+", ""));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

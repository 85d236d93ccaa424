package cn.banshi.sheet;

import cn.banshi.report.Align;
import cn.banshi.report.Letter;
import cn.banshi.report.Letter.Level;
import cn.banshi.report.Letter.Paragraph;
import cn.banshi.sheet.SheetStyles.Look;
import cn.banshi.sheet.text.SheetText;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills the sheet of a letter's words: one paragraph a row, printed A4 portrait about as on paper. */
final class LetterPage {
    private static final String NAME = "正文";
    private static final String INDENT = "　　";
    private static final double UNITS_PER_POINT = 48.8;
    private static final int SIZE = 16;
    private static final int TITLE_SIZE = 22;
    private static final double LINE = 28.95;
    private static final double TITLE_LINE = 36;
    private static final int CHARACTERS = 28;
    private static final int MOST_IN_A_ROW = 4 * CHARACTERS;
    private static final double INCH = 25.4;

    private final Letter letter;
    private final SheetStyles styles;
    private final Sheet sheet;
    private int next;

    LetterPage(Letter letter, Workbook workbook) {
        this.letter = letter;
        this.styles = new SheetStyles(workbook);
        this.sheet = workbook.createSheet(NAME);
    }

    void fill() {
        // Half a character more than the words take, so that no line wraps for a hair's breadth.
        sheet.setColumnWidth(0, (int) Math.round((CHARACTERS + 0.5) * SIZE * UNITS_PER_POINT));
        letter.title().forEach(line -> row(line, TITLE_SIZE, true, Align.CENTER, TITLE_LINE));
        blank();
        if (!letter.addressee().isEmpty()) {
            paragraph(letter.addressee(), false);
        }
        for (Paragraph paragraph : letter.body()) {
            paragraph(INDENT + paragraph.words(), paragraph.level() == Level.FIRST);
        }
        if (!letter.annexes().isEmpty()) {
            blank();
            for (int i = 0; i < letter.annexes().size(); i++) {
                paragraph(
                        INDENT + (i == 0 ? "附件：" : INDENT + "　") + letter.annexNumber(i) + letter.annexName(i), false);
            }
        }
        blank();
        if (!letter.signer().isEmpty()) {
            row(letter.signer() + INDENT, SIZE, false, Align.RIGHT, LINE);
        }
        row(letter.date() + INDENT, SIZE, false, Align.RIGHT, LINE);
        print();
    }

    /** A row never goes over to the next page, so long paragraphs go on in the next row, from one clause to another. */
    private void paragraph(String text, boolean bold) {
        int from = 0;
        while (text.length() - from > MOST_IN_A_ROW) {
            int to = clauseEnd(text, from);
            row(text.substring(from, to), SIZE, bold, Align.LEFT, LINE);
            from = to;
        }
        row(text.substring(from), SIZE, bold, Align.LEFT, LINE);
    }

    /** Behind the last clause that fits; a single long one is cut between two characters. */
    private static int clauseEnd(String text, int from) {
        int limit = from + MOST_IN_A_ROW;
        for (String ends : List.of("。；", "，、")) {
            for (int at = limit; at > from; at--) {
                if (ends.indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private void blank() {
        row("", SIZE, false, Align.LEFT, LINE);
    }

    private void row(String text, int size, boolean bold, Align align, double line) {
        Row row = sheet.createRow(next++);
        int lines = WrappedText.lines(text, 2.0 * CHARACTERS * SIZE / size);
        row.setHeightInPoints((float) (lines * line));
        Cell cell = row.createCell(0);
        cell.setCellStyle(styles.of(Look.line(size, bold, align)));
        if (!text.isEmpty()) {
            cell.setCellValue(SheetText.forWorkbook(text));
        }
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.TOP, 37 / INCH);
        sheet.setMargin(PageMargin.LEFT, 28 / INCH);
        sheet.setMargin(PageMargin.BOTTOM, 35 / INCH);
        sheet.setMargin(PageMargin.RIGHT, 26 / INCH);
        sheet.getHeader().setRight(String.join(" ", letter.marks()));
        sheet.getFooter().setCenter("— &P —");
    }
}

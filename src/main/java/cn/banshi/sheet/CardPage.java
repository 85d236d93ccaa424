package cn.banshi.sheet;

import cn.banshi.report.Align;
import cn.banshi.report.Card;
import cn.banshi.report.Card.Placed;
import cn.banshi.report.CardFit;
import cn.banshi.report.ValueStyle;
import cn.banshi.sheet.SheetStyles.Look;
import cn.banshi.sheet.text.SheetText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.jspecify.annotations.Nullable;

/** Fills the sheet of one card: the grid of the page, printed on one page A4 portrait. */
final class CardPage {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}(,?\\d{3})*(\\.\\d+)?");
    private static final double WIDTH = 519;
    private static final double HEIGHT = 740;
    private static final double UNITS_PER_POINT = 48.8;
    private static final int TITLE_SIZE = 18;
    private static final int TITLE_LINE = 28;
    private static final int LINE_SIZE = 11;
    private static final int LINE_HEIGHT = 20;
    private static final int LONGEST_NAME = 31;

    private final Card card;
    private final SheetStyles styles;
    private final Sheet sheet;
    private int next;

    CardPage(Card card, Workbook workbook, SheetStyles styles) {
        this.card = card;
        this.styles = styles;
        this.sheet = workbook.createSheet(name(card, workbook));
    }

    /** The card's name as far as a sheet may carry it, told apart from those before by a number. */
    private static String name(Card card, Workbook workbook) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            taken.add(workbook.getSheetName(i).toLowerCase(Locale.ROOT));
        }
        String safe = WorkbookUtil.createSafeSheetName(card.name());
        String name = safe;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            String mark = "~" + number;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - mark.length())) + mark;
        }
        return name;
    }

    void fill(List<String> marks) {
        for (int column = 0; column < card.columns(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(WIDTH / card.columns() * UNITS_PER_POINT));
        }
        card.title().forEach(line -> across(line, TITLE_SIZE, true, Align.CENTER, TITLE_LINE));
        if (!(card.left() + card.right()).isEmpty()) {
            int half = card.columns() / 2;
            int top = blank(LINE_HEIGHT, styles.of(Look.line(LINE_SIZE, false, Align.LEFT)));
            set(top, 0, card.left());
            merge(top, 1, 0, half);
            sheet.getRow(top).getCell(half).setCellStyle(styles.of(Look.line(LINE_SIZE, false, Align.RIGHT)));
            set(top, half, card.right());
            merge(top, 1, half, card.columns() - half);
        }
        CardFit fit = CardFit.of(card, WIDTH, HEIGHT - TITLE_LINE * card.title().size() - LINE_HEIGHT);
        grid(fit);
        for (String note : fit.notes()) {
            across(note, CardFit.NOTE_SIZE, false, Align.LEFT, CardFit.noteHeight(List.of(note), WIDTH));
        }
        print(marks);
    }

    private void grid(CardFit fit) {
        int top = next;
        CellStyle empty =
                styles.of(Look.cell(false, Align.CENTER, ValueStyle.TEXT, false).sized(fit.size()));
        fit.heights().forEach(height -> blank(height, empty));
        for (Placed box : fit.boxes()) {
            Card.Cell cell = box.cell();
            CellStyle style = styles.of(look(cell).sized(fit.size()));
            for (int row = 0; row < cell.rowSpan(); row++) {
                for (int column = 0; column < cell.span(); column++) {
                    sheet.getRow(top + box.row() + row)
                            .getCell(box.column() + column)
                            .setCellStyle(style);
                }
            }
            fill(top + box.row(), box.column(), cell);
            merge(top + box.row(), cell.rowSpan(), box.column(), cell.span());
        }
    }

    private static Look look(Card.Cell cell) {
        boolean guarded = SheetText.looksLikeFormula(cell.text());
        Align align = switch (cell.kind()) {
            case LABEL, VALUE, FRAME -> Align.CENTER;
            case TEXT, SIGNING -> Align.LEFT;
            case NUMBER -> Align.RIGHT;
        };
        BigDecimal number = number(cell);
        ValueStyle value = number == null ? ValueStyle.TEXT : ValueStyle.number(number.scale());
        return Look.cell(cell.kind() == Card.Kind.LABEL, align, value, guarded);
    }

    /** The amount that stands in the box; null for words and rates. */
    private static @Nullable BigDecimal number(Card.Cell cell) {
        boolean amount =
                cell.kind() == Card.Kind.NUMBER && AMOUNT.matcher(cell.text()).matches();
        return amount ? new BigDecimal(cell.text().replace(",", "")) : null;
    }

    private void fill(int row, int column, Card.Cell cell) {
        BigDecimal number = number(cell);
        if (number == null) {
            set(row, column, cell.text());
        } else {
            sheet.getRow(row).getCell(column).setCellValue(number.doubleValue());
        }
    }

    private void across(String text, int size, boolean bold, Align align, double height) {
        int top = blank(height, styles.of(Look.line(size, bold, align)));
        set(top, 0, text);
        merge(top, 1, 0, card.columns());
    }

    private int blank(double height, CellStyle style) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        for (int column = 0; column < card.columns(); column++) {
            row.createCell(column).setCellStyle(style);
        }
        return next - 1;
    }

    private void set(int row, int column, String text) {
        if (!text.isEmpty()) {
            Cell cell = sheet.getRow(row).getCell(column);
            cell.setCellValue(SheetText.forWorkbook(text));
        }
    }

    private void merge(int row, int rows, int column, int columns) {
        if (rows > 1 || columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
    }

    private void print(List<String> marks) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 1);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.5);
        sheet.getHeader().setRight(String.join(" ", marks));
    }
}

package cn.banshi.sheet.letter;

import cn.banshi.report.Align;
import cn.banshi.report.ColumnWidths;
import cn.banshi.report.HeadingLayout;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** The table of an annex: the same columns, headings and texts as on paper. Written row by row, since it may be long. */
final class LetterTable {
    private static final double SIZE = 10;
    private static final double PADDING_EMS = 0.8;
    private static final int PADDING = 60;
    private static final int PADDING_ABOVE = 30;
    /** Least heights as on paper. */
    private static final int ITEM_ROW = 20 * LetterStyle.TWIPS;

    private static final int BOLD_ROW = 24 * LetterStyle.TWIPS;
    private static final int LINE_WIDTH = 4;

    private final XWPFDocument file;
    private final ReportDocument document;
    private final int[] widths;

    LetterTable(XWPFDocument file, ReportDocument document) {
        this.file = file;
        this.document = document;
        this.widths = widths(document);
    }

    private static int[] widths(ReportDocument document) {
        double room = LetterSheet.room(document.page()) / (SIZE * LetterStyle.TWIPS);
        double[] ems = ColumnWidths.of(document, room, PADDING_EMS);
        int[] widths = new int[ems.length];
        for (int i = 0; i < ems.length; i++) {
            widths[i] = (int) (ems[i] * SIZE * LetterStyle.TWIPS);
        }
        return widths;
    }

    void write() {
        CTTbl table = file.getDocument().getBody().addNewTbl();
        properties(table.addNewTblPr());
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        headings(table);
        for (ReportRow row : document.rows()) {
            row(table.addNewTr(), row);
        }
    }

    private void properties(CTTblPr properties) {
        CTTblWidth width = properties.addNewTblW();
        width.setW(BigInteger.ZERO);
        width.setType(STTblWidth.AUTO);
        CTTblBorders borders = properties.addNewTblBorders();
        List.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(LetterTable::thin);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        padding(margins.addNewTop(), PADDING_ABOVE);
        padding(margins.addNewLeft(), PADDING);
        padding(margins.addNewBottom(), PADDING_ABOVE);
        padding(margins.addNewRight(), PADDING);
    }

    private static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(LINE_WIDTH));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void padding(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private void headings(CTTbl table) {
        HeadingLayout layout = HeadingLayout.of(document.columns());
        for (int line = 0; line < layout.rows(); line++) {
            CTRow row = table.addNewTr();
            CTTrPr properties = row.addNewTrPr();
            properties.addNewCantSplit();
            properties.addNewTblHeader();
            for (int column = 0; column < widths.length; ) {
                HeadingLayout.Cell cell = at(layout, line, column);
                CTTc field = row.addNewTc();
                CTTcPr look = look(field, column, cell.columnSpan());
                if (cell.rowSpan() > 1) {
                    look.addNewVMerge().setVal(cell.row() == line ? STMerge.RESTART : STMerge.CONTINUE);
                }
                look.addNewVAlign().setVal(STVerticalJc.CENTER);
                text(field, cell.row() == line ? String.join("\n", cell.lines()) : "", Align.CENTER, true, false);
                column += cell.columnSpan();
            }
        }
    }

    private static HeadingLayout.Cell at(HeadingLayout layout, int row, int column) {
        return layout.cells().stream()
                .filter(cell -> cell.row() <= row
                        && row < cell.row() + cell.rowSpan()
                        && cell.column() <= column
                        && column < cell.column() + cell.columnSpan())
                .findFirst()
                .orElseThrow();
    }

    private void row(CTRow row, ReportRow source) {
        boolean bold = source.kind().bold();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        CTHeight height = properties.addNewTrHeight();
        height.setVal(BigInteger.valueOf(bold ? BOLD_ROW : ITEM_ROW));
        height.setHRule(STHeightRule.AT_LEAST);
        int column = 0;
        for (ReportCell cell : source.cells()) {
            CTTc field = row.addNewTc();
            look(field, column, cell.span()).addNewVAlign().setVal(STVerticalJc.CENTER);
            text(
                    field,
                    cell.text(),
                    cell.alignIn(document.columns().get(column)),
                    bold,
                    source.kind() == ReportRow.Kind.GROUP_HEAD);
            column += cell.span();
        }
    }

    private CTTcPr look(CTTc field, int column, int span) {
        int width = 0;
        for (int i = column; i < column + span; i++) {
            width += widths[i];
        }
        CTTcPr look = field.addNewTcPr();
        CTTblWidth size = look.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (span > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return look;
    }

    /**
     * @param headsNext whether it stays on the page of the row below
     */
    private void text(CTTc field, String text, Align align, boolean bold, boolean headsNext) {
        CTP xml = field.addNewP();
        XWPFParagraph paragraph = new XWPFParagraph(xml, file);
        paragraph.setStyle(LetterStyle.TABLE.id());
        if (headsNext) {
            paragraph.setKeepNext(true);
        }
        paragraph.setAlignment(
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        LetterText.put(run, text);
    }
}

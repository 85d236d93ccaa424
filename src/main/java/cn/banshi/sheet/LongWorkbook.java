package cn.banshi.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows go to a file as soon as a hundred are behind them; texts are shared, as WPS asks. */
final class LongWorkbook extends SXSSFWorkbook {
    private static final int WINDOW = 100;

    /** Two thirds of the time of the usual level 6, for a file that is a twentieth larger. */
    private static final int COMPRESSION = 4;

    LongWorkbook() {
        super(new XSSFWorkbook(new Parts()), WINDOW, false, true);
    }

    /** Puts the lean table of texts into the place of the library's own. */
    private static final class Parts extends XSSFFactory {
        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
            return descriptor == XSSFRelation.SHARED_STRINGS ? new SharedTexts() : super.newDocumentPart(descriptor);
        }
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new Cells((SharedTexts) getSharedStringSource());
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
        archive.setLevel(COMPRESSION);
        return archive;
    }

    /** Writes texts, numbers and empty cells in one go each; what is rarer is left to the library. */
    private static final class Cells extends SheetDataWriter {
        private final SharedTexts texts;
        private final StringBuilder line = new StringBuilder();

        Cells(SharedTexts texts) throws IOException {
            super(texts);
            this.texts = texts;
        }

        @Override
        public void writeCell(int column, Cell cell) throws IOException {
            CellType type = cell == null ? CellType._NONE : cell.getCellType();
            if (type != CellType.STRING && type != CellType.NUMERIC && type != CellType.BLANK) {
                super.writeCell(column, cell);
                return;
            }
            line.setLength(0);
            line.append("<c r=\"").append(CellReference.convertNumToColString(column));
            line.append(cell.getRowIndex() + 1).append('"');
            int style = cell.getCellStyle().getIndex() & 0xffff;
            if (style != 0) {
                line.append(" s=\"").append(style).append('"');
            }
            switch (type) {
                case STRING ->
                    line.append(" t=\"s\"><v>")
                            .append(texts.number(cell.getStringCellValue()))
                            .append("</v></c>");
                case NUMERIC ->
                    line.append("><v>").append(cell.getNumericCellValue()).append("</v></c>");
                default -> line.append("/>");
            }
            _out.append(line);
        }
    }
}

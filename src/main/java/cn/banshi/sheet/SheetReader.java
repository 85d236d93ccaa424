package cn.banshi.sheet;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of a workbook, or a csv, as plain texts, row by row: numbers in full without grouping, days as
 * yyyy-mm-dd, missing cells as empty texts. Thread-safe.
 */
public final class SheetReader {
    /**
     * Every row up to the last one that has a text.
     *
     * @return rows of cell texts; rows may differ in length
     * @throws AppException INPUT when the file is no workbook or csv that can be read, FILE when it cannot be opened
     */
    public List<List<String>> read(Path file) {
        refuseUnreadable(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            return name.endsWith(".csv")
                    ? readCsv(file)
                    : readWorkbook(file, 1).values().stream().findFirst().orElse(List.of());
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException failure) {
            throw unknown(file, failure);
        }
    }

    private static List<List<String>> readCsv(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvTable table = CsvTable.read(reader);
            List<List<String>> rows = new ArrayList<>(table.size() + 1);
            rows.add(table.headings());
            rows.addAll(table.rows());
            return List.copyOf(rows);
        }
    }

    private static void refuseUnreadable(Path file) {
        if (!Files.isReadable(file)) {
            throw new AppException(ErrorCode.FILE, "打不开“" + file.getFileName() + "”。请看看文件还在不在，是否有权限读取。");
        }
    }

    private static AppException unknown(Path file, Exception failure) {
        return new AppException(
                ErrorCode.INPUT,
                "“" + file.getFileName() + "”不是能读的 .xlsx 或 .csv 表。请用 Excel 或 WPS 打开它，另存为 .xlsx 再试。",
                failure);
    }

    /**
     * Every sheet of a workbook by its name, in order, each as {@link #read} gives it.
     *
     * @throws AppException INPUT when the file is no workbook that can be read, FILE when it cannot be opened
     */
    public Map<String, List<List<String>>> readSheets(Path file) {
        refuseUnreadable(file);
        try {
            return readWorkbook(file, Integer.MAX_VALUE);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException failure) {
            throw unknown(file, failure);
        }
    }

    private static Map<String, List<List<String>>> readWorkbook(Path file, int most)
            throws IOException, OpenXML4JException, SAXException {
        Map<String, List<List<String>>> all = new LinkedHashMap<>();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
            XSSFReader.SheetIterator sheets = reader.getSheetIterator();
            while (sheets.hasNext() && all.size() < most) {
                Rows rows = new Rows();
                try (InputStream sheet = sheets.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new Plain(), false));
                    parser.parse(new InputSource(sheet));
                } catch (ParserConfigurationException failure) {
                    throw new SAXException(failure);
                }
                all.put(sheets.getSheetName(), rows.trimmed());
            }
        }
        return all;
    }

    /** Numbers in full and days in one form, whatever the cell's own format. */
    private static final class Plain extends DataFormatter {
        Plain() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int format, String pattern) {
            return formatRawCellContents(value, format, pattern, false);
        }

        @Override
        public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
            if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
                return time.toLocalDate().toString();
            }
            BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
            return number.signum() == 0 ? "0" : number.toPlainString();
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = List.of();

        @Override
        public void startRow(int number) {
            while (rows.size() < number) {
                rows.add(List.of());
            }
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            rows.add(trimmed(row));
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            while (row.size() < column) {
                row.add("");
            }
            row.add(text == null ? "" : text);
        }

        List<List<String>> trimmed() {
            int size = rows.size();
            while (size > 0 && rows.get(size - 1).isEmpty()) {
                size--;
            }
            return List.copyOf(rows.subList(0, size));
        }

        private static List<String> trimmed(List<String> row) {
            int size = row.size();
            while (size > 0 && row.get(size - 1).isEmpty()) {
                size--;
            }
            return List.copyOf(row.subList(0, size));
        }
    }
}

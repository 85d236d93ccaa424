package cn.banshi.sheet.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.base.text.ColumnLetters;
import cn.banshi.report.ReportCell;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormContent.Line;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormDefinition.FormBlock;
import cn.banshi.report.form.FormFit;
import cn.banshi.sheet.form.FormFile.FormWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty form. Empty rows that are not needed stay as the form has them; where there are too few, rows are inserted
 * that look like them. Everything that is not filled stays as it was.
 */
public final class FormFiller {
    /**
     * Writes a filled copy of the form.
     *
     * @param form the empty form, unchanged
     * @param target where it is written, as a whole or not at all
     * @return what the clerk should know of the file, beside the content's own warnings
     * @throws AppException INPUT where the form cannot be filled or no longer is what the definition was made for, FILE where
     *     it cannot be read or the target not be written
     */
    public List<String> fill(Path form, FormDefinition definition, FormContent content, Path target) {
        if (form.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
            throw new AppException(ErrorCode.USAGE, "不能写到空表自己上面。请换一个文件名。");
        }
        try (FormWorkbook workbook = FormFile.open(form)) {
            XSSFSheet sheet = sheet(workbook, definition);
            String open = open(definition, sheet);
            List<String> warnings = new Filling(workbook, sheet, definition, content).fill();
            byte[] filled = whole(workbook);
            WholeFile.write(target, out -> out.write(filled));
            return open.isEmpty()
                    ? warnings
                    : Stream.concat(Stream.of(open), warnings.stream()).toList();
        } catch (AppException told) {
            throw told;
        } catch (IOException | OpenXML4JException | RuntimeException failure) {
            throw new AppException(
                    ErrorCode.INPUT,
                    "“" + form.getFileName() + "”里有程序读不懂的内容，没有填。请用 Excel 或 WPS 打开它，另存为一份新的 .xlsx 再用。",
                    failure);
        }
    }

    /** The workbook as a file; what could not be opened again is never handed out. */
    private static byte[] whole(FormWorkbook workbook) throws IOException, OpenXML4JException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (OPCPackage again = OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray()))) {
            if (again.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                            .size()
                    != 1) {
                throw new IOException("no core document");
            }
        }
        return bytes.toByteArray();
    }

    private static XSSFSheet sheet(FormWorkbook workbook, FormDefinition definition) {
        XSSFSheet sheet = workbook.getSheet(definition.sheet());
        if (sheet == null) {
            throw new AppException(ErrorCode.INPUT, "空表里没有工作表“" + definition.sheet() + "”。请重新识别这张表，或换回原来的空表。");
        }
        FormFit.misfit(definition, FormReader.read(sheet)).ifPresent(sentence -> {
            throw new AppException(ErrorCode.INPUT, sentence);
        });
        return sheet;
    }

    /** Which columns get nothing, so that none is overlooked; empty where every column has a field or a formula. */
    private static String open(FormDefinition definition, XSSFSheet sheet) {
        XSSFRow first = sheet.getRow(definition.blocks().get(0).firstRow());
        String columns = definition.columns().stream()
                .filter(column -> column.field() == null && !computed(first, column.index()))
                .map(column -> ColumnLetters.of(column.index()) + "列“" + column.heading() + "”")
                .collect(Collectors.joining("、"));
        return columns.isEmpty() ? "" : "没有填的列：" + columns + "。程序不能确定要填什么，请在填表设置里选择，或自己填写。";
    }

    private static boolean computed(@Nullable XSSFRow row, int column) {
        XSSFCell cell = row == null ? null : row.getCell(column);
        return cell != null && cell.getCellType() == CellType.FORMULA;
    }

    private static final class Filling {
        private final FormWorkbook workbook;
        private final XSSFSheet sheet;
        private final FormDefinition definition;
        private final FormContent content;
        private final FormCells cells;
        private final List<String> warnings = new ArrayList<>();

        Filling(FormWorkbook workbook, XSSFSheet sheet, FormDefinition definition, FormContent content) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.definition = definition;
            this.content = content;
            this.cells = new FormCells(workbook, sheet, shares(), warnings);
        }

        /** Columns whose total is a quotient that no one multiplies by 100: their rates are shares of 1. */
        private Set<Integer> shares() {
            Set<Integer> shares = new HashSet<>();
            XSSFRow total = definition.totalRow() == null ? null : sheet.getRow(definition.totalRow());
            for (FormColumn column : definition.columns()) {
                XSSFCell cell = total == null ? null : total.getCell(column.index());
                String formula = cell == null || cell.getCellType() != CellType.FORMULA ? "" : cell.getCellFormula();
                boolean percent =
                        column.heading().contains("%") || column.heading().contains("％");
                if (!percent && formula.contains("/") && !formula.contains("100")) {
                    shares.add(column.index());
                }
            }
            return shares;
        }

        List<String> fill() {
            insertRows();
            for (int i = 0; i < definition.blocks().size(); i++) {
                List<Line> lines = content.blocks().get(i);
                int first = moved(definition.blocks().get(i).firstRow());
                cells.begin(row(first));
                boolean named = definition.blocks().get(i).named();
                for (int row = 0; row < lines.size(); row++) {
                    line(first + row, named ? besides(row(first + row), lines.get(row)) : lines.get(row));
                }
            }
            for (FormContent.Words words : content.texts()) {
                cells.words(row(moved(words.row())), words.column(), words.text());
            }
            totals();
            new FormResults(workbook, sheet, warnings).compute(definition, content, this::moved, cells::holdsValue);
            return List.copyOf(warnings);
        }

        /** From the lowest block up, so that places above stay where they are. */
        private void insertRows() {
            RowInserter inserter = new RowInserter(workbook, sheet);
            for (int i = definition.blocks().size() - 1; i >= 0; i--) {
                FormBlock block = definition.blocks().get(i);
                int lines = content.blocks().get(i).size();
                for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                    row(row);
                }
                if (lines > block.rows()) {
                    inserter.insert(block.firstRow(), block.lastRow(), lines - block.rows());
                }
                inserter.copyFormulas(block.firstRow(), lines);
            }
        }

        /** Where a row of the empty form stands now. */
        private int moved(int row) {
            int moved = row;
            for (int i = 0; i < definition.blocks().size(); i++) {
                FormBlock block = definition.blocks().get(i);
                if (block.lastRow() < row) {
                    moved += Math.max(0, content.blocks().get(i).size() - block.rows());
                }
            }
            return moved;
        }

        private XSSFRow row(int index) {
            XSSFRow row = sheet.getRow(index);
            return row == null ? sheet.createRow(index) : row;
        }

        private void line(int index, Line line) {
            XSSFRow row = row(index);
            if (line.group()) {
                // A head has no item, so that there is nothing to work out.
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        cell.removeFormula();
                        cell.setBlank();
                    }
                }
            }
            line.cells().forEach((column, value) -> cells.put(row, column, value, definition.column(column)));
            cells.fitHeight(row);
        }

        /** What the form says of a row stays. */
        private static Line besides(XSSFRow row, Line line) {
            Map<Integer, ReportCell> cells = new HashMap<>(line.cells());
            cells.keySet().removeIf(column -> {
                XSSFCell cell = row.getCell(column);
                return cell != null && cell.getCellType() != CellType.BLANK;
            });
            return new Line(line.group(), cells);
        }

        private void totals() {
            Integer total = definition.totalRow();
            if (total == null) {
                return;
            }
            XSSFRow row = row(moved(total));
            for (Map.Entry<Integer, ReportCell> one : content.totals().entrySet()) {
                XSSFCell cell = row.getCell(one.getKey(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (cell.getCellType() == CellType.BLANK) {
                    cells.put(row, one.getKey(), one.getValue(), definition.column(one.getKey()));
                }
            }
        }
    }
}

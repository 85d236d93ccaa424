package cn.banshi.sheet.form;

import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.report.ReportCell;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormField;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * A form with everything that offices put into forms: heading in row 3, empty rows 5 to 8 below a total in row 4, a formula per
 * row, and below them a note, a picture, a comment, a link, a page break; and a second sheet that adds the first up.
 */
final class MessyForm {
    static final String SHEET = "报表 (一)";
    static final int FIRST = 4;
    static final int LAST = 7;
    static final int TOTAL = 3;
    static final int NOTE = 9;
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private MessyForm() {}

    static Path write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet cover = workbook.createSheet("封面");
            XSSFSheet sheet = workbook.createSheet(SHEET);
            table(workbook, sheet);
            formulas(sheet);
            beside(workbook, sheet);
            XSSFRow row = cover.createRow(0);
            row.createCell(0).setCellValue("投资合计");
            row.createCell(1).setCellFormula("SUM('" + SHEET + "'!C5:C8)");
            row.createCell(2).setCellFormula("'" + SHEET + "'!C10*2");
            row.createCell(3).setCellFormula("SUM('" + SHEET + "'!C:C)");
            workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("不要动");
            workbook.setSheetHidden(2, true);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static void table(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFCellStyle box = workbook.createCellStyle();
        box.setBorderTop(BorderStyle.THIN);
        box.setBorderBottom(BorderStyle.THIN);
        box.setBorderLeft(BorderStyle.THIN);
        box.setBorderRight(BorderStyle.THIN);
        XSSFCellStyle lowest = workbook.createCellStyle();
        lowest.cloneStyleFrom(box);
        lowest.setBorderBottom(BorderStyle.DOUBLE);
        XSSFCellStyle share = workbook.createCellStyle();
        share.cloneStyleFrom(box);
        share.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        sheet.createRow(0).createCell(0).setCellValue("    年  月投资表");
        List<String> headings = List.of("序号", "项目名称", "总投资", "完成投资", "完成率", "开工日期", "备注", "");
        XSSFRow heading = sheet.createRow(2);
        for (int column = 0; column < headings.size(); column++) {
            heading.createCell(column).setCellValue(headings.get(column));
            heading.getCell(column).setCellStyle(box);
        }
        for (int row = TOTAL; row <= LAST; row++) {
            XSSFRow of = sheet.createRow(row);
            of.setHeightInPoints(22);
            for (int column = 0; column < headings.size(); column++) {
                of.createCell(column).setCellStyle(row == LAST ? lowest : column == 4 ? share : box);
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 6, 7));
        for (int row = FIRST; row <= LAST; row++) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 6, 7));
        }
        sheet.getRow(TOTAL).getCell(0).setCellValue("合计");
        sheet.createRow(NOTE).createCell(0).setCellValue("注：完成率由公式生成。");
        sheet.getRow(NOTE).createCell(2).setCellValue(7);
        sheet.addMergedRegion(new CellRangeAddress(NOTE + 1, NOTE + 2, 0, 3));
    }

    private static void formulas(XSSFSheet sheet) {
        sheet.getRow(TOTAL).getCell(2).setCellFormula("SUM(C5:C8)");
        sheet.getRow(TOTAL).getCell(3).setCellFormula("SUM(D5:D8)");
        sheet.getRow(TOTAL).getCell(4).setCellFormula("IF(C4=0,0,D4/C4)");
        for (int row = FIRST; row <= LAST; row++) {
            XSSFCell cell = sheet.getRow(row).getCell(4);
            CTCellFormula shared = CTCellFormula.Factory.newInstance();
            shared.setT(STCellFormulaType.SHARED);
            shared.setSi(0);
            if (row == FIRST) {
                shared.setRef("E5:E8");
                shared.setStringValue("IF(C5=0,0,D5/C5)");
            }
            cell.getCTCell().setF(shared);
        }
        sheet.getRow(NOTE).createCell(3).setCellFormula("C10+SUM(C5:C8)+MAX(C$5:C$8)");
    }

    private static void beside(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int picture = workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor below = drawing.createAnchor(0, 0, 0, 0, 1, 12, 3, 15);
        below.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        drawing.createPicture(below, picture);
        XSSFClientAnchor above = drawing.createAnchor(0, 0, 0, 0, 8, 0, 9, 2);
        drawing.createPicture(above, picture);
        CreationHelper helper = workbook.getCreationHelper();
        XSSFComment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 9, 3, 11));
        comment.setString(helper.createRichTextString("请盖章"));
        sheet.getRow(NOTE).getCell(0).setCellComment(comment);
        Hyperlink link = helper.createHyperlink(HyperlinkType.URL);
        link.setAddress("http://example.org/");
        sheet.getRow(NOTE).getCell(2).setHyperlink(link);
        sheet.setRowBreak(NOTE);
        DataValidationHelper validation = sheet.getDataValidationHelper();
        sheet.addValidationData(validation.createValidation(
                validation.createNumericConstraint(2, ComparisonOperator.GE, "0", null),
                new CellRangeAddressList(FIRST, LAST, 2, 3)));
        sheet.addValidationData(validation.createValidation(
                validation.createFormulaListConstraint("$C$10:$D$10"), new CellRangeAddressList(NOTE, NOTE, 5, 5)));
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("C5:D8")},
                formats.createConditionalFormattingRule("C5>$C$10"));
        workbook.setPrintArea(1, 0, 7, 0, NOTE + 2);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        Name name = workbook.createName();
        name.setNameName("投资");
        name.setRefersToFormula("'" + SHEET + "'!$C$5:$C$8");
        Name note = workbook.createName();
        note.setNameName("系数");
        note.setRefersToFormula("'" + SHEET + "'!$C$10");
        sheet.setAutoFilter(CellRangeAddress.valueOf("A3:H8"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setZoom(85);
    }

    static FormDefinition definition() {
        List<FormColumn> columns = new ArrayList<>();
        List<String> headings = List.of("序号", "项目名称", "总投资", "完成投资", "完成率", "开工日期", "备注");
        List<String> fields = List.of("rowNumber", "name", "plannedTotal", "investedTotal", "", "startedOn", "remark");
        for (int column = 0; column < headings.size(); column++) {
            FormField field = FormField.ofKey(fields.get(column)).orElse(null);
            columns.add(new FormColumn(column, headings.get(column), field, MoneyUnit.WAN, 2, "/", List.of(), ""));
        }
        return new FormDefinition(
                "投资表",
                "",
                SHEET,
                2,
                2,
                List.of(new FormDefinition.FormBlock(FIRST, LAST, "")),
                TOTAL,
                List.of(new FormDefinition.FormText(0, 0, "    年  月投资表", "{年}年{月}月投资表")),
                columns,
                FormChoice.ALL);
    }

    /** So many items of 10 and 5 万元. */
    static FormContent content(int items) {
        List<FormContent.Line> lines = new ArrayList<>();
        for (int item = 1; item <= items; item++) {
            Map<Integer, ReportCell> cells = new LinkedHashMap<>();
            cells.put(0, ReportCell.count(item));
            cells.put(1, ReportCell.text("第" + item + "项"));
            cells.put(2, ReportCell.number(new BigDecimal("10.00")));
            cells.put(3, ReportCell.number(new BigDecimal("5.00")));
            cells.put(5, ReportCell.text("/"));
            cells.put(6, ReportCell.text("=1+1"));
            lines.add(new FormContent.Line(false, cells));
        }
        return new FormContent(
                List.of(lines),
                Map.of(2, ReportCell.number(new BigDecimal(items * 10).setScale(2))),
                List.of(new FormContent.Words(0, 0, "2021年10月投资表")),
                items,
                0,
                List.of());
    }

    /** So many items of 10 万元 that have nothing but the amount, in one column. */
    static FormContent content(int items, int column) {
        List<FormContent.Line> lines = new ArrayList<>();
        for (int item = 1; item <= items; item++) {
            lines.add(new FormContent.Line(false, Map.of(column, ReportCell.number(new BigDecimal("10.00")))));
        }
        return new FormContent(
                List.of(lines),
                Map.of(column, ReportCell.number(new BigDecimal(items * 10).setScale(2))),
                List.of(),
                items,
                0,
                List.of());
    }
}

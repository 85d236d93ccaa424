package cn.banshi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.Card;
import cn.banshi.report.CardSet;
import cn.banshi.report.Documents;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardPageTest {
    @TempDir
    Path folder;

    @Test
    void writesEveryCardOnASheetOfItsOwnThatPrintsOnOnePage() throws Exception {
        try (XSSFWorkbook workbook = written(card("14 供暖", "改造"), card("15 路灯", "装灯"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("14 供暖");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("一项目一卡");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("编号：1");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("改造");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("下");
            assertThat(sheet.getMergedRegions())
                    .extracting(region -> region.formatAsString())
                    .contains("A3:A4", "B3:D3", "B4:D4");
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("装灯");
        }
    }

    @Test
    void tellsSheetsApartWhoseNamesAreTooLongForASheet() throws Exception {
        String name = "1 改造：下水/管道".repeat(5);
        try (XSSFWorkbook workbook = written(card(name, "甲"), card(name, "乙"), card(name, "丙"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(2)).hasSizeLessThanOrEqualTo(31).endsWith("~3");
        }
    }

    @Test
    void neverTakesATextForAFormula() throws Exception {
        try (XSSFWorkbook workbook = written(card("1", "=cmd|'/c calc'!A0"))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(workbook.getSheetAt(0)
                            .getRow(2)
                            .getCell(1)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void writesAmountsAsNumbersAndRatesAsWords() throws Exception {
        Card card = new Card(
                "1",
                List.of(),
                "",
                "",
                3,
                List.of(new Card.Row(
                        1,
                        0,
                        List.of(
                                new Card.Cell("1,253.00", Card.Kind.NUMBER, 1, 1),
                                new Card.Cell("99.4%", Card.Kind.NUMBER, 1, 1),
                                new Card.Cell("014", Card.Kind.VALUE, 1, 1)))),
                List.of());
        try (XSSFWorkbook workbook = written(card)) {
            Row row = workbook.getSheetAt(0).getRow(0);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1253);
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("99.4%");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("014");
        }
    }

    @Test
    void putsTheTablesInFront() throws Exception {
        Path target = folder.resolve("卡.xlsx");
        new SheetWriter()
                .write(
                        new CardSet(
                                "R17",
                                "测评",
                                List.of(card("1", "甲")),
                                "",
                                List.of(Documents.grouped(3, 2, "菜")),
                                false,
                                false),
                        target);
        try (InputStream in = Files.newInputStream(target);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetName(1)).isEqualTo("1");
        }
    }

    private XSSFWorkbook written(Card... cards) throws Exception {
        Path target = folder.resolve("卡.xlsx");
        new SheetWriter().write(new CardSet("R18", "一项目一卡", List.of(cards), "", List.of(), false, true), target);
        try (InputStream in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Card card(String name, String text) {
        return new Card(
                name,
                List.of("一项目一卡"),
                "示范街道",
                "编号：1",
                4,
                List.of(
                        new Card.Row(
                                1,
                                0,
                                List.of(
                                        new Card.Cell("高", Card.Kind.LABEL, 1, 2),
                                        new Card.Cell(text, Card.Kind.TEXT, 3, 1))),
                        new Card.Row(1, 1, List.of(new Card.Cell("下", Card.Kind.TEXT, 3, 1)))),
                List.of("附注"));
    }
}

package cn.banshi.sheet.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Documents;
import cn.banshi.report.Letter;
import cn.banshi.report.Letters;
import cn.banshi.report.Report;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class LetterWriterTest {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final Letter letter = Letters.of(
            List.of(
                    Letter.Paragraph.body("现将情况通报如下。"),
                    Letter.Paragraph.heading(Letter.Level.FIRST, "一、总体情况"),
                    Letter.Paragraph.led("（一）从社区看。", "文昌社区2项、4.88万元。"),
                    Letter.Paragraph.heading(Letter.Level.SECOND, "（二）从类别看"),
                    Letter.Paragraph.body("养老助残1项。")),
            List.of(Documents.grouped(30, 7, "发放时令蔬菜3次"), Documents.grouped(1, 1, "甲\n乙")));

    @TempDir
    Path folder;

    private Path write(Letter source) {
        Path file = folder.resolve("情况通报（11月）.docx");
        new LetterWriter().write(source, file);
        return file;
    }

    private XWPFDocument read(Letter source) throws IOException {
        try (InputStream in = Files.newInputStream(write(source))) {
            return new XWPFDocument(in);
        }
    }

    @Test
    void keepsThePageOfOfficialLetters() throws IOException {
        try (XWPFDocument file = read(letter)) {
            CTSectPr section = sections(file).get(0);
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
            assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35);
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
            assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
            double pitch = section.getDocGrid().getLinePitch().doubleValue() / TWIPS_PER_MM;
            assertThat(225 / pitch).isBetween(22.0, 22.1);
            double character = 16 + section.getDocGrid().getCharSpace().doubleValue() / 4096;
            assertThat(156 / 25.4 * 72 / character).isBetween(28.0, 28.1);
            CTStyle body = style(file, LetterStyle.BODY);
            assertThat(body.getPPr().getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
            assertThat(body.getPPr().getSpacing().getLine())
                    .isEqualTo(section.getDocGrid().getLinePitch());
            assertThat(body.getPPr().getInd().getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
        }
    }

    private static List<CTSectPr> sections(XWPFDocument file) {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : file.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(file.getDocument().getBody().getSectPr());
        return sections;
    }

    private static long millimetres(Object twips) {
        return Math.round(((Number) twips).doubleValue() / TWIPS_PER_MM);
    }

    private static CTStyle style(XWPFDocument file, LetterStyle style) {
        return file.getStyles().getStyle(style.id()).getCTStyle();
    }

    @Test
    void namesTheFontsThatOfficesExpectAndWhatMayStandIn() throws IOException {
        try (XWPFDocument file = read(letter)) {
            assertThat(face(file, LetterStyle.TITLE)).isEqualTo("方正小标宋简体 22");
            assertThat(face(file, LetterStyle.LINE)).isEqualTo("仿宋_GB2312 16");
            assertThat(face(file, LetterStyle.BODY)).isEqualTo("仿宋_GB2312 16");
            assertThat(face(file, LetterStyle.FIRST)).isEqualTo("黑体 16");
            assertThat(face(file, LetterStyle.SECOND)).isEqualTo("楷体_GB2312 16");
            assertThat(face(file, LetterStyle.NUMBER)).isEqualTo("宋体 14");
            assertThat(file.getParagraphArray(5).getRuns().get(0).getFontFamily(XWPFRun.FontCharRange.eastAsia))
                    .isEqualTo("楷体_GB2312");
        }
        try (ZipFile zip = new ZipFile(write(letter).toFile())) {
            String fonts = new String(
                    zip.getInputStream(zip.getEntry("word/fontTable.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(fonts).contains("w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋,FangSong");
            for (LetterFont font : LetterFont.values()) {
                assertThat(fonts).contains("w:name=\"" + font.face() + "\"");
            }
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("word/_rels/document.xml.rels"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains("fontTable.xml");
        }
    }

    private static String face(XWPFDocument file, LetterStyle style) {
        CTRPr look = style(file, style).getRPr();
        int size = ((Number) look.getSzArray(0).getVal()).intValue() / 2;
        return look.getRFontsArray(0).getEastAsia() + " " + size;
    }

    @Test
    void holdsEveryWordInItsStyle() throws IOException {
        try (XWPFDocument file = read(letter)) {
            List<String> lines = file.getParagraphs().stream()
                    .map(paragraph -> LetterStyle.valueOf(styleOf(paragraph)) + ": " + paragraph.getText())
                    .toList();
            assertThat(lines)
                    .startsWith(
                            "TITLE: 示范街道办事处关于2021年11月\n“我为群众办实事”项目推进情况的通报",
                            "LINE: ",
                            "LINE: 各社区：",
                            "BODY: 现将情况通报如下。",
                            "FIRST: 一、总体情况",
                            "BODY: （一）从社区看。文昌社区2项、4.88万元。",
                            "SECOND: （二）从类别看",
                            "BODY: 养老助残1项。",
                            "LINE: ",
                            "LINE: 附件：1.\t" + letter.annexName(0),
                            "LINE: 2.\t" + letter.annexName(1),
                            "LINE: ",
                            "LINE: ",
                            "LINE: 示范街道办事处",
                            "LINE: 2021年11月30日",
                            "ANNEX: 附件1");
            assertThat(lines).contains("ANNEX: 附件2");
        }
    }

    private static String styleOf(XWPFParagraph paragraph) {
        for (LetterStyle style : LetterStyle.values()) {
            if (style.id().equals(paragraph.getStyle())) {
                return style.name();
            }
        }
        throw new AssertionError(paragraph.getStyle());
    }

    @Test
    void putsEachAnnexOnPaperOfItsOwnWithTheWholeTable() throws IOException {
        try (XWPFDocument file = read(letter)) {
            List<CTSectPr> sections = sections(file);
            assertThat(sections).hasSize(3);
            for (CTSectPr section : sections.subList(1, 3)) {
                assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
                assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(842 * 20));
            }
            for (int i = 0; i < 2; i++) {
                assertTable(file.getTables().get(i), letter.annexes().get(i));
            }
        }
    }

    private static void assertTable(XWPFTable table, ReportDocument document) {
        int headings = table.getNumberOfRows() - document.rows().size();
        assertThat(headings).isPositive();
        for (int line = 0; line < table.getNumberOfRows(); line++) {
            XWPFTableRow row = table.getRow(line);
            assertThat(row.isRepeatHeader()).isEqualTo(line < headings);
            if (line >= headings) {
                List<ReportCell> cells = document.rows().get(line - headings).cells();
                assertThat(row.getTableCells()).hasSameSizeAs(cells);
                for (int i = 0; i < cells.size(); i++) {
                    assertThat(row.getCell(i).getText()).isEqualTo(cells.get(i).text());
                    assertThat(row.getCell(i).getParagraphs().get(0).isKeepNext())
                            .as("a group's head never stands alone at the end of a page")
                            .isEqualTo(document.rows().get(line - headings).kind() == ReportRow.Kind.GROUP_HEAD);
                }
            }
        }
    }

    @Test
    void numbersPagesAtTheirOuterEdges() throws IOException {
        try (XWPFDocument file = read(letter)) {
            assertThat(file.getSettings().getEvenAndOddHeadings()).isTrue();
            assertThat(file.getFooterList()).hasSize(2).allSatisfy(footer -> {
                XWPFParagraph paragraph = footer.getParagraphArray(0);
                assertThat(paragraph.getText()).isEqualTo("— 1 —");
                assertThat(paragraph.getCTP().xmlText()).contains("PAGE");
            });
            assertThat(file.getFooterList())
                    .extracting(footer -> footer.getParagraphArray(0).getAlignment())
                    .containsExactlyInAnyOrder(ParagraphAlignment.RIGHT, ParagraphAlignment.LEFT);
            assertThat(file.getHeaderList())
                    .hasSize(2)
                    .allSatisfy(header -> assertThat(header.getText().strip()).isEqualTo("示例"));
        }
    }

    @Test
    void writesALetterWithoutAnnexesSignerAndAddressee() throws IOException {
        Letter bare = new Letter(
                "R23",
                List.of("标题"),
                "",
                List.of(Letter.Paragraph.body("甲\u0001乙\u000B丙\uFFFF")),
                List.of(),
                "",
                "",
                false,
                false);
        try (XWPFDocument file = read(bare)) {
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("标题", "", "甲乙丙");
            assertThat(sections(file)).hasSize(1);
            assertThat(file.getHeaderList()).isEmpty();
        }
    }

    @Test
    void makesALetterOfTheTextsOfATable() throws IOException {
        ReportDocument table = Documents.grouped(3, 2, "发放时令蔬菜3次");
        Letter around = Letter.around(table, "示范街道办事处", "2021年11月30日");
        assertThat(around.title().get(around.title().size() - 1)).endsWith("说明");
        assertThat(around.annexes().get(0).paragraphs()).isEmpty();
        assertThat(around.annexes().get(0).rows()).isEqualTo(table.rows());
        assertThat(around.body()).extracting(Letter.Paragraph::text).isEqualTo(table.paragraphs());
        try (XWPFDocument file = read(around)) {
            assertThat(file.getTables()).hasSize(1);
        }
    }

    @Test
    void writesEveryReportThatHasWords() throws IOException {
        Ledger ledger = SampleOffice.read();
        int written = 0;
        for (ReportDefinition definition : ReportCatalogue.all()) {
            Report report = definition.report(ReportInput.of(
                    ledger,
                    2021,
                    ReportPeriod.of(YearMonth.of(2021, 11)),
                    ReportParameters.of(ledger.office().office()),
                    LocalDate.of(2021, 11, 30)));
            Letter words = report instanceof Letter whole
                    ? whole
                    : report instanceof ReportDocument table
                                    && !table.paragraphs().isEmpty()
                            ? Letter.around(table, "示范街道办事处", "2021年11月30日")
                            : null;
            if (words != null) {
                written++;
                assertHolds(words);
            }
        }
        assertThat(written).isGreaterThan(3);
    }

    @Test
    void writesALongAnnex() throws IOException {
        assertHolds(Letters.of(List.of(), List.of(Documents.grouped(2000, 9, "发放时令蔬菜3次"))));
    }

    private void assertHolds(Letter source) throws IOException {
        try (XWPFDocument file = read(source)) {
            List<String> lines =
                    file.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            source.body().forEach(paragraph -> assertThat(lines).contains(paragraph.words()));
            assertThat(file.getTables()).hasSameSizeAs(source.annexes());
            for (int i = 0; i < source.annexes().size(); i++) {
                assertTable(file.getTables().get(i), source.annexes().get(i));
                source.annexes()
                        .get(i)
                        .notes()
                        .forEach(note -> assertThat(lines).contains(note));
            }
        }
    }

    @Test
    void leavesAnExistingFileWhereItCannotWrite() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("通报.docx"));
        assertThatThrownBy(() -> new LetterWriter().write(letter, taken)).isInstanceOf(AppException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }
}

package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.Copies;
import cn.banshi.report.Documents;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperRendererTest {
    private static final String SENTENCE = "改造下水管道、停车场、路灯（共56盏），涉及居民二百户，受益人口“六百”余人、完成投资；协调《移交》。";
    private final PaperRenderer renderer = new PaperRenderer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 2000})
    void printsEveryItemOnceAndTheTotalsLast(int items) throws IOException {
        ReportDocument document = Documents.grouped(items, 7, "发放时令蔬菜3次");
        List<Integer> numbers = new ArrayList<>();
        for (JRPrintPage page : fill(document).getPages()) {
            texts(page).stream()
                    .map(PaperRendererTest::shown)
                    .filter(text -> text.matches("#\\d+"))
                    .forEach(text -> numbers.add(Integer.valueOf(text.substring(1))));
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, items).boxed().toList());
        Printed printed = renderer.render(document);
        PdfReader reader = new PdfReader(printed.pdf());
        assertThat(reader.getNumberOfPages()).isEqualTo(printed.count());
        String last = plain(new PdfTextExtractor(reader).getTextFromPage(printed.count()));
        assertThat(last)
                .containsOnlyOnce("本期合计（11月）")
                .containsOnlyOnce("单位负责人：陈立行")
                .contains("第" + printed.count() + "页共" + printed.count() + "页");
        if (items > 0) {
            assertThat(last).contains("#" + items + "行动");
        }
    }

    @Test
    void repeatsTheHeadingsOnEveryPage() throws IOException {
        PdfReader reader = new PdfReader(
                renderer.render(Documents.grouped(80, 9, SENTENCE)).pdf());
        assertThat(reader.getNumberOfPages()).isGreaterThan(3);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            assertThat(plain(new PdfTextExtractor(reader).getTextFromPage(page)))
                    .contains("项目名称", "主要内容", "资金来源");
        }
    }

    @Test
    void setsAListTighterThatWouldLeaveAFewRowsForAnotherPage() throws Exception {
        assertThat(fill(Documents.grouped(6, 2, "发放时令蔬菜3次")).getPages()).hasSize(1);
        assertThat(fill(Documents.grouped(7, 2, "发放时令蔬菜3次")).getPages()).hasSize(2);
    }

    @Test
    void cutsNoTextHoweverLong() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            content.append("第").append(i).append("处，").append(SENTENCE);
        }
        ReportDocument document = Documents.grouped(2, 2, content.toString());
        StringBuilder printed = new StringBuilder();
        for (JRPrintPage page : fill(document).getPages()) {
            texts(page).stream()
                    .filter(text -> text.getFullText().contains("改造")
                            || text.getFullText().contains("移交"))
                    .forEach(text -> printed.append(shown(text)));
        }
        assertThat(plain(printed.toString())).isEqualTo(plain(content.toString().repeat(2)));
        Printed pages = renderer.render(document);
        assertThat(pdfText(pages).chars().filter(character -> character == '盏')).hasSize(500);
        PdfReader reader = new PdfReader(pages.pdf());
        assertThat(plain(new PdfTextExtractor(reader).getTextFromPage(1))).contains("组1", "第0处");
    }

    @Test
    void breaksWordsThatAreLongerThanTheirColumn() throws IOException {
        String word = "A1b2C3d4E5f6G7h8".repeat(20);
        assertThat(pdfText(renderer.render(Documents.grouped(1, 1, word)))).contains(word);
    }

    @Test
    void printsEveryCellOfTheSampleOfficesReports() throws IOException {
        for (ReportDocument document : Documents.ofSampleOffice()) {
            assertThat(new FontCheck().missing(document)).isEmpty();
            Set<String> printed = new HashSet<>();
            for (JRPrintPage page : fill(document).getPages()) {
                texts(page).forEach(text -> printed.add(shown(text)));
            }
            String pdf = pdfText(renderer.render(document));
            for (ReportRow row : document.rows()) {
                for (ReportCell cell : row.cells()) {
                    assertThat(cell.text().isEmpty() || printed.contains(cell.text()))
                            .as(cell.text())
                            .isTrue();
                    if (cell.number() != null) {
                        assertThat(pdf).contains(cell.text());
                    }
                }
            }
            document.paragraphs().forEach(text -> assertThat(pdf).contains(plain(text)));
            document.notes().forEach(text -> assertThat(pdf).contains(plain(text)));
        }
    }

    @Test
    void neverEndsAPageWithALoneGroupHeadNorBeginsOneWithTotals() throws Exception {
        Random random = new Random(20211130);
        for (int round = 0; round < 25; round++) {
            List<ReportRow> rows = new ArrayList<>();
            int items = 10 + random.nextInt(60);
            for (int i = 0; i < items; i++) {
                if (i == 0 || random.nextInt(3) == 0) {
                    rows.add(Documents.head(i));
                }
                rows.add(Documents.item(i, SENTENCE.repeat(random.nextInt(5))));
            }
            ReportRow total = Documents.grouped(0, 1, "").rows().get(0);
            rows.add(total);
            for (JRPrintPage page : fill(Documents.document(rows)).getPages()) {
                List<String> firsts = texts(page).stream()
                        .filter(text ->
                                text.getX() == 38 && text.getFullText().matches("组\\d+|#\\d+|本期合计.*|注：.*|单位负责人.*"))
                        .sorted((one, other) -> Integer.compare(one.getY(), other.getY()))
                        .map(JRPrintText::getFullText)
                        .toList();
                assertThat(firsts.get(0)).matches("组\\d+|#\\d+");
                assertThat(firsts.get(firsts.size() - 1)).doesNotStartWith("组");
            }
        }
    }

    @Test
    void beginsNoLineWithAClosingMark() throws Exception {
        for (int length = 1; length < 40; length++) {
            String text = "一".repeat(length) + SENTENCE.repeat(2);
            for (JRPrintPage page : fill(Documents.grouped(3, 2, text)).getPages()) {
                for (JRPrintText printed : texts(page)) {
                    for (String line : lines(printed)) {
                        assertThat(line)
                                .doesNotStartWith("、")
                                .doesNotStartWith("。")
                                .doesNotStartWith("，");
                        assertThat(line)
                                .doesNotStartWith("）")
                                .doesNotStartWith("；")
                                .doesNotStartWith("》");
                        assertThat(line).doesNotEndWith("（").doesNotEndWith("《");
                    }
                }
            }
        }
    }

    @Test
    void embedsItsFontsAsSubsets() throws IOException {
        byte[] pdf = renderer.render(Documents.grouped(3, 2, SENTENCE)).pdf();
        PdfReader reader = new PdfReader(pdf);
        int fonts = 0;
        for (int i = 0; i < reader.getXrefSize(); i++) {
            PdfObject object = reader.getPdfObject(i);
            if (object instanceof PdfDictionary dictionary
                    && PdfName.FONTDESCRIPTOR.equals(dictionary.getAsName(PdfName.TYPE))) {
                fonts++;
                assertThat(dictionary.get(PdfName.FONTFILE2)).isNotNull();
                assertThat(dictionary.getAsName(PdfName.FONTNAME).toString()).matches("/[A-Z]{6}\\+NotoSerifSC-.*");
            }
        }
        assertThat(fonts).isEqualTo(2);
        assertThat(pdf.length).isLessThan(400_000);
    }

    @Test
    void printsInRegularWhatTheBoldFaceLacks() throws Exception {
        Faces faces = new Faces();
        String onlyRegular = IntStream.rangeClosed(0x3400, 0x9FFF)
                .mapToObj(Character::toString)
                .filter(text -> faces.missing(text).isEmpty() && !faces.boldCovers(text))
                .findFirst()
                .orElseThrow();
        ReportDocument rare = Copies.with(Documents.grouped(1, 1, ""), "title", List.of(onlyRegular + "街道办事处"));
        assertThat(new FontCheck().missing(rare)).isEmpty();
        JRPrintText title = texts(fill(rare).getPages().get(0)).stream()
                .filter(text -> text.getFullText().contains(onlyRegular))
                .findFirst()
                .orElseThrow();
        assertThat(title.isBold()).isFalse();
    }

    private JasperPrint fill(ReportDocument document) {
        try {
            return renderer.fill(document);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<JRPrintText> texts(JRPrintPage page) {
        List<JRPrintText> texts = new ArrayList<>();
        for (JRPrintElement element : page.getElements()) {
            if (element instanceof JRPrintText text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String shown(JRPrintText text) {
        Integer cut = text.getTextTruncateIndex();
        return cut == null ? text.getFullText() : text.getFullText().substring(0, cut);
    }

    private static List<String> lines(JRPrintText text) {
        List<String> lines = new ArrayList<>();
        short[] offsets = text.getLineBreakOffsets();
        int at = 0;
        if (offsets != null) {
            for (short length : offsets) {
                lines.add(text.getFullText().substring(at, at + length));
                at += length;
            }
        }
        lines.add(text.getFullText().substring(at));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String pdfText(Printed printed) throws IOException {
        PdfReader reader = new PdfReader(printed.pdf());
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}

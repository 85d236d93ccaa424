package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Documents;
import cn.banshi.report.Ledgers;
import cn.banshi.report.Letter;
import cn.banshi.report.Letters;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;

class LetterPagesTest {
    private static final String SENTENCE = "改造下水管道、停车场、路灯（共56盏），涉及居民二百户，完成投资2806.65万元；协调《移交》。";
    private static final int TOP = 105;
    private static final int BOTTOM = TOP + 22 * 29;
    private final PaperRenderer renderer = new PaperRenderer();

    @Test
    void setsTwentyTwoLinesOfTwentyEightCharactersOnAPage() throws Exception {
        Letter letter = Letters.of(List.of(Letter.Paragraph.body("实".repeat(26 + 28 * 60))), List.of());
        JasperPrint print = renderer.parts(letter).get(0);
        assertThat(print.getPageWidth()).isEqualTo(595);
        assertThat(print.getPageHeight()).isEqualTo(842);
        List<JRPrintText> lines = body(print.getPages().get(1));
        assertThat(lines).hasSize(22);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).getFullText()).hasSize(28);
            assertThat(lines.get(i).getX()).isEqualTo(79);
            assertThat(lines.get(i).getY()).isEqualTo(TOP + i * 29);
        }
        JRPrintText first = body(print.getPages().get(0)).stream()
                .filter(line -> line.getFullText().startsWith("实"))
                .findFirst()
                .orElseThrow();
        assertThat(first.getX()).isEqualTo(79 + 32);
        assertThat(first.getFullText()).hasSize(26);
    }

    @Test
    void printsEveryWordOnceWithinTheMargins() throws Exception {
        Random random = new Random(9704);
        for (int round = 0; round < 40; round++) {
            Letter letter = Letters.sections(
                    1 + random.nextInt(6), SENTENCE.repeat(1 + random.nextInt(9)) + "一".repeat(round), List.of());
            StringBuilder printed = new StringBuilder();
            JasperPrint print = renderer.parts(letter).get(0);
            for (JRPrintPage page : print.getPages()) {
                for (JRPrintText line : body(page)) {
                    printed.append(line.getFullText());
                    assertThat(line.getTextHeight()).isLessThanOrEqualTo(line.getHeight());
                    assertThat(line.getTextTruncateIndex()).isNull();
                    assertThat(line.getY()).isGreaterThanOrEqualTo(TOP);
                    assertThat(line.getY() + line.getHeight()).isLessThanOrEqualTo(BOTTOM);
                    assertThat(line.getFullText()).doesNotContainPattern("^[、。，）；》”]|[（《“]$");
                }
            }
            assertThat(printed.toString())
                    .isEqualTo(letter.titleLine() + "各社区：" + letter.text().replace("\n", "") + "示范街道办事处2021年11月30日");
        }
    }

    @Test
    void leavesNoHeadingAndNoSignatureAlone() throws Exception {
        for (int length = 1; length < 60; length++) {
            Letter letter = Letters.sections(5, "实".repeat(length * 9), List.of());
            List<JRPrintPage> pages = renderer.parts(letter).get(0).getPages();
            for (JRPrintPage page : pages) {
                List<JRPrintText> lines = body(page);
                assertThat(lines.get(lines.size() - 1).getFullText()).doesNotContain("总体情况");
            }
            List<JRPrintText> last = body(pages.get(pages.size() - 1));
            assertThat(last.get(0).getFullText()).matches("(实|第\\d段|[一二三四五]、|示范街道办事处关于).*");
            assertThat(last.get(last.size() - 1).getFullText()).isEqualTo("2021年11月30日");
        }
    }

    @Test
    void numbersPagesThroughAtTheirOuterEdges() throws Exception {
        Letter letter = Letters.sections(
                9, SENTENCE.repeat(4), List.of(Documents.grouped(90, 9, SENTENCE), Documents.grouped(2, 1, SENTENCE)));
        int number = 0;
        for (JasperPrint part : renderer.parts(letter)) {
            for (JRPrintPage page : part.getPages()) {
                number++;
                List<JRPrintText> found = texts(page).stream()
                        .filter(text -> text.getFullText().matches("— ?\\d* ?—?"))
                        .toList();
                assertThat(found).extracting(JRPrintText::getFullText).containsExactly("— " + number + " —");
                assertThat(found.get(0).getX() > part.getPageWidth() / 2).isEqualTo(number % 2 == 1);
                assertThat(texts(page)).extracting(JRPrintText::getFullText).doesNotContain("第 " + number + " 页");
            }
        }
        Printed printed = renderer.render(letter);
        assertThat(printed.count()).isEqualTo(number);
        assertThat(printed.width(0)).isEqualTo(595);
        assertThat(printed.width(number - 1)).isEqualTo(842);
        assertThat(printed.height(number - 1)).isEqualTo(595);
        assertThat(printed.image(number - 1, 1).width()).isEqualTo(842);
        assertThat(printed.image(0, 1).width()).isEqualTo(595);
    }

    @Test
    void namesItsAnnexesAndSignsThem() throws IOException {
        Letter letter = Letters.sections(
                1, SENTENCE, List.of(Documents.grouped(1, 1, SENTENCE), Documents.grouped(2, 1, SENTENCE)));
        PdfReader reader = new PdfReader(renderer.render(letter).pdf());
        PdfTextExtractor texts = new PdfTextExtractor(reader);
        assertThat(reader.getNumberOfPages()).isEqualTo(3);
        assertThat(plain(texts.getTextFromPage(1))).contains("附件：1." + plain(letter.annexName(0)), "2.");
        assertThat(plain(texts.getTextFromPage(2))).contains("附件1").doesNotContain("附件2");
        assertThat(plain(texts.getTextFromPage(3))).contains("附件2");
        assertThat(reader.getPageSizeWithRotation(1).getWidth()).isEqualTo(595);
        assertThat(reader.getPageSizeWithRotation(2).getWidth()).isEqualTo(842);
        Letter single = Letters.sections(1, SENTENCE, List.of(Documents.grouped(1, 1, SENTENCE)));
        assertThat(single.annexSign(0)).isEqualTo("附件");
        assertThat(single.annexNumber(0)).isEmpty();
    }

    @Test
    void printsTheLongestLetterOfAnOffice() throws Exception {
        for (Ledger ledger : List.of(Ledgers.longest(), Ledgers.many(2000))) {
            Letter letter = (Letter) ReportCatalogue.find("R23")
                    .orElseThrow()
                    .report(ReportInput.of(
                            ledger,
                            2021,
                            ReportPeriod.of(YearMonth.of(2021, 11)),
                            ReportParameters.of(ledger.office().office()),
                            LocalDate.of(2021, 11, 30)));
            StringBuilder printed = new StringBuilder();
            for (JRPrintPage page : renderer.parts(letter).get(0).getPages()) {
                body(page).forEach(line -> printed.append(line.getFullText()));
            }
            assertThat(plain(printed.toString())).contains(plain(letter.text()));
        }
    }

    @Test
    void takesTheStampOfAnEditionOnEveryPage() throws IOException {
        Letter letter = Letters.sections(1, SENTENCE, List.of(Documents.grouped(1, 1, SENTENCE)));
        PdfReader reader = new PdfReader(renderer.render(letter, "第1版").pdf());
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            assertThat(plain(new PdfTextExtractor(reader).getTextFromPage(page)))
                    .contains("第1版", "—" + page + "—");
        }
    }

    @Test
    void findsCharactersThatAreMissingAnywhereInALetter() {
        Letter letter = Letters.sections(1, "龘\uD842\uDFB7\uE000", List.of(Documents.grouped(1, 1, "\uE001")));
        assertThat(new FontCheck().missing(letter))
                .extracting(MissingCharacter::character, MissingCharacter::place)
                .contains(tuple("\uE000", "正文第2段"))
                .anyMatch(tuple -> tuple.toList().get(0).equals("\uE001"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
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

    /** The lines between head and foot that hold words, from top to bottom. */
    private static List<JRPrintText> body(JRPrintPage page) {
        return texts(page).stream()
                .filter(text -> text.getY() >= TOP
                        && !text.getFullText().isEmpty()
                        && !text.getFullText().startsWith("—"))
                .sorted(Comparator.comparingInt(JRPrintElement::getY))
                .toList();
    }
}

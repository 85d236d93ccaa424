package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Card;
import cn.banshi.report.CardFit;
import cn.banshi.report.CardSet;
import cn.banshi.report.Ledgers;
import cn.banshi.report.card.CardLedgers;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.work.sample.SampleOffice;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final ReportPeriod NOVEMBER = ReportPeriod.of(YearMonth.of(2021, 11));
    private static final String VISITS = "SF-WC-2021-005";
    private static final String SENTENCE = "改造下水管道、路灯（共56盏），SF-2021涉及“六百”余人；协调《移交》。";
    private final PaperRenderer renderer = new PaperRenderer();
    private final Ledger ledger = SampleOffice.read();

    @ParameterizedTest
    @ValueSource(strings = {"R15", "R16", "R17", "R18"})
    void printsEveryBoxOfEveryCardOnAPageOfItsOwn(String code) throws Exception {
        CardSet set = set(code, ledger, null);
        JasperPrint pages = renderer.fill(set);
        assertThat(pages.getPages()).hasSameSizeAs(set.cards());
        for (int i = 0; i < set.cards().size(); i++) {
            List<String> printed = texts(pages.getPages().get(i));
            Card card = set.cards().get(i);
            assertThat(printed).containsAll(card.title());
            assertThat(printed)
                    .containsAll(
                            card.placed().stream().map(box -> box.cell().text()).toList());
            assertThat(printed).contains("示例");
        }
        assertThat(renderer.render(set).count())
                .isEqualTo(set.cards().size() + set.tables().size());
    }

    @ParameterizedTest
    @CsvSource({
        "R15, 1",
        "R15, 5",
        "R15, 300",
        "R16, 1",
        "R16, 5",
        "R16, 300",
        "R17, 5",
        "R17, 300",
        "R18, 1",
        "R18, 5",
        "R18, 300"
    })
    void staysOnePageHoweverLongTheTexts(String code, int times) throws Exception {
        CardSet set = set(code, CardLedgers.longest(ledger, VISITS, SENTENCE, times, 20), VISITS);
        JasperPrint pages = renderer.fill(set);
        assertThat(pages.getPages()).hasSize(1);
        List<JRPrintText> elements = elements(pages.getPages().get(0));
        for (JRPrintText element : elements) {
            assertThat(element.getY() + element.getHeight()).isLessThanOrEqualTo(842 - 20);
            assertThat(element.getTextHeight()).isLessThanOrEqualTo(element.getHeight());
            assertThat(element.getFontSize()).isGreaterThanOrEqualTo(5f);
        }
        List<String> printed = texts(pages.getPages().get(0));
        boolean cut = printed.stream().anyMatch(text -> text.contains(CardFit.CUT));
        assertThat(printed.stream().anyMatch(text -> text.contains("全文见台账"))).isEqualTo(cut);
        if (times == 300) {
            assertThat(cut).isTrue();
        }
        // What stands on the page is what was fitted: nothing was taken away while it was laid.
        for (String text : printed) {
            if (text.startsWith("改造") && !text.contains(CardFit.CUT)) {
                assertThat(text).startsWith(SENTENCE.repeat(times));
            }
        }
    }

    @Test
    void laysTwoThousandCards() throws Exception {
        CardSet set = set("R18", Ledgers.many(2_000), null);
        JasperPrint pages = renderer.fill(set);
        int cards = set.cards().size();
        assertThat(pages.getPages().size()).isEqualTo(cards).isGreaterThan(1_500);
        Card last = set.cards().get(cards - 1);
        assertThat(texts(pages.getPages().get(cards - 1)))
                .containsAll(
                        last.placed().stream().map(box -> box.cell().text()).toList());
    }

    @Test
    void embedsItsFontsAndPrintsTheTableInFront() throws IOException {
        CardSet set = set("R17", CardLedgers.withPapers(ledger, VISITS), VISITS);
        PdfReader reader = new PdfReader(renderer.render(set).pdf());
        assertThat(reader.getNumberOfPages()).isEqualTo(2);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s", ""))
                .contains("合计（1次测评）", "行动不便老人上门办理业务和送菜");
        assertThat(new PdfTextExtractor(reader).getTextFromPage(2).replaceAll("\\s", ""))
                .contains("满意度测评表", "69.0%");
        assertThat(new FontCheck().missing(set)).isEmpty();
    }

    @Test
    void namesCardAndPlaceOfACharacterThatTheFontsLack() {
        CardSet set = set("R18", CardLedgers.longest(ledger, VISITS, "\uD83D\uDE00", 1, 1), VISITS);
        assertThat(new FontCheck().missing(set))
                .anyMatch(missing -> missing.place().equals("“14 \uD83D\uDE00”的建设内容"));
    }

    private CardSet set(String code, Ledger of, String item) {
        ReportParameters parameters = ReportParameters.of(of.office().office());
        if (item != null) {
            parameters = parameters.with(ReportScope.items(Set.of(CardLedgers.id(of, item))));
        }
        return (CardSet)
                ReportCatalogue.find(code).orElseThrow().report(ReportInput.of(of, 2021, NOVEMBER, parameters, TODAY));
    }

    private static List<JRPrintText> elements(JRPrintPage page) {
        List<JRPrintText> texts = new ArrayList<>();
        for (JRPrintElement element : page.getElements()) {
            if (element instanceof JRPrintText text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<String> texts(JRPrintPage page) {
        return elements(page).stream().map(JRPrintText::getFullText).toList();
    }
}

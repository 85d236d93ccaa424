package cn.banshi.report.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Card;
import cn.banshi.report.CardSet;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final ReportPeriod NOVEMBER = ReportPeriod.of(YearMonth.of(2021, 11));
    private static final String VISITS = "SF-WC-2021-005";
    private final Ledger ledger = SampleOffice.read();
    private final Figures figures = Figures.of(ledger, 2021, NOVEMBER, TODAY);

    @Test
    void makesACardForEveryItemOfTheListInItsOrder() {
        CardSet set = set("R18", ledger, parameters());
        assertThat(set.titleLine()).isEqualTo("示范街道办事处2021年11月一项目一卡");
        assertThat(set.sample()).isTrue();
        assertThat(set.cards())
                .extracting(card -> value(card, "清单序号"))
                .isEqualTo(figures.items().stream().map(ItemView::listNumber).toList());
    }

    @Test
    void neverCountsPeopleAsVisits() {
        String code = "SF-CX-2020-001";
        ItemView item = figures.items().stream()
                .filter(one -> one.project().code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(item.people()).isEqualTo(7720);
        assertThat(item.personTimes()).isNull();
        assertThat(value(card("R18", ledger, code), "受益人数\n/人次")).isEqualTo("7,720人");
        assertThat(value(card("R18", ledger, VISITS), "受益人数\n/人次")).isEqualTo("86人、246人次");
        assertThat(value(card("R18", ledger, VISITS), "受益户数")).isEqualTo("82户");
    }

    @Test
    void saysAllThatMattersOfAnItem() {
        Card card = card("R18", CardLedgers.withPapers(ledger, VISITS), VISITS);
        assertThat(card.name()).isEqualTo("14 行动不便老人上门办理业务和送菜");
        assertThat(card.right()).isEqualTo("编号：" + VISITS);
        assertThat(value(card, "项目名称")).isEqualTo("行动不便老人上门办理业务和送菜");
        assertThat(value(card, "所属社区")).isEqualTo("文昌社区");
        assertThat(value(card, "责任领导")).isEqualTo("副主任（民生）\n吴婉清");
        assertThat(value(card, "完成时限")).isEqualTo("11月底前\n（11月30日）");
        assertThat(value(card, "计划总投资")).isEqualTo("5.00");
        assertThat(value(card, "总完成投资")).isEqualTo("4.88");
        assertThat(value(card, "总完成率")).isEqualTo("97.6%");
        assertThat(texts(card)).containsSequence("社会捐助", "3.00", "3.00", "3.00", "100.0%");
        assertThat(texts(card)).containsSequence("合计", "5.00", "5.00", "3.90", "78.0%");
        assertThat(value(card, "验收")).isEqualTo("社区 11月25日 合格；街道 11月26日 合格");
        assertThat(value(card, "公示")).isEqualTo("11月20日至11月26日 社区公告栏 公示第3号 无异议");
        assertThat(value(card, "满意度")).isEqualTo("6月30日 入户 基本满意（9/12/8）；11月30日 会议 满意（20/8/1）");
        assertThat(texts(card)).contains("照片（前）", "照片（中）", "照片（后）", "陈立行", "2021年11月30日");
    }

    @Test
    void printsTheAmountsAndRatesOfTheFigures() {
        CardSet set = set("R18", ledger, parameters());
        for (int i = 0; i < set.cards().size(); i++) {
            Card card = set.cards().get(i);
            ItemView item = figures.items().get(i);
            assertThat(value(card, "计划总投资")).isEqualTo(wan(item, item.plannedTotal()));
            assertThat(value(card, "总完成投资")).isEqualTo(wan(item, item.investedTotal()));
            assertThat(value(card, "年度计划")).isEqualTo(wan(item, item.plannedYear()));
            assertThat(value(card, "年内累计")).isEqualTo(wan(item, item.investedInYear()));
            assertThat(value(card, "总完成率")).isEqualTo(item.totalInvestmentRate().percent(1));
            assertThat(value(card, "年度完成率")).isEqualTo(item.yearInvestmentRate().percent(1));
            for (SourceFigures source : item.sources()) {
                assertThat(texts(card))
                        .containsSequence(
                                source.name(),
                                MoneyText.wan(source.applied(), 2),
                                MoneyText.wan(source.approved(), 2),
                                MoneyText.wan(source.paid(), 2),
                                source.paidRate().percent(1));
            }
        }
    }

    private static String wan(ItemView item, Money amount) {
        Money stated = ItemWords.stated(item, amount);
        return stated == null ? ReportCell.NOTHING : MoneyText.wan(stated, 2);
    }

    @Test
    void leavesOutTheSignaturesWhereNobodySigns() {
        ReportParameters.Frame frame = new ReportParameters.Frame(true, false, false, true, false);
        assertThat(texts(set("R18", ledger, parameters().with(frame)).cards().get(0)))
                .doesNotContain("单位负责人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R15", "R16", "R17", "R18"})
    void fillsACardOfWhichNextToNothingIsKnown(String code) {
        Card card = card(code, CardLedgers.nearlyEmpty(ledger, VISITS), VISITS);
        assertThat(value(card, "项目名称")).isEqualTo("行动不便老人上门办理业务和送菜");
        assertThat(value(card, "牵头单位")).isEqualTo(ReportCell.NOTHING);
        assertThat(texts(card)).noneMatch(text -> text.contains("null"));
    }

    @Test
    void supervisesTheLateItemsUnlessOthersAreChosen() {
        List<String> late = figures.items().stream()
                .filter(item -> item.light() == Light.LATE)
                .map(item -> item.project().name())
                .toList();
        CardSet set = set("R15", ledger, parameters());
        assertThat(set.cards()).extracting(card -> value(card, "项目名称")).isEqualTo(late);
        Card card = set.cards().get(0);
        assertThat(value(card, "亮灯依据")).isEqualTo("逾期 22 天（时限 10月31日，完工 11月22日）");
        assertThat(value(card, "督办要求")).startsWith("请民生保障办查明原因").endsWith("书面报示范街道办事处。");
        assertThat(card("R15", ledger, VISITS).name()).startsWith("14 ");
    }

    @Test
    void saysWhyThereIsNoCardAndWhatToDo() {
        CardSet set = set("R16", ledger, parameters().with(ReportScope.items(Set.of(-1L))));
        assertThat(set.cards()).hasSize(1);
        assertThat(value(set.cards().get(0), "说明")).isEqualTo("11月没有完工或办结的项目。要提前打印，请选定项目。");
    }

    @Test
    void acceptsWhatWasBuiltOrDoneInThePeriodOrSoFar() {
        assertThat(set("R16", ledger, parameters()).cards()).hasSize(4);
        CardSet soFar = set("R16", ledger, parameters().with(ReportBasis.TO_DATE));
        long finished = figures.items().stream()
                .filter(item -> item.doneOn() != null || item.builtOn() != null)
                .count();
        assertThat(soFar.cards()).hasSize((int) finished);
    }

    @Test
    void bringsTheRecordsOfAnAcceptanceIntoItsForm() {
        Card card = card("R16", CardLedgers.withPapers(ledger, VISITS), VISITS);
        assertThat(texts(card)).containsSequence("街道", "11月26日", "合格", "林向民", "同意验收");
        assertThat(texts(card)).containsSequence("上门服务老人", "80人", "86人", "");
        assertThat(texts(card)).contains("□合格　　□不合格\n");
    }

    @Test
    void countsTheVotesOfTheLatestSurvey() {
        Card card = card("R17", CardLedgers.withPapers(ledger, VISITS), VISITS);
        assertThat(texts(card)).containsSequence("测评日期", "11月30日", "测评方式", "会议", "有效票数", "29");
        assertThat(texts(card)).containsSequence("票数", "20", "8", "1", "满意", "占有效票", "69.0%", "27.6%", "3.4%");
        assertThat(value(card, "历次测评")).contains("基本满意（9/12/8）");
        assertThat(texts(card("R17", ledger, VISITS))).contains("□满意\n□基本满意\n□不满意");
    }

    @Test
    void addsTheVotesOfAllSurveysUpInATable() {
        Ledger surveyed = CardLedgers.withPapers(ledger, VISITS);
        ReportDocument month = set("R17", surveyed, parameters()).tables().get(0);
        assertThat(row(month, 0)).containsSequence("11月30日", "会议", "29", "20", "8", "1", "96.6", "满意");
        assertThat(row(month, 1)).startsWith("合计（1次测评）", "29", "20", "8", "1", "96.6", "满意");
        ReportDocument year = set("R17", surveyed, parameters().with(ReportBasis.TO_DATE))
                .tables()
                .get(0);
        assertThat(row(year, 2)).containsExactly("合计（2次测评）", "58", "29", "20", "9", "84.5", "基本满意");
        assertThat(year.notes().get(0)).contains("（29+20）÷58 = 84.5%");
        assertThat(row(set("R17", ledger, parameters()).tables().get(0), 0))
                .containsExactly("合计（0次测评）", "0", "0", "0", "0", "/", "/");
    }

    @Test
    void showsThePublicNeitherPhonesNorInnerMatters() {
        CardSet set = set("R18", ledger, parameters().with(ReportAudience.PUBLIC));
        assertThat(set.cards()).hasSize((int)
                figures.items().stream().filter(item -> item.project().open()).count());
        for (Card card : set.cards()) {
            assertThat(texts(card)).doesNotContain("联系电话", "责任人", "存在问题", "备注");
            assertThat(texts(card)).noneMatch(text -> text.contains("0000-88"));
        }
    }

    @Test
    void hidesPhonesFromThePublicAndRefusesOtherLongNumbers() {
        Ledger phone = CardLedgers.longest(ledger, VISITS, "找13800138000", 1, 0);
        assertThat(texts(set("R18", phone, parameters().with(ReportAudience.PUBLIC)).cards().stream()
                        .filter(card -> card.right().endsWith(VISITS))
                        .findFirst()
                        .orElseThrow()))
                .contains("找138****8000")
                .noneMatch(text -> text.contains("13800138000"));
        Ledger number = CardLedgers.longest(ledger, VISITS, "单号20211126001", 1, 0);
        assertThatThrownBy(() -> set("R18", number, parameters().with(ReportAudience.PUBLIC)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("11位或18位")
                .hasMessageNotContaining("20211126001");
    }

    @Test
    void joinsTheSourcesThatAreTooManyForOnePage() {
        Card card = card("R18", CardLedgers.longest(ledger, VISITS, "长", 1, 12), VISITS);
        long sources = texts(card).stream()
                .filter(text -> text.equals("12,345.68") || text.matches("其余\\d+个来源"))
                .count();
        assertThat(texts(card)).anyMatch(text -> text.matches("其余\\d+个来源"));
        assertThat(sources).isGreaterThan(8);
    }

    private CardSet set(String code, Ledger of, ReportParameters parameters) {
        ReportInput input = ReportInput.of(of, 2021, NOVEMBER, parameters, TODAY);
        return (CardSet) ReportCatalogue.find(code).orElseThrow().report(input);
    }

    private Card card(String code, Ledger of, String item) {
        CardSet set = set(code, of, parameters().with(ReportScope.items(Set.of(CardLedgers.id(of, item)))));
        assertThat(set.cards()).hasSize(1);
        return set.cards().get(0);
    }

    private ReportParameters parameters() {
        return ReportParameters.of(ledger.office().office());
    }

    /** The box behind a label. */
    private static String value(Card card, String label) {
        List<String> texts = texts(card);
        assertThat(texts).contains(label);
        return texts.get(texts.indexOf(label) + 1);
    }

    private static List<String> texts(Card card) {
        return card.placed().stream().map(box -> box.cell().text()).toList();
    }

    private static List<String> row(ReportDocument document, int row) {
        return new ArrayList<>(
                document.rows().get(row).cells().stream().map(ReportCell::text).toList());
    }
}

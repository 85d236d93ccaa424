package cn.banshi.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.RandomLedgers;
import cn.banshi.domain.figures.ScheduleWord;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Ledgers;
import cn.banshi.report.Letter;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.check.CrossChecks;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.report.table.DoneReport;
import cn.banshi.report.table.YearReport;
import cn.banshi.report.table.YearText;
import cn.banshi.work.sample.SampleOffice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the numbers of letters back and compares them with the figures. */
class LetterTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final String COUNT = "(\\d+)项";
    private static final String WAN = "(-?[\\d.]+)万元";
    private final Ledger ledger = SampleOffice.read();

    @Test
    void everyMonthOfTheSampleOfficeSaysItsFigures() {
        int months = 0;
        for (YearMonth month = YearMonth.of(2021, 1);
                !month.isAfter(YearMonth.of(2022, 2));
                month = month.plusMonths(1)) {
            for (int length = 1; length <= 3; length++) {
                ReportInput input = ReportInput.of(
                        ledger,
                        2021,
                        new ReportPeriod(month, month.plusMonths(length - 1)),
                        ReportParameters.of(ledger.office().office()),
                        LocalDate.of(2022, 3, 31));
                assertSays(input);
                months += input.figures().overall().items() > 0 ? 1 : 0;
            }
        }
        assertThat(months).isGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource(SumMode.class)
    void anyLedgerSaysItsFigures(SumMode mode) {
        SplittableRandom random = new SplittableRandom(7_2021);
        RandomLedgers ledgers = new RandomLedgers(random);
        int late = 0;
        for (int round = 0; round < 250; round++) {
            YearMonth month = RandomLedgers.FIRST.plusMonths(random.nextInt(RandomLedgers.MONTHS));
            Ledger any = ledgers.ledger();
            ReportParameters parameters = ReportParameters.of(any.office().office())
                    .with(new ReportParameters.Sums(mode, random.nextInt(4), random.nextInt(3)));
            ReportInput input = ReportInput.of(
                    any,
                    2021,
                    new ReportPeriod(month, month.plusMonths(random.nextInt(3))),
                    parameters,
                    RandomLedgers.EARLIEST.plusDays(random.nextInt(RandomLedgers.MONTHS * 31)));
            assertSays(input);
            late += input.figures().overall().count(Light.LATE);
        }
        assertThat(late).isGreaterThan(100);
    }

    private static void assertSays(ReportInput input) {
        String text = LetterReport.words(input);
        Figures figures = input.figures();
        FigureSet overall = figures.overall();
        String list = lines(text, "截至.*年度清单共.*").get(0);
        assertThat(number(list, "年度清单共" + COUNT)).isEqualTo(overall.items());
        assertThat(amount(list, "年度计划投资" + WAN)).isEqualByComparingTo(wan(input, figures.items(), "year"));
        assertThat(amount(list, "(?:年内|月)累计完成投资" + WAN)).isEqualByComparingTo(wan(input, figures.items(), "invested"));
        int words = 0;
        for (ScheduleWord word : ScheduleWord.values()) {
            Matcher matcher = Pattern.compile("[：、]" + word.label() + COUNT).matcher(list);
            int said = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
            assertThat(said).isEqualTo(overall.count(word));
            words += said;
        }
        assertThat(words).isEqualTo(overall.items());
        assertDone(input, text);
        assertGroups(input, text, "社区", figures.byCommunity());
        assertGroups(input, text, "类别", figures.byCategory());
        assertGroups(input, text, "责任单位", figures.byDepartment());
        assertLate(input, text);
        assertSteps(text, overall);
        assertYear(input);
        assertThat(text).doesNotContain("null", "（）", "，。", "：。", "。。", "，，", "/", "、。", "%%");
    }

    private static void assertDone(ReportInput input, String text) {
        FigureSet overall = input.figures().overall();
        String done = lines(text, ".*截至[^。]*累计办结.*").get(0);
        assertThat(number(done, "累计办结" + COUNT)).isEqualTo(overall.done());
        assertThat(amount(done, "累计办结\\d+项，完成投资" + WAN))
                .isEqualByComparingTo(wan(input, input.figures().done(), "total"));
        assertThat(amount(done, "(?:年内|月)累计" + WAN))
                .isEqualByComparingTo(wan(input, input.figures().items(), "invested"));
        if (overall.doneInPeriod() == 0) {
            assertThat(done).contains("没有办结").doesNotContain("其中");
            return;
        }
        assertThat(number(done, "办结“我为群众办实事”项目" + COUNT)).isEqualTo(overall.doneInPeriod());
        BigDecimal total = amount(done, "办结项目完成投资" + WAN);
        assertThat(total).isEqualByComparingTo(wan(input, input.figures().doneInPeriod(), "total"));
        String parts = done.substring(done.indexOf("其中："), done.indexOf("。"));
        assertThat(sum(parts, COUNT)).isEqualByComparingTo(BigDecimal.valueOf(overall.doneInPeriod()));
        assertAddsUp(input, parts, total);
    }

    /** Amounts add up as they are printed, or the text says by how much they do not. */
    private static void assertAddsUp(ReportInput input, String parts, BigDecimal total) {
        String plain = parts.replaceAll("（各项四舍五入[^）]*）", "");
        BigDecimal gap = sum(plain, WAN).subtract(total).abs();
        if (gap.signum() == 0) {
            assertThat(parts).doesNotContain("四舍五入");
        } else {
            assertThat(input.parameters().sums().mode()).isEqualTo(SumMode.EXACT);
            assertThat(parts).contains("相差" + gap.toPlainString() + "万元");
        }
    }

    private static void assertGroups(ReportInput input, String text, String grouping, List<GroupFigures> all) {
        List<GroupFigures> groups =
                all.stream().filter(group -> group.figures().items() > 0).toList();
        List<String> found = lines(text, ".*从" + grouping + "看，.*");
        if (groups.size() < 2) {
            assertThat(found).isEmpty();
            return;
        }
        String parts = found.get(0)
                .substring(found.get(0).indexOf("看，") + 2, found.get(0).indexOf("以上合计"));
        String sums = found.get(0).substring(found.get(0).indexOf("以上合计"));
        String[] said = parts.replace("。", "").split("；");
        assertThat(said).hasSameSizeAs(groups);
        int items = 0;
        int done = 0;
        for (int i = 0; i < said.length; i++) {
            FigureSet figures = groups.get(i).figures();
            assertThat(said[i]).startsWith(groups.get(i).name());
            assertThat(number(said[i], "共" + COUNT)).isEqualTo(figures.items());
            int some = said[i].contains("全部办结")
                    ? figures.items()
                    : said[i].contains("尚无办结") ? 0 : number(said[i], "办结" + COUNT);
            assertThat(some).isEqualTo(figures.done());
            BigDecimal invested = said[i].contains("万元") ? amount(said[i], "完成投资" + WAN) : BigDecimal.ZERO;
            assertThat(invested).isEqualByComparingTo(wan(input, groups.get(i).items(), "invested"));
            items += figures.items();
            done += some;
        }
        assertThat(number(sums, "以上合计" + COUNT)).isEqualTo(items);
        assertThat(number(sums, "办结" + COUNT)).isEqualTo(done);
        assertAddsUp(input, parts + sums.replaceAll("(?:年内|月)累计完成投资" + WAN, ""), amount(sums, "完成投资" + WAN));
    }

    private static void assertLate(ReportInput input, String text) {
        List<ItemView> late = input.figures().items().stream()
                .filter(item -> item.light() == Light.LATE)
                .toList();
        List<String> said = lines(text, "\\d+\\..*：.*实际进度.*");
        assertThat(said).hasSameSizeAs(late);
        assertThat(text.contains("滞后项目情况")).isEqualTo(!late.isEmpty());
        if (!late.isEmpty()) {
            assertThat(number(text, "滞后项目共" + COUNT)).isEqualTo(late.size());
        }
        for (String line : said) {
            ItemView item = late.stream()
                    .filter(one ->
                            line.matches("\\d+\\." + one.project().basics().name() + "[（：].*"))
                    .findFirst()
                    .orElseThrow();
            int decimals = input.office().rateDecimals();
            BigDecimal actual = amount(line, "实际进度([\\d.]+)%");
            assertThat(actual).isEqualTo(item.progress().round(decimals));
            if (item.expected() != null) {
                BigDecimal expected = amount(line, "应达进度([\\d.]+)%");
                assertThat(expected).isEqualTo(item.expected().round(decimals));
                BigDecimal behind = line.contains("个百分点") ? amount(line, "滞后([\\d.]+)个百分点") : BigDecimal.ZERO;
                assertThat(behind)
                        .isEqualByComparingTo(expected.subtract(actual).max(BigDecimal.ZERO));
            }
            int days = line.contains("逾期") ? number(line, "逾期(\\d+)天") : 0;
            assertThat(days).isEqualTo(item.daysLate());
        }
    }

    private static void assertSteps(String text, FigureSet overall) {
        assertThat(steps(text, "项滞后项目")).isEqualTo(overall.count(Light.LATE));
        assertThat(steps(text, "项临期项目")).isEqualTo(overall.count(Light.DUE_SOON));
        assertThat(steps(text, "项偏慢项目")).isEqualTo(overall.count(Light.SLOW));
        assertThat(steps(text, "项未开工项目")).isEqualTo(overall.count(Status.APPROVED));
        assertThat(steps(text, "项已完工项目")).isEqualTo(overall.count(Status.BUILT));
    }

    private static int steps(String text, String words) {
        Matcher matcher = Pattern.compile("。(\\d+)" + words).matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static void assertYear(ReportInput input) {
        String text = new YearText(input).text();
        FigureSet overall = input.figures().overall();
        if (overall.items() == 0) {
            assertThat(text).isEmpty();
            return;
        }
        assertThat(number(text, "年度清单共" + COUNT)).isEqualTo(overall.items());
        assertThat(number(text, "，办结" + COUNT)).isEqualTo(overall.done());
        if (overall.done() < overall.items()) {
            int open = number(text, "未办结" + COUNT);
            assertThat(open).isEqualTo(overall.items() - overall.done());
            String parts = text.substring(text.indexOf("其中"), text.indexOf("。")).replaceAll("，结转.*", "");
            assertThat(sum(parts, COUNT)).isEqualByComparingTo(BigDecimal.valueOf(open));
        }
        if (text.contains("年内完成投资")) {
            assertThat(amount(text, "年内完成投资" + WAN))
                    .isEqualByComparingTo(wan(input, input.figures().items(), "invested"));
        }
        boolean over =
                !input.figures().asOf().isBefore(input.office().calendar().lastDay(YearMonth.of(2021, 12)));
        assertThat(LetterReport.words(input).contains("全年情况")).isEqualTo(over);
        int carried = overall.items() - overall.done() - overall.count(Status.STOPPED);
        assertThat(text.contains("结转下年") ? number(text, "结转下年" + COUNT) : 0).isEqualTo(over ? carried : 0);
    }

    @Test
    void readsAsALetterOfTheOffice() {
        Letter letter = new LetterReport()
                .report(ReportInput.of(
                        ledger,
                        2021,
                        ReportPeriod.of(YearMonth.of(2021, 11)),
                        ReportParameters.of(ledger.office().office()),
                        TODAY));
        assertThat(letter.titleLine()).isEqualTo("示范街道办事处关于2021年11月“我为群众办实事”项目推进情况的通报");
        assertThat(letter.body().stream()
                        .filter(paragraph -> paragraph.level() == Letter.Level.FIRST)
                        .map(Letter.Paragraph::text))
                .containsExactly("一、总体情况", "二、分类推进情况", "三、滞后项目情况", "四、下步工作");
        assertThat(letter.text())
                .contains(
                        "（一）社区推进情况。从社区看，街道本级共1项，尚无办结；春晓社区共7项，全部办结，年内累计完成投资38.07万元；",
                        "以上合计42项，办结26项，年内累计完成投资2219.50万元。办结率最高的是春晓社区、向阳社区，为100.0%；最低的是街道本级，为0.0%。",
                        "截至11月底，滞后项目共2项，占年度清单42项的4.8%，具体情况如下。",
                        "2.粮店楼、西苑小区供暖设备更新（东湖社区，牵头单位社区建设办）：应达进度100.0%，实际进度60.0%，滞后40.0个百分点，逾期15天。"
                                + "原因：居民自筹部分收缴慢，西苑3栋楼入户施工受阻。下步措施：12月15日前完成剩余164户。")
                .endsWith("特此通报。\n");
        assertThat(letter.annexes()).extracting(annex -> annex.code()).containsExactly("R02", "R09");
        assertThat(letter.annexes())
                .allMatch(annex ->
                        annex.signature().isEmpty() && annex.paragraphs().isEmpty());
        assertThat(letter.annexName(1)).isEqualTo("2021年11月“我为群众办实事”滞后项目督办表");
        assertThat(letter.date()).isEqualTo("2021年11月30日");
        assertThat(letter.draft()).isFalse();
    }

    @Test
    void saysTheFiguresOfALongListAndOfLongTexts() {
        for (Ledger any : List.of(Ledgers.many(2000), Ledgers.longest(), Ledgers.one(), Ledgers.empty())) {
            ReportInput input = november(any, ReportAudience.INTERNAL);
            assertDone(input, LetterReport.words(input));
            assertThat(CrossChecks.of(input).checks())
                    .allMatch(check -> check.passed() || check.label().startsWith("资金来源"))
                    .allMatch(check -> check.note().lines().count() <= 11);
        }
        assertThat(LetterReport.words(november(Ledgers.one(), ReportAudience.INTERNAL)))
                .as("all is done")
                .doesNotContain("下步工作");
    }

    @Test
    void hidesNumbersOfResidentsFromThePublic() {
        Ledger phones = Ledgers.withContents(text -> text + "，联系李某13812341234");
        String internal = new LetterReport()
                .report(november(phones, ReportAudience.INTERNAL))
                .text();
        assertThat(internal).contains("13812341234");
        String open = new LetterReport()
                .report(november(phones, ReportAudience.PUBLIC))
                .text();
        assertThat(open).contains("138****1234").doesNotContain("13812341234");
        Ledger accounts = Ledgers.withContents(text -> text + "，账号02012345678");
        ReportInput input = november(accounts, ReportAudience.PUBLIC);
        assertThatThrownBy(() -> new LetterReport().report(input))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("先在台账里改掉")
                .hasMessageNotContaining("02012345678");
    }

    @Test
    void closesTheYearInItsTable() {
        ReportInput input = ReportInput.of(
                ledger,
                2021,
                ReportPeriod.of(YearMonth.of(2021, 12)),
                ReportParameters.of(ledger.office().office()),
                LocalDate.of(2022, 1, 10));
        assertThat(new YearReport().report(input).paragraphs())
                .singleElement()
                .asString()
                .startsWith("2021年全年，年度清单共42项，办结26项，办结率61.9%；未办结16项，其中实施中11项、已完工待验收1项、未开工2项、暂停1项、中止1项，结转下年15项。");
        assertThat(new LetterReport().report(input).text()).contains("三、全年情况\n2021年全年，");
    }

    private static ReportInput november(Ledger ledger, ReportAudience audience) {
        return ReportInput.of(
                ledger,
                2021,
                ReportPeriod.of(YearMonth.of(2021, 11)),
                ReportParameters.of(ledger.office().office()).with(audience),
                TODAY);
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        ReportInput empty = ReportInput.of(
                ledger,
                2035,
                ReportPeriod.of(YearMonth.of(2035, 1)),
                ReportParameters.of(ledger.office().office()),
                LocalDate.of(2035, 1, 31));
        Letter letter = new LetterReport().report(empty);
        assertThat(letter.annexes()).isEmpty();
        assertThat(letter.text()).contains("年度清单共0项").doesNotContain("分类", "滞后", "下步", "其中");
    }

    @Test
    void breaksItsTitleBetweenWords() {
        ReportParameters scoped = ReportParameters.of(ledger.office().office()).with(ReportScope.community(2L));
        ReportPeriod period = new ReportPeriod(YearMonth.of(2021, 1), YearMonth.of(2021, 10));
        Letter letter = new LetterReport().report(ReportInput.of(ledger, 2021, period, scoped, TODAY));
        assertThat(letter.title()).hasSize(3).first().isEqualTo("示范街道办事处");
        assertThat(letter.title().get(1)).startsWith("关于").endsWith("2021年1—10月");
        ReportDocument done = new DoneReport().report(november(ledger, ReportAudience.INTERNAL));
        assertThat(Letter.around(done, "示范街道办事处", "").title())
                .containsExactly("示范街道办事处2021年11月", "“我为群众办实事”", "办结项目及投资情况月报表说明");
    }

    @Test
    void marksALetterBeforeTheMonthIsOver() {
        ReportInput input = ReportInput.of(
                ledger,
                2021,
                ReportPeriod.of(YearMonth.of(2021, 11)),
                ReportParameters.of(ledger.office().office()),
                LocalDate.of(2021, 11, 15));
        assertThat(new LetterReport().report(input).draft()).isTrue();
    }

    private static List<String> lines(String text, String pattern) {
        return text.lines().filter(line -> line.matches(pattern)).toList();
    }

    private static int number(String text, String pattern) {
        return amount(text, pattern).intValueExact();
    }

    private static BigDecimal amount(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return new BigDecimal(matcher.group(1));
    }

    private static BigDecimal sum(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        while (matcher.find()) {
            sum = sum.add(new BigDecimal(matcher.group(1)));
        }
        return sum;
    }

    /** The sum of an amount as it is printed, by hand: of rounded amounts where the office wants that. */
    private static BigDecimal wan(ReportInput input, List<ItemView> items, String which) {
        int decimals = input.office().wanDecimals();
        BigDecimal sum = BigDecimal.ZERO;
        for (ItemView item : items) {
            Money money = switch (which) {
                case "year" -> item.plannedYear();
                case "invested" -> item.investedInYear();
                default -> item.investedTotal();
            };
            if (money != null) {
                sum = sum.add(input.parameters().sums().mode() == SumMode.SHOWN ? money.wan(decimals) : money.wan());
            }
        }
        return sum.setScale(decimals, RoundingMode.HALF_UP);
    }
}

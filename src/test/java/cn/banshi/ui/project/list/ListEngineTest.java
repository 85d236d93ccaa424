package cn.banshi.ui.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.Copies;
import cn.banshi.base.text.Pinyin;
import cn.banshi.base.text.SearchKey;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListEngineTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final Ledger LEDGER = SampleOffice.read();
    private static final SortOrder BY_NUMBER = new SortOrder(ItemField.LIST_NUMBER.key(), false);

    private final ListEngine engine = new ListEngine();

    private ListEngine.Answer ask(ProjectFilter filter, SortOrder sort) {
        return engine.answer(new ListEngine.Question(LEDGER, TODAY, 2021, filter, sort));
    }

    private List<String> codes(ProjectFilter filter) {
        return ask(filter, BY_NUMBER).rows().stream()
                .map(view -> view.project().code())
                .toList();
    }

    private static ProjectFilter words(String text) {
        return Filters.text(ProjectFilter.ALL, text);
    }

    @Test
    void countsEveryLightOfTheItemsThatCount() {
        LightCounts lights = ask(ProjectFilter.ALL, BY_NUMBER).lights();

        assertThat(lights.all()).isEqualTo(42);
        assertThat(lights.byLight())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Light.LATE, 2,
                        Light.NOT_STARTED, 2,
                        Light.DUE_SOON, 1,
                        Light.SLOW, 1,
                        Light.ON_TIME, 8,
                        Light.DONE, 26,
                        Light.PAUSED, 2));
    }

    @Test
    void countsFollowTheOtherFiltersButNotTheLight() {
        long community = communityOf("SF-DH-2021-003");
        ProjectFilter there = Filters.communities(ProjectFilter.ALL, Set.of(community));

        LightCounts all = ask(there, BY_NUMBER).lights();
        ListEngine.Answer late = ask(Filters.light(there, Light.LATE), BY_NUMBER);

        assertThat(all.all()).isLessThan(42);
        assertThat(all.byLight().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(all.all());
        assertThat(late.lights()).isEqualTo(all);
        assertThat(late.rows()).hasSize(all.of(Light.LATE)).allMatch(view -> view.light() == Light.LATE);
    }

    @Test
    void findsByPinyinInitialsAndByPartsOfTheText() {
        assertThat(codes(words("cdtcp"))).containsExactly("SF-WC-2021-002");
        assertThat(codes(words("充电停车棚"))).containsExactly("SF-WC-2021-002");
        assertThat(codes(words("ＷＣ-2021-002"))).containsExactly("SF-WC-2021-002");
        assertThat(codes(words("没有这样的项目"))).isEmpty();
    }

    @Test
    void findsTheParentByTheNameOfASubItem() {
        Dossier sub = LEDGER.all().stream()
                .filter(dossier -> dossier.project().parentId() != null)
                .findFirst()
                .orElseThrow();
        Dossier parent = LEDGER.dossier(sub.project().parentId());

        assertThat(codes(words(sub.project().name()))).contains(parent.project().code());
    }

    @Test
    void leavesReserveAndCancelledOutUntilTheyAreAskedFor() {
        assertThat(codes(ProjectFilter.ALL)).hasSize(42).doesNotContain("SF-HS-2021-005");
        assertThat(codes(Filters.statuses(ProjectFilter.ALL, Set.of(Status.RESERVE))))
                .containsExactly("SF-HS-2021-005");
        assertThat(codes(Filters.statuses(ProjectFilter.ALL, Set.of(Status.CANCELLED))))
                .hasSize(1);
    }

    @Test
    void showsExactlyTheRowsBehindAFigure() {
        Set<Long> ids = Set.of(idOf("SF-WC-2021-002"), idOf("SF-HS-2021-005"));

        assertThat(codes(Filters.only(ProjectFilter.ALL, new ProjectFilter.Only("两项", ids))))
                .containsExactlyInAnyOrder("SF-WC-2021-002", "SF-HS-2021-005");
    }

    @Test
    void sortsListNumbersAsPeopleCount() {
        List<String> numbers = ask(ProjectFilter.ALL, BY_NUMBER).rows().stream()
                .map(ItemView::listNumber)
                .toList();

        assertThat(numbers.indexOf("2")).isLessThan(numbers.indexOf("10"));
        assertThat(numbers).isSortedAccordingTo(ItemField::numberOrder);
    }

    @Test
    void sortsNamesInPinyinOrderEitherWay() {
        List<String> up = names(new SortOrder(ItemField.NAME.key(), false));
        List<String> down = names(new SortOrder(ItemField.NAME.key(), true));

        assertThat(up).isSortedAccordingTo(Pinyin.order());
        assertThat(down).isSortedAccordingTo(Pinyin.order().reversed());
    }

    private List<String> names(SortOrder sort) {
        return ask(ProjectFilter.ALL, sort).rows().stream()
                .map(view -> view.project().name())
                .toList();
    }

    @Test
    void sortsAmountsByValueAndKeepsEmptyOnesLastEitherWay() {
        for (boolean descending : new boolean[] {false, true}) {
            List<Money> amounts = new ArrayList<>();
            boolean emptySeen = false;
            for (ItemView view : ask(ProjectFilter.ALL, new SortOrder(ItemField.PLANNED_TOTAL.key(), descending))
                    .rows()) {
                Money amount = view.plannedTotal();
                assertThat(emptySeen && amount != null).isFalse();
                emptySeen |= amount == null;
                if (amount != null) {
                    amounts.add(amount);
                }
            }
            assertThat(emptySeen).isTrue();
            assertThat(amounts)
                    .isSortedAccordingTo(descending ? Comparator.<Money>reverseOrder() : Comparator.naturalOrder());
        }
    }

    @Test
    void sortsLightsFromTheMostUrgentAndThenByListNumber() {
        List<ItemView> rows = ask(ProjectFilter.ALL, Fields.STANDARD_SORT).rows();

        assertThat(rows.stream().map(view -> RowOrder.URGENCY.indexOf(view.light())))
                .isSorted();
        assertThat(rows.stream().limit(2).map(ItemView::listNumber)).containsExactly("23", "37");
    }

    @Test
    void showsAPastYearAsOfItsLastDay() {
        ListEngine.Question question =
                new ListEngine.Question(LEDGER, LocalDate.of(2022, 3, 5), 2021, ProjectFilter.ALL, BY_NUMBER);

        assertThat(question.asOf()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void makesNewSearchKeysForChangedItemsOnly() {
        List<ItemView> before = Views.list(LEDGER, 2021, TODAY);
        RowIndex first = RowIndex.of(before, LEDGER.office(), TODAY);
        Dossier old = before.get(3).dossier();
        Dossier changed = Copies.with(old, "project", old.project());
        Ledger next = LEDGER.with(List.of(changed), List.of(), LEDGER.changeNumber() + 1);

        SearchKey[] former = first.keys();
        RowIndex second = first.renewed(Views.list(next, 2021, TODAY), next.office(), TODAY);

        for (int row = 0; row < first.size(); row++) {
            if (row == 3) {
                assertThat(second.keys()[row]).isNotSameAs(former[row]);
            } else {
                assertThat(second.keys()[row]).isSameAs(former[row]);
            }
        }
    }

    @Test
    void findsTheParentByTheNewNameOfASubItem() {
        Dossier sub = LEDGER.all().stream()
                .filter(dossier -> dossier.project().parentId() != null)
                .findFirst()
                .orElseThrow();
        Dossier parent = LEDGER.dossier(sub.project().parentId());
        assertThat(codes(words("新名字的子项"))).isEmpty();

        Ledger next = LEDGER.with(List.of(renamed(sub, "新名字的子项")), List.of(), LEDGER.changeNumber() + 1);

        assertThat(engine.answer(new ListEngine.Question(next, TODAY, 2021, words("新名字的子项"), BY_NUMBER))
                        .rows())
                .extracting(view -> view.project().code())
                .contains(parent.project().code());
    }

    @Test
    void findsByTheWordsOfTheYearInFrontAfterAChangeOfYear() {
        Dossier old = dossier("SF-WC-2021-002");
        ListYear listed = old.listYears().get(0);
        ListYear later = new ListYear(-1, 0, old.id(), 2022, "", "7", "七百七十七个车位", null, null);
        Ledger ledger =
                LEDGER.with(List.of(withYears(old, List.of(listed, later))), List.of(), LEDGER.changeNumber() + 1);

        assertThat(rows(ledger, TODAY, 2021, "七百七十七")).isEmpty();
        assertThat(rows(ledger, TODAY, 2022, "七百七十七")).hasSize(1);
        assertThat(rows(ledger, TODAY, 2021, "七百七十七")).isEmpty();
    }

    private static Dossier withYears(Dossier old, List<ListYear> years) {
        return Copies.with(old, "listYears", years);
    }

    private static Dossier renamed(Dossier old, String name) {
        Dossier renamed = Copies.with(old, "project.basics.name", name);
        return Copies.with(renamed, "project.version", old.project().version() + 1);
    }

    private List<ItemView> rows(Ledger ledger, LocalDate today, int year, String text) {
        return engine.answer(new ListEngine.Question(ledger, today, year, words(text), BY_NUMBER))
                .rows();
    }

    private static long idOf(String code) {
        return dossier(code).id();
    }

    private static long communityOf(String code) {
        return dossier(code).project().basics().communityId();
    }

    private static Dossier dossier(String code) {
        return LEDGER.all().stream()
                .filter(each -> each.project().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

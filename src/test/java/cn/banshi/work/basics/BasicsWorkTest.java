package cn.banshi.work.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.banshi.base.AppException;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.Payment;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.rows.RowCopy;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasicsWorkTest {
    @TempDir
    private Path folder;

    @Test
    void recognisesAPastedListOfCommunities() {
        List<CommunityLine> lines = BasicsWork.pasteCommunities("""
                社区名称\t户数\t人口\t书记
                1、文昌社区\t3380\t9250\t唐敬文
                2. 文萃社区，WC，2000户，5000人，李明
                   和顺社区

                和顺社区
                """);
        assertThat(lines).extracting(CommunityLine::name).containsExactly("文昌社区", "文萃社区", "和顺社区", "和顺社区");
        assertThat(lines.get(0).households()).isEqualTo(3380);
        assertThat(lines.get(0).population()).isEqualTo(9250);
        assertThat(lines.get(0).secretary()).isEqualTo("唐敬文");
        assertThat(lines.get(1).code()).as("a given code stays").isEqualTo("WC");
        assertThat(lines.get(0).code())
                .as("a made one gives way")
                .isNotEqualTo("WC")
                .matches("[A-Z]{2}");
        assertThat(lines.get(2).code()).isEqualTo("HS");
        assertThat(lines.get(3).problem()).contains("和顺社区");
        assertThat(lines).extracting(CommunityLine::code).doesNotHaveDuplicates();
    }

    @Test
    void makesCodeLettersFromTheName() {
        assertThat(BasicsWork.codeLetters("示范街道办事处")).isEqualTo("SF");
        assertThat(BasicsWork.codeLetters("")).isEqualTo("BS");
    }

    @Test
    void setsUpANewOffice() {
        try (Services services = WorkFixture.empty(folder)) {
            OfficeData office = services.session().ledger().office();
            assertThat(office.office().shortName()).isEqualTo("示范街道");
            assertThat(office.office().codeLetters()).isEqualTo("SF");
            assertThat(office.communities()).extracting(Community::code).containsExactly("JD", "WC", "CX");
            assertThat(office.values(DictionaryKind.CATEGORY)).isNotEmpty();
            assertThat(services.session().author().person()).isEqualTo("田野");
        }
    }

    @Test
    void refusesToDeleteWhatIsInUseAndMergesItInstead() {
        try (Services services = WorkFixture.sample(folder)) {
            OfficeData office = services.session().ledger().office();
            Department used = department(office, "城市管理办");
            Department into = department(office, "建设管理办");
            int uses = services.basics().uses(used);
            assertThat(uses).isPositive();
            assertThatThrownBy(() -> services.basics().delete(used))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("城市管理办")
                    .hasMessageContaining(String.valueOf(uses));

            services.basics().merge(used, into);
            OfficeData merged = services.session().ledger().office();
            assertThat(merged.department(used.id())).isNull();
            assertThat(services.session().ledger().all()).allSatisfy(dossier -> {
                assertThat(dossier.project().duty().leadDepartmentId()).isNotEqualTo(used.id());
                assertThat(dossier.linked(LinkRole.SUPPORTING_DEPARTMENT))
                        .doesNotContain(used.id())
                        .doesNotHaveDuplicates();
            });
            services.history().undo();
            assertThat(services.basics().uses(used)).isEqualTo(uses);
        }
    }

    private static Department department(OfficeData office, String name) {
        return office.departments().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mergesFundingSourcesAndPosts() {
        try (Services services = WorkFixture.sample(folder)) {
            OfficeData office = services.session().ledger().office();
            List<DictionaryValue> sources = office.values(DictionaryKind.FUNDING_SOURCE);
            services.basics().merge(sources.get(0), sources.get(1));
            List<Leader> posts = office.leaders();
            services.basics().merge(posts.get(posts.size() - 1), posts.get(0));
            assertThat(services.session().ledger().all()).allSatisfy(dossier -> {
                assertThat(dossier.fundings())
                        .noneMatch(row -> row.sourceId() == sources.get(0).id());
                assertThat(dossier.payments())
                        .noneMatch(row -> row.sourceId() == sources.get(0).id());
            });
        }
    }

    @Test
    void addsUpTheMoneyOfAnItemThatHasBothSources() {
        try (Services services = WorkFixture.empty(folder)) {
            List<DictionaryValue> sources = services.session().ledger().office().values(DictionaryKind.FUNDING_SOURCE);
            long from = sources.get(0).id();
            long into = sources.get(1).id();
            YearMonth october = YearMonth.of(2021, 10);
            YearMonth november = YearMonth.of(2021, 11);
            Dossier item = services.projects().create(WorkFixture.form(services, "路灯"));
            Dossier funded = RowCopy.with(
                    item,
                    "fundings",
                    List.of(
                            new Funding(0, 0, item.id(), from, yuan(1000), yuan(800), 1),
                            new Funding(0, 0, item.id(), into, yuan(500), null, 2)));
            Dossier paid = services.projects()
                    .save(
                            item,
                            RowCopy.with(
                                    funded,
                                    "payments",
                                    List.of(
                                            new Payment(0, 0, item.id(), october, from, yuan(70)),
                                            new Payment(0, 0, item.id(), november, from, yuan(30)),
                                            new Payment(0, 0, item.id(), november, into, yuan(5)))));

            services.basics().merge(sources.get(0), sources.get(1));
            Dossier merged = services.session().ledger().dossier(item.id());
            assertThat(merged.fundings()).singleElement().satisfies(row -> {
                assertThat(row.sourceId()).isEqualTo(into);
                assertThat(row.applied()).isEqualTo(yuan(1500));
                assertThat(row.approved()).isEqualTo(yuan(800));
            });
            assertThat(merged.payments())
                    .allMatch(row -> row.sourceId() == into)
                    .extracting(Payment::month, Payment::amount)
                    .containsExactlyInAnyOrder(tuple(october, yuan(70)), tuple(november, yuan(35)));
            assertThat(services.projects().check(merged)).noneMatch(finding -> finding.isError());

            services.history().undo();
            Dossier back = services.session().ledger().dossier(item.id());
            assertThat(back.fundings())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                    .containsExactlyInAnyOrderElementsOf(paid.fundings());
            assertThat(back.payments())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                    .containsExactlyInAnyOrderElementsOf(paid.payments());
        }
    }

    private static Money yuan(long yuan) {
        return Money.ofFen(yuan * 100);
    }

    @Test
    void refusesBadRowsWithASentence() {
        try (Services services = WorkFixture.empty(folder)) {
            BasicsWork basics = services.basics();
            Community office =
                    services.session().ledger().office().communities().get(0);
            assertThatThrownBy(() -> basics.delete(office)).hasMessageContaining("内置");
            assertThatThrownBy(() -> basics.setActive(office, false)).hasMessageContaining("内置");
            assertThatThrownBy(() -> basics.save(new Community(0, 0, "文昌社区", "XX", null, null, "", 9, true, false)))
                    .hasMessageContaining("同名");
            assertThatThrownBy(() -> basics.save(new Community(0, 0, "新社区", "WC", null, null, "", 9, true, false)))
                    .hasMessageContaining("代码");
            assertThat(services.session().ledger().office().communities()).hasSize(3);
        }
    }

    @Test
    void putsRowsIntoAnotherOrder() {
        try (Services services = WorkFixture.sample(folder)) {
            List<Department> before = services.session().ledger().office().departments();
            List<Department> turned = before.subList(0, 3);
            services.basics().reorder(List.of(turned.get(2), turned.get(0), turned.get(1)));
            assertThat(services.session().ledger().office().departments().subList(0, 3))
                    .extracting(Department::name)
                    .containsExactly(
                            turned.get(2).name(),
                            turned.get(0).name(),
                            turned.get(1).name());
        }
    }
}

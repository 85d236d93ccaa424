package cn.banshi.work.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryWorkTest {
    @TempDir
    private Path folder;

    private Services services;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(folder);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Dossier remark(String code, String text) {
        Dossier base = WorkFixture.item(services, code);
        return services.projects()
                .save(base, RowCopy.with(base, "project", RowCopy.with(base.project(), "remark", text)));
    }

    private ChangeSet last() {
        return services.history().list(HistoryFilter.newest(1)).get(0);
    }

    @Test
    void saysChangesInTheClerksWords() {
        Dossier base = WorkFixture.item(services, "SF-CX-2021-006");
        List<ProjectLink> links = new ArrayList<>(base.links());
        long department =
                services.session().ledger().office().departments().get(0).id();
        links.add(new ProjectLink(0, 0, 0, LinkRole.SUPPORTING_DEPARTMENT, department, 9));
        var project = RowCopy.with(
                RowCopy.with(
                        base.project(),
                        "budget",
                        RowCopy.with(base.project().budget(), "plannedTotal", Money.ofYuan("125000.00"))),
                "schedule",
                RowCopy.with(base.project().schedule(), "plannedStart", LocalDate.of(2021, 1, 5)));
        services.projects().save(base, RowCopy.with(RowCopy.with(base, "project", project), "links", links));
        List<FieldChange> fields = services.history().details(last().number());
        assertThat(fields).allSatisfy(field -> {
            assertThat(field.item()).startsWith("SF-CX-2021-006 ");
            assertThat(field.projectId()).isEqualTo(base.id());
        });
        assertThat(fields).extracting(FieldChange::field).containsExactlyInAnyOrder("计划总投资", "计划开工", "配合单位");
        assertThat(fields).anySatisfy(field -> {
            assertThat(field.field()).isEqualTo("计划总投资");
            assertThat(field.before()).contains("10").contains("万元");
            assertThat(field.after()).contains("12.5").contains("万元");
        });
        assertThat(fields).anySatisfy(field -> {
            assertThat(field.after()).isEqualTo("党政综合办");
            assertThat(field.before()).isEmpty();
        });
        assertThat(fields).anySatisfy(field -> assertThat(field.after()).isEqualTo("2021年1月5日"));
        assertThat(services.history().preview(last().number()))
                .anySatisfy(field -> assertThat(field.before()).isEqualTo("2021年1月5日"));
        assertThat(services.history().ofProject(base.id()).get(0).fields()).isEqualTo(fields);
    }

    @Test
    void namesTheMonthOfAMonthlyChange() {
        Dossier base = WorkFixture.item(services, "SF-CX-2021-006");
        var row = base.months().get(0);
        services.months().save(RowCopy.with(row, "problem", "缺一台高空车"));
        YearMonth month = row.month();
        assertThat(services.history().details(last().number())).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("月进展（2021年" + month.getMonthValue() + "月）：存在问题");
            assertThat(field.after()).isEqualTo("缺一台高空车");
        });
    }

    @Test
    void undoesAndRedoesAlsoAfterARestart() {
        remark("SF-CX-2021-006", "甲");
        remark("SF-CX-2021-006", "乙");
        services.close();
        services = Services.of(LedgerSession.open(folder, null));
        assertThat(services.history().undo()).isPresent();
        assertThat(services.history().undo()).isPresent();
        assertThat(WorkFixture.item(services, "SF-CX-2021-006").project().remark())
                .isEmpty();
        assertThat(services.history().undo()).as("the first rows stay").isEmpty();
        assertThat(services.history().redo()).isPresent();
        assertThat(WorkFixture.item(services, "SF-CX-2021-006").project().remark())
                .isEqualTo("甲");
        assertThat(services.history().redo()).isPresent();
        assertThat(services.history().redo()).isEmpty();
        assertThat(WorkFixture.item(services, "SF-CX-2021-006").project().remark())
                .isEqualTo("乙");
    }

    @Test
    void saysWhyAnOlderChangeCannotBeUndone() {
        remark("SF-CX-2021-006", "甲");
        long first = last().number();
        remark("SF-CX-2021-006", "乙");
        assertThat(services.history().check(first)).isInstanceOfSatisfying(UndoCheck.Blocked.class, blocked -> {
            assertThat(blocked.later()).isEqualTo(last());
            assertThat(blocked.sentence()).isNotBlank();
        });
        assertThat(services.history().undoTo(first)).isEqualTo(2);
        assertThat(WorkFixture.item(services, "SF-CX-2021-006").project().remark())
                .isEmpty();
    }

    @Test
    void findsChangesByText() {
        remark("SF-CX-2021-006", "甲");
        assertThat(services.history().list(new HistoryFilter("SF-CX-2021-006", null, null, 10)))
                .contains(last());
        assertThat(services.history().list(new HistoryFilter("没有这样的字", null, null, 10)))
                .isEmpty();
    }

    @Test
    void readsTheFirstRowsToo() {
        List<ChangeSet> all = services.history().list(HistoryFilter.newest(10));
        assertThat(services.history().details(all.get(0).number()))
                .hasSizeGreaterThan(1000)
                .noneMatch(field -> field.after().contains("（已删除）"));
    }
}

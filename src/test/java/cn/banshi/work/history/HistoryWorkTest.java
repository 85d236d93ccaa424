package cn.banshi.work.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.Copies;
import cn.banshi.base.AppException;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.Status;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.project.MoveRequest;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Dossier edited = Copies.with(base, "project.budget.plannedTotal", Money.ofYuan("125000.00"));
        edited = Copies.with(edited, "project.schedule.plannedStart", LocalDate.of(2021, 1, 5));
        services.projects().save(base, Copies.with(edited, "links", links));
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
    void tellsAMoveAsOldAndNewState() {
        LocalDate today = services.session().today();
        long item = openItem();
        Status before =
                Views.item(services.session().ledger(), item, 2021, today).status();
        services.projects().move(List.of(item), new MoveRequest(Status.DONE, today, "田野", "", "完成"));
        assertThat(services.history().details(last().number())).anySatisfy(field -> {
            assertThat(field.field()).isEqualTo("状态");
            assertThat(field.before()).isEqualTo(before.label());
            assertThat(field.after()).isEqualTo("已办结");
        });
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
    void keepsAMoveThatALaterMoveBuildsOn() {
        long id = WorkFixture.item(services, "SF-AJ-2021-006").id();
        LocalDate today = services.session().today();
        services.projects().move(Set.of(id), new MoveRequest(Status.PAUSED, today, "", "", "停电"));
        long first = last().number();
        services.projects().move(Set.of(id), new MoveRequest(Status.CANCELLED, today, "", "纪要", "不做了"));
        long second = last().number();
        assertThat(services.history().check(first)).isInstanceOf(UndoCheck.Blocked.class);
        assertThatThrownBy(() -> services.history().undoOne(first)).isInstanceOf(AppException.class);
        services.history().undoOne(second);
        assertThat(services.history().check(first)).isInstanceOf(UndoCheck.Free.class);
    }

    private List<ChangeSet> find(String text, String person, Long projectId) {
        return services.history().list(new HistoryFilter(text, person, projectId, null, null, null, 10));
    }

    @Test
    void findsChangesByTextPersonAndItem() {
        Dossier item = remark("SF-CX-2021-006", "甲");
        assertThat(find("SF-CX-2021-006", "", null)).contains(last());
        assertThat(find("没有这样的字", "", null)).isEmpty();
        services.projects().save(item, Copies.with(item, "project.basics.name", "紫藤长廊"));
        assertThat(find("ztcl", "", null)).as("its new name is found too").contains(last());
        assertThat(find("", last().author().person(), null)).contains(last());
        assertThat(find("", "没有这个人", null)).isEmpty();
        assertThat(find("", "", item.id())).contains(last());
        long other = WorkFixture.item(services, "SF-XY-2021-004").id();
        assertThat(find("", "", other)).doesNotContain(last());
        assertThat(services.history().people()).contains(last().author().person());
    }

    @Test
    void readsPageByPageAndCountsTheWhole() {
        for (int i = 0; i < 5; i++) {
            remark("SF-CX-2021-006", "第" + i + "次");
        }
        HistoryPage first = services.history().page(HistoryFilter.newest(2));
        long end = first.sets().get(1).number();
        HistoryPage second = services.history().page(HistoryFilter.newest(2).page(end, 2));
        assertThat(first.total()).isEqualTo(second.total()).isEqualTo(6);
        assertThat(second.sets()).extracting(ChangeSet::number).containsExactly(end - 1, end - 2);
        assertThat(first.places())
                .isEqualTo(services.history().list(HistoryFilter.newest(10)).stream()
                        .mapToInt(ChangeSet::rowCount)
                        .sum());
    }

    private Long openItem() {
        return Views.list(services.session().ledger(), 2021, services.session().today()).stream()
                .filter(view -> view.status() == Status.BUILT || view.status() == Status.UNDERWAY)
                .findFirst()
                .orElseThrow()
                .project()
                .id();
    }

    @Test
    void looksAheadInFiguresWithoutTouchingTheLedger() {
        Ledger start = services.session().ledger();
        LocalDate today = services.session().today();
        int doneBefore = Figures.startPage(start, 2021, today).overall().done();
        services.projects()
                .recycle(List.of(WorkFixture.item(services, "SF-CX-2021-006").id()));
        services.projects().move(List.of(openItem()), new MoveRequest(Status.DONE, today, "田野", "", "完成"));
        long move = last().number();
        remark("SF-XY-2021-004", "甲");
        Ledger before = services.session().ledger();
        UndoOutlook outlook = services.history().outlook(move - 1, 2021).orElseThrow();

        assertThat(outlook.alone().sets()).isEqualTo(1);
        assertThat(outlook.down().sets()).isEqualTo(3);
        assertThat(outlook.down().effect().after())
                .isEqualTo(Figures.startPage(start, 2021, today).overall());
        assertThat(outlook.down().effect().after().done()).isEqualTo(doneBefore);
        assertThat(outlook.down().effect().before().done()).isEqualTo(doneAfterMove(today));
        assertThat(services.session().ledger()).isSameAs(before);
        assertThat(last().number()).as("nothing was written").isEqualTo(move + 1);
        assertThat(services.history().undoTo(move - 1)).isEqualTo(3);
        assertThat(Figures.startPage(services.session().ledger(), 2021, today).overall())
                .isEqualTo(outlook.down().effect().after());
    }

    private int doneAfterMove(LocalDate today) {
        return Figures.startPage(services.session().ledger(), 2021, today)
                .overall()
                .done();
    }

    @Test
    void refusesToGoBackBeyondTheFirstRowsAndUndoesNothingThen() {
        remark("SF-CX-2021-006", "甲");
        long newest = last().number();
        assertThatThrownBy(() -> services.history().undoTo(1)).isInstanceOf(AppException.class);
        assertThat(last().number()).isEqualTo(newest);
        assertThat(services.history().outlook(1, 2021).orElseThrow().down().free())
                .isFalse();
    }

    @Test
    void tellsTheOriginalOfAnUndoAndWhatRedoWouldDo() {
        remark("SF-CX-2021-006", "甲");
        long number = last().number();
        services.history().undo();
        assertThat(services.history()
                        .outlook(last().number(), 2021)
                        .orElseThrow()
                        .original())
                .extracting(ChangeSet::number)
                .isEqualTo(number);
        assertThat(services.history().outlook(number, 2021).orElseThrow().redoNext())
                .isTrue();
        services.history().redo();
        assertThat(services.history()
                        .outlook(number, 2021)
                        .orElseThrow()
                        .alone()
                        .free())
                .isTrue();
    }

    @Test
    void tellsWhoRemovedWhatAndWhen() {
        Dossier item = WorkFixture.item(services, "SF-CX-2021-006");
        services.projects().recycle(List.of(item.id()));
        assertThat(services.history().bin()).singleElement().satisfies(one -> {
            assertThat(one.dossier().id()).isEqualTo(item.id());
            assertThat(one.at()).isEqualTo(last().at());
            assertThat(one.person()).isEqualTo(last().author().person());
        });
        services.projects().restore(List.of(item.id()));
        assertThat(services.history().bin()).isEmpty();
    }

    @Test
    void laysTheHistoryOutForPaper() {
        remark("SF-CX-2021-006", "甲");
        ReportDocument document = services.history().document(HistoryFilter.newest(10), "全部时间");
        assertThat(document.rows()).hasSize(2);
        assertThat(document.rows().get(0).cells())
                .extracting(ReportCell::text)
                .contains(last().title())
                .anyMatch(text -> text.startsWith("SF-CX-2021-006 "));
    }

    @Test
    void readsTheFirstRowsToo() {
        List<ChangeSet> all = services.history().list(HistoryFilter.newest(10));
        assertThat(services.history().details(all.get(0).number()))
                .hasSizeGreaterThan(1000)
                .noneMatch(field -> field.after().contains("（已删除）"));
    }
}

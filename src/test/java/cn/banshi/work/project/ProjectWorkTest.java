package cn.banshi.work.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.Target;
import cn.banshi.domain.time.DeadlineWording;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.history.BinItem;
import cn.banshi.work.history.HistoryFilter;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectWorkTest {
    @TempDir
    private Path folder;

    private Services services;
    private ProjectWork projects;

    @BeforeEach
    void open() {
        services = WorkFixture.empty(folder.resolve("ledger"));
        projects = services.projects();
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Dossier create(String name) {
        return projects.create(WorkFixture.form(services, name));
    }

    private Dossier now(Dossier dossier) {
        return services.session().ledger().dossier(dossier.id());
    }

    private ChangeSet last() {
        return services.history().list(HistoryFilter.newest(1)).get(0);
    }

    private static MoveRequest to(Status status, LocalDate date) {
        return new MoveRequest(status, date, "田野", "", "");
    }

    @Test
    void givesANewItemCodeListNumberAndFirstMove() {
        Dossier first = create("路灯改造");
        assertThat(first.project().code()).isEqualTo("SF-WC-2021-001");
        assertThat(first.listYears()).singleElement().satisfies(entry -> {
            assertThat(entry.year()).isEqualTo(2021);
            assertThat(entry.listNumber()).isEqualTo("1");
        });
        assertThat(first.moves()).singleElement().satisfies(move -> {
            assertThat(move.to()).isEqualTo(Status.APPROVED);
            assertThat(move.date()).isEqualTo(WorkFixture.TODAY);
        });
        assertThat(last().kind()).isEqualTo(ChangeKind.CREATE);
        assertThat(last().title()).isEqualTo("新增 路灯改造");
        long community = first.project().basics().communityId();
        assertThat(projects.previewCode(community, 2021)).isEqualTo("SF-WC-2021-002");
        assertThat(projects.nextListNumber(2021)).isEqualTo("2");
        services.history().undo();
        assertThat(now(first)).isNull();
        assertThat(create("再来一项").project().code())
                .as("a number is never given out twice")
                .isEqualTo("SF-WC-2021-002");
    }

    @Test
    void putsSubItemsBehindTheirParent() {
        Dossier parent = create("老旧小区改造");
        Dossier sub = subItem(parent);
        assertThat(sub.project().code()).isEqualTo("SF-WC-2021-001-1");
        assertThat(sub.listYears().get(0).listNumber()).isEqualTo("1-1");
        assertThat(services.session().ledger().subItems(parent.id())).containsExactly(sub);
    }

    @Test
    void neverGivesASubItemsCodeOutAgain() {
        Dossier parent = create("老旧小区改造");
        assertThat(subItem(parent).project().code()).isEqualTo("SF-WC-2021-001-1");
        services.history().undo();
        Dossier second = subItem(parent);
        assertThat(second.project().code()).isEqualTo("SF-WC-2021-001-2");
        projects.recycle(List.of(second.id()));
        assertThat(subItem(parent).project().code()).isEqualTo("SF-WC-2021-001-3");
        projects.restore(List.of(second.id()));
        assertThat(subItem(parent).project().code()).isEqualTo("SF-WC-2021-001-4");
    }

    private Dossier subItem(Dossier parent) {
        Dossier wish = projectsDraft("文昌小区");
        return projects.create(
                RowCopy.with(wish, "project", RowCopy.with(wish.project(), "parentId", parent.id())), 2021);
    }

    private Dossier projectsDraft(String name) {
        return new NewItems(services.session().ledger(), WorkFixture.TODAY, "田野").of(WorkFixture.form(services, name));
    }

    @Test
    void refusesAnItemWithoutItsMustFillFieldsAndWritesNothing() {
        long before = services.session().ledger().changeNumber();
        assertThatThrownBy(() -> projects.create(new NewProject("", null, null, null, "", null, 2021)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.field())
                                .contains(
                                        ProjectField.NAME,
                                        ProjectField.COMMUNITY,
                                        ProjectField.CATEGORY,
                                        ProjectField.LEAD_DEPARTMENT,
                                        ProjectField.DEADLINE_WORDING));
        assertThat(services.session().ledger().changeNumber()).isEqualTo(before);
        assertThat(services.session().ledger().all()).isEmpty();
    }

    @Test
    void savesOnlyWhatDiffersAsOneChangeSet() {
        Dossier base = create("健身路径");
        Dossier edited = RowCopy.with(
                RowCopy.with(base, "project", RowCopy.with(base.project(), "remark", "典型")),
                "targets",
                List.of(new Target(0, 0, 0, "健身器材", null, null, "件", 1)));
        Dossier saved = projects.save(base, edited);
        assertThat(saved.project().remark()).isEqualTo("典型");
        assertThat(saved.targets())
                .singleElement()
                .satisfies(target -> assertThat(target.projectId()).isEqualTo(base.id()));
        assertThat(last().rowCount()).isEqualTo(2);
        assertThat(last().title()).isEqualTo("修改 健身路径：备注、量化目标");

        long number = last().number();
        assertThat(projects.save(saved, saved)).isSameAs(saved);
        assertThat(last().number()).as("nothing differs, nothing is written").isEqualTo(number);

        assertThat(services.history().undo())
                .hasValueSatisfying(set -> assertThat(set.number()).isEqualTo(number));
        assertThat(now(base).targets()).isEmpty();
        assertThat(now(base).project().remark()).isEmpty();
        services.history().redo();
        assertThat(now(base).project().remark()).isEqualTo("典型");
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSavedMeanwhile() {
        Dossier base = create("停车位");
        projects.save(base, RowCopy.with(base, "project", RowCopy.with(base.project(), "remark", "甲")));
        Dossier mine = RowCopy.with(base, "project", RowCopy.with(base.project(), "remark", "乙"));
        assertThatThrownBy(() -> projects.save(base, mine))
                .isInstanceOfSatisfying(
                        AppException.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(ErrorCode.CONFLICT));
        assertThat(now(base).project().remark()).isEqualTo("甲");
    }

    @Test
    void movesAlongTheLifeCycleAndRefusesWhatItForbids() {
        Dossier item = create("充电桩");
        Set<Long> id = Set.of(item.id());
        projects.move(id, to(Status.UNDERWAY, WorkFixture.TODAY));
        assertThat(last().title()).isEqualTo("状态 已立项 → 实施中");
        assertThat(last().kind()).isEqualTo(ChangeKind.STATUS);
        int moves = now(item).moves().size();

        assertThatThrownBy(() -> projects.move(id, to(Status.BUILT, WorkFixture.TODAY.plusDays(1))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> projects.move(id, to(Status.BUILT, WorkFixture.TODAY.minusDays(1))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> projects.move(id, to(Status.PAUSED, WorkFixture.TODAY)))
                .as("a pause needs a reason")
                .isInstanceOf(Refused.class);
        assertThat(now(item).moves()).hasSize(moves);
    }

    @Test
    void movesAllOrNone() {
        Dossier one = create("甲项");
        Dossier two = create("乙项");
        projects.move(Set.of(two.id()), to(Status.UNDERWAY, WorkFixture.TODAY));
        List<Long> both = List.of(one.id(), two.id());
        assertThatThrownBy(() -> projects.move(both, to(Status.UNDERWAY, WorkFixture.TODAY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("乙项");
        assertThat(now(one).moves()).hasSize(1);
    }

    @Test
    void changesManyItemsAsOneUndoStep() {
        List<Long> ids = new ArrayList<>();
        for (String name : List.of("一号", "二号", "三号")) {
            ids.add(create(name).id());
        }
        projects.move(ids, to(Status.UNDERWAY, WorkFixture.TODAY));
        assertThat(last().title()).isEqualTo("批量改状态 3 项 → 实施中");
        assertThat(last().projectIds()).containsExactlyInAnyOrderElementsOf(ids);
        services.history().undo();
        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(services.session().ledger().dossier(id).moves())
                                .hasSize(1));
    }

    @Test
    void booksAnAdjustmentWhereADeadlineIsPutOff() {
        Dossier item = create("雨污分流");
        LocalDate later = LocalDate.of(2022, 3, 31);
        assertThatThrownBy(() -> projects.setDeadline(Set.of(item.id()), later, "", "", "", ""))
                .as("a reason is asked")
                .isInstanceOf(Refused.class);
        projects.setDeadline(Set.of(item.id()), later, "3月底前", "雨季停工", "办事处主任", "纪要3号");
        Dossier now = now(item);
        assertThat(now.project().schedule().deadline()).isEqualTo(later);
        assertThat(now.project().schedule().deadlineWording()).isEqualTo("3月底前");
        assertThat(now.adjustments()).singleElement().satisfies(adjustment -> {
            assertThat(adjustment.oldDate()).isEqualTo(LocalDate.of(2021, 12, 31));
            assertThat(adjustment.newDate()).isEqualTo(later);
            assertThat(adjustment.reason()).isEqualTo("雨季停工");
        });
        services.history().undo();
        assertThat(now(item).adjustments()).isEmpty();
        assertThat(now(item).project().schedule()).isEqualTo(item.project().schedule());
    }

    @Test
    void writesTheYearIntoAWordingThatLeavesTheYearOfTheList() {
        Dossier item = create("雨污分流");
        LocalDate later = LocalDate.of(2022, 12, 31);
        projects.setDeadline(Set.of(item.id()), later, "", "雨季停工", "", "");
        String wording = now(item).project().schedule().deadlineWording();
        assertThat(DeadlineWording.parse(wording, 2021)).isEqualTo(new DeadlineWording.Meaning.OnDay(later));
    }

    @Test
    void leavesItemsInTheRecycleBinAlone() {
        Dossier item = create("雨污分流");
        projects.recycle(Set.of(item.id()));
        MoveRequest move = new MoveRequest(Status.UNDERWAY, WorkFixture.TODAY, "", "", "");
        assertThatThrownBy(() -> projects.move(Set.of(item.id()), move)).hasMessageContaining("回收站");
        assertThatThrownBy(() -> projects.setDeadline(Set.of(item.id()), WorkFixture.TODAY, "", "迟", "", ""))
                .hasMessageContaining("回收站");
        assertThatThrownBy(() -> projects.setLeadDepartment(Set.of(item.id()), 1))
                .hasMessageContaining("回收站");
        assertThat(now(item).moves()).hasSize(1);
    }

    private static Adjustment postponed(String day) {
        return new Adjustment(
                0,
                0,
                0,
                WorkFixture.TODAY,
                AdjustmentTarget.DEADLINE,
                null,
                null,
                LocalDate.parse(day),
                null,
                null,
                "雨季停工",
                "",
                "");
    }

    @Test
    void refusesADeadlineThatIsTheOldOneOrLiesBeforeTheItemsOwnBeginning() {
        Dossier item = create("口袋公园");
        assertThatThrownBy(() -> projects.adjust(item.id(), postponed("2021-12-31")))
                .hasMessageContaining("与现在的时限相同");
        assertThatThrownBy(() -> projects.adjust(item.id(), postponed("2020-03-31")))
                .hasMessageContaining("早于立项日期");
        assertThat(now(item)).isEqualTo(item);
    }

    @Test
    void booksAChangedAmountWithItsOldValue() {
        Dossier item = create("口袋公园");
        Dossier funded = projects.save(
                item,
                RowCopy.with(
                        item,
                        "project",
                        RowCopy.with(
                                item.project(),
                                "budget",
                                RowCopy.with(item.project().budget(), "plannedTotal", Money.ofYuan("100000.00")))));
        projects.adjust(
                item.id(),
                new Adjustment(
                        0,
                        0,
                        0,
                        WorkFixture.TODAY,
                        AdjustmentTarget.PLANNED_TOTAL,
                        null,
                        null,
                        null,
                        null,
                        Money.ofYuan("120000.00"),
                        "增项",
                        "",
                        ""));
        assertThat(now(item).project().budget().plannedTotal()).isEqualTo(Money.ofYuan("120000.00"));
        assertThat(now(item).adjustments().get(0).oldAmount())
                .isEqualTo(funded.project().budget().plannedTotal());
        assertThat(last().title()).startsWith("调额 口袋公园");
    }

    @Test
    void takesItemsToTheRecycleBinAndBack() {
        Dossier item = create("晾衣架");
        projects.recycle(Set.of(item.id()));
        assertThat(services.session().ledger().items()).isEmpty();
        assertThat(services.history().recycled()).extracting(Dossier::id).containsExactly(item.id());
        projects.restore(Set.of(item.id()));
        assertThat(services.session().ledger().items()).extracting(Dossier::id).containsExactly(item.id());
        assertThat(services.history().recycled()).isEmpty();
    }

    @Test
    void bringsBackOnlyTheSubItemsThatWereRemovedTogether() {
        Dossier parent = create("雨污分流");
        Dossier early = subItem(parent);
        Dossier late = subItem(parent);
        projects.recycle(List.of(early.id()));
        projects.recycle(List.of(parent.id()));
        assertThat(services.history().bin())
                .extracting(one -> one.dossier().id(), BinItem::subItems)
                .containsExactlyInAnyOrder(tuple(parent.id(), 1), tuple(early.id(), 0));

        projects.restore(List.of(parent.id()));
        assertThat(now(parent).project().recycled()).isFalse();
        assertThat(now(late).project().recycled()).isFalse();
        assertThat(now(early).project().recycled()).as("removed singly before").isTrue();

        projects.recycle(List.of(parent.id()));
        projects.restore(List.of(early.id()));
        assertThat(now(parent).project().recycled()).as("a sub-item needs it").isFalse();
        assertThat(now(early).project().recycled()).isFalse();
        assertThat(now(late).project().recycled()).isTrue();
    }

    @Test
    void changesTheLeadDepartmentOfManyAtOnce() {
        Dossier item = create("扶手");
        long other = services.basics()
                .save(new Department(0, 0, "建设管理办", DepartmentKind.SECTION, "", 2, true))
                .id();
        projects.setLeadDepartment(List.of(item.id()), other);
        assertThat(now(item).project().duty().leadDepartmentId()).isEqualTo(other);
        assertThat(last().title()).isEqualTo("批量改牵头单位 1 项 → 建设管理办");
    }

    @Test
    void tellsListenersAfterEachChange() {
        List<Set<Long>> heard = new ArrayList<>();
        Runnable remove = services.session()
                .onChange(change -> heard.add(change.changeSet().projectIds()));
        Dossier item = create("长椅");
        remove.run();
        projects.recycle(Set.of(item.id()));
        assertThat(heard).containsExactly(Set.of(item.id()));
    }
}

package cn.banshi.ui.project.detail;

import static cn.banshi.ui.project.detail.DetailFixture.field;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.work.history.HistoryFilter;
import cn.banshi.work.project.NewProject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailModelTest {
    private static final String PATH = "三新苑健身路径改造";
    private static final String WASTE = "电动自行车集中充电停车棚建设";

    private DetailFixture office;

    @BeforeEach
    void openOffice(@TempDir Path folder) {
        office = new DetailFixture(folder);
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private static Finding finding(DetailModel model, ProjectField field) {
        return Objects.requireNonNull(field(model, field).findingProperty().get());
    }

    @Test
    void showsErrorAtTheDateThatIsOutOfOrder() {
        DetailModel model = office.open(PATH);
        field(model, ProjectField.DONE_ON).type("10-08");
        office.pause();
        assertThat(finding(model, ProjectField.DONE_ON).isError()).isTrue();
        assertThat(model.findings().errorsProperty().get()).isPositive();
    }

    @Test
    void refusesToSaveWhileADateCannotBeRead() {
        DetailModel model = office.open(PATH);
        long before = office.lastChange();
        field(model, ProjectField.PLANNED_START).type("后天吧");
        model.save(() -> {});
        assertThat(office.lastChange()).isEqualTo(before);
        assertThat(finding(model, ProjectField.PLANNED_START).sentence()).contains("日期看不懂");
        assertThat(model.dirtyProperty().get()).isTrue();
    }

    @Test
    void refusesToSaveWithoutAName() {
        DetailModel model = office.open(PATH);
        long before = office.lastChange();
        field(model, ProjectField.NAME).type("");
        model.save(() -> {});
        assertThat(office.lastChange()).isEqualTo(before);
        assertThat(finding(model, ProjectField.NAME).isError()).isTrue();
    }

    @Test
    void savesEverythingTypedAsOneChangeSet() {
        DetailModel model = office.open(PATH);
        long before = office.lastChange();
        field(model, ProjectField.PLACE).type("三新苑小区北门");
        field(model, ProjectField.CONTRACT_AMOUNT).type("97500元");
        FormRow source = model.form().tables().fundings().rows().get(0);
        source.field("applied").type("6.61");
        FormRow note = model.form().tables().notes().add();
        note.field("date").type("11-29");
        note.field("text").type("现场看过");
        model.form().tables().month(model.month()).field("problem").type("缺一件器材");
        model.save(() -> {});
        Dossier stored = office.item(PATH);
        assertThat(office.lastChange()).isEqualTo(before + 1);
        assertThat(stored.project().basics().place()).isEqualTo("三新苑小区北门");
        assertThat(stored.project().duty().contractAmount()).isEqualTo(Money.ofYuan("97500"));
        assertThat(stored.fundings().get(0).applied()).isEqualTo(Money.ofYuan("66100"));
        assertThat(stored.papers().notes()).extracting("text").contains("现场看过");
        assertThat(stored.months()).anyMatch(month -> month.problem().equals("缺一件器材"));
        assertThat(model.dirtyProperty().get()).isFalse();
        assertThat(model.form().tables().notes().rows())
                .hasSize(stored.papers().notes().size());
    }

    @Test
    void savingNothingWritesNothing() {
        DetailModel model = office.open(PATH);
        long before = office.lastChange();
        model.save(() -> {});
        assertThat(office.lastChange()).isEqualTo(before);
    }

    @Test
    void everyItemOfTheOfficeReadsBackAsItIs() {
        DetailModel model = office.model();
        for (Dossier dossier : office.session.ledger().all()) {
            model.open(dossier.id(), List.of());
            assertThat(model.form().edited().dossier()).isEqualTo(dossier);
            assertThat(model.dirtyProperty().get()).isFalse();
        }
    }

    @Test
    void keepsTheDraftASecondAfterTheLastKeyAndOffersItAgain() {
        DetailModel model = office.open(PATH);
        field(model, ProjectField.REMARK).type("写到一半");
        office.pause();
        assertThat(model.draft().keptProperty().get()).isNotEmpty();

        DetailModel again = office.open(PATH);
        assertThat(field(again, ProjectField.REMARK).text()).isNotEqualTo("写到一半");
        assertThat(again.draft().offeredProperty().get()).isNotNull();
        again.takeDraft();
        assertThat(field(again, ProjectField.REMARK).text()).isEqualTo("写到一半");

        again.save(() -> {});
        assertThat(office.services.drafts().list()).isEmpty();
    }

    @Test
    void typingBeforeAnsweringTakesTheDraftAndKeepsWhatIsTyped() {
        DetailModel model = office.open(PATH);
        field(model, ProjectField.REMARK).type("旧备注");
        field(model, ProjectField.PLACE).type("旧地点");
        model.draft().keep();

        DetailModel again = office.open(PATH);
        field(again, ProjectField.PLACE).type("新地点");
        assertThat(field(again, ProjectField.PLACE).text()).isEqualTo("新地点");
        assertThat(field(again, ProjectField.REMARK).text()).isEqualTo("旧备注");
    }

    @Test
    void leavingForTheNextItemKeepsTheDraft() {
        DetailModel model = office.model();
        List<Long> among = List.of(office.item(PATH).id(), office.item(WASTE).id());
        model.open(among.get(0), among);
        field(model, ProjectField.REMARK).type("还没写完");
        assertThat(model.next()).isTrue();
        assertThat(model.item().project().name()).isEqualTo(WASTE);
        assertThat(model.dirtyProperty().get()).isFalse();
        assertThat(model.next()).isFalse();
        assertThat(model.previous()).isTrue();
        assertThat(model.draft().offeredProperty().get()).isNotNull();
    }

    @Test
    void rowsOfADraftComeBackWithTheirCells() {
        DetailModel model = office.open(PATH);
        int notes = model.form().tables().notes().rows().size();
        FormRow note = model.form().tables().notes().add();
        note.field("text").type("没有日期的记事");
        model.form()
                .tables()
                .fundings()
                .remove(model.form().tables().fundings().rows().get(0));
        model.form().tables().month(model.month()).field("problem").type("问题");
        int sources = model.form().tables().fundings().rows().size();
        model.draft().keep();

        DetailModel again = office.open(PATH);
        again.form().tables().month(again.month());
        again.takeDraft();
        assertThat(again.form().tables().notes().rows()).hasSize(notes + 1);
        assertThat(again.form().tables().fundings().rows()).hasSize(sources);
        assertThat(again.form().tables().month(again.month()).field("problem").text())
                .isEqualTo("问题");
    }

    @Test
    void takesOverUntouchedFieldsAndMarksTouchedOnesWhenOthersSave() {
        DetailModel mine = office.open(PATH);
        field(mine, ProjectField.PLACE).type("我写的地点");
        DetailModel theirs = office.open(PATH);
        field(theirs, ProjectField.PLACE).type("别人写的地点");
        field(theirs, ProjectField.REMARK).type("别人写的备注");
        theirs.save(() -> {});

        assertThat(field(mine, ProjectField.REMARK).text()).isEqualTo("别人写的备注");
        assertThat(field(mine, ProjectField.PLACE).text()).isEqualTo("我写的地点");
        assertThat(field(mine, ProjectField.PLACE).elsewhereProperty().get()).isEqualTo("别人写的地点");

        long before = office.lastChange();
        mine.save(() -> {});
        assertThat(office.lastChange()).isEqualTo(before);

        field(mine, ProjectField.PLACE).keepMine();
        mine.save(() -> {});
        assertThat(office.item(PATH).project().basics().place()).isEqualTo("我写的地点");
        assertThat(office.item(PATH).project().remark()).isEqualTo("别人写的备注");
    }

    @Test
    void takingTheirsLeavesNothingToSave() {
        DetailModel mine = office.open(PATH);
        field(mine, ProjectField.PLACE).type("我写的地点");
        DetailModel theirs = office.open(PATH);
        field(theirs, ProjectField.PLACE).type("别人写的地点");
        theirs.save(() -> {});
        field(mine, ProjectField.PLACE).takeTheirs();
        assertThat(mine.dirtyProperty().get()).isFalse();
    }

    @Test
    void editingADateEditsItsMove() {
        DetailModel model = office.open(PATH);
        int moves = model.item().moves().size();
        field(model, ProjectField.STARTED_ON).type("10月8日");
        model.save(() -> {});
        Dossier stored = office.item(PATH);
        assertThat(stored.moves()).hasSize(moves);
        assertThat(Objects.requireNonNull(Course.latest(stored.moves())).startedOn())
                .isEqualTo(LocalDate.of(2021, 10, 8));
    }

    @Test
    void typingADateNotReachedMovesTheItemOn() {
        DetailModel model = office.open(PATH);
        field(model, ProjectField.DONE_ON).type("11-29");
        model.save(() -> {});
        Course course = Objects.requireNonNull(Course.latest(office.item(PATH).moves()));
        assertThat(course.status()).isEqualTo(Status.DONE);
        assertThat(course.doneOn()).isEqualTo(LocalDate.of(2021, 11, 29));
    }

    @Test
    void movesToDoneAndBackByUndoAndRedo() {
        DetailModel model = office.open(PATH);
        MoveModel moving = new MoveModel(model);
        assertThat(moving.natural()).isEqualTo(Status.DONE);
        moving.begin(Status.DONE);
        moving.asked().field(ProjectField.MOVE_DATE).type("11-30");
        moving.take(() -> {});
        assertThat(field(model, ProjectField.DONE_ON).text()).isEqualTo("2021-11-30");
        office.services.history().undo();
        assertThat(field(model, ProjectField.DONE_ON).text()).isEmpty();
        office.services.history().redo();
        assertThat(field(model, ProjectField.DONE_ON).text()).isEqualTo("2021-11-30");
    }

    @Test
    void asksForAReasonWhenPaused() {
        DetailModel model = office.open(PATH);
        MoveModel moving = new MoveModel(model);
        moving.begin(Status.PAUSED);
        assertThat(moving.reasonAsked()).isTrue();
        moving.take(() -> {});
        assertThat(moving.asked()
                        .field(ProjectField.MOVE_NOTE)
                        .findingProperty()
                        .get())
                .isNotNull();
        moving.asked().field(ProjectField.MOVE_NOTE).type("等材料");
        moving.take(() -> {});
        assertThat(Objects.requireNonNull(model.viewProperty().get()).status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void booksAnExtensionWithItsReason() {
        DetailModel model = office.open(WASTE);
        AdjustModel adjusting = new AdjustModel(model);
        adjusting.begin(cn.banshi.domain.project.AdjustmentTarget.DEADLINE);
        adjusting.newDate().type("12-20");
        adjusting.book(() -> {});
        assertThat(adjusting
                        .asked()
                        .field(ProjectField.ADJUSTMENT_REASON)
                        .findingProperty()
                        .get())
                .isNotNull();
        adjusting.asked().field(ProjectField.ADJUSTMENT_REASON).type("雨天停工");
        adjusting.book(() -> {});
        assertThat(adjusting.targetProperty().get()).isNull();
        assertThat(field(model, ProjectField.DEADLINE).text()).isEqualTo("2021-12-20");
        assertThat(model.item().adjustments()).extracting("reason").contains("雨天停工");
    }

    @Test
    void warnsOfAnAmountTypedInYuanAndStillSaves() {
        DetailModel model = office.open(PATH);
        field(model, ProjectField.PLANNED_TOTAL).type("100000");
        office.pause();
        assertThat(finding(model, ProjectField.PLANNED_TOTAL).isError()).isFalse();
        model.save(() -> {});
        assertThat(office.item(PATH).project().budget().plannedTotal()).isEqualTo(Money.ofYuan("1000000000"));
    }

    @Test
    void fillsANewItemFromTheQuickFormAndCreatesIt() {
        Dossier like = office.item(PATH);
        DetailModel model = office.model();
        model.openNew(
                new NewProject(
                        "社区小花园",
                        like.project().basics().communityId(),
                        like.project().basics().categoryId(),
                        null,
                        "12月底前",
                        null,
                        2021),
                null);
        assertThat(field(model, ProjectField.LEAD_DEPARTMENT).findingProperty().get())
                .isNull();
        model.save(() -> {});
        assertThat(finding(model, ProjectField.LEAD_DEPARTMENT).isError()).isTrue();
        field(model, ProjectField.LEAD_DEPARTMENT)
                .type(String.valueOf(like.project().duty().leadDepartmentId()));
        model.form().readDeadline();
        model.save(() -> {});
        Dossier stored = office.item("社区小花园");
        assertThat(stored.project().schedule().deadline()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(model.item().id()).isEqualTo(stored.id());
        assertThat(office.services
                        .history()
                        .list(HistoryFilter.newest(1))
                        .get(0)
                        .title())
                .contains("社区小花园");
    }

    @Test
    void saysThatTheItemIsGoneWhenItIsRemovedElsewhere() {
        DetailModel model = office.open(PATH);
        office.services.projects().recycle(List.of(model.item().id()));
        assertThat(model.goneProperty().get()).isTrue();
        office.services.history().undo();
        assertThat(model.goneProperty().get()).isFalse();
    }
}

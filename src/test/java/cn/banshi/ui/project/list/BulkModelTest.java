package cn.banshi.ui.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LifeCycle.NoteNeed;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.shell.Notices;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.work.project.MoveRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkModelTest {
    @TempDir
    Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final Told told = new Told();
    private final List<AppException> refused = new ArrayList<>();
    private SampleDesk sample;
    private ProjectListModel list;
    private BulkModel bulk;

    private static final class Told implements Notices {
        private final List<String> undoable = new ArrayList<>();

        @Override
        public void undoable(String words) {
            undoable.add(words);
        }

        @Override
        public void told(String words) {}

        @Override
        public void writtenInto(String words, Path folder) {}

        @Override
        public void written(String words, Path file) {}

        @Override
        public void result(String words, String act, Runnable then) {}
    }

    @BeforeEach
    void open() {
        sample = SampleDesk.open(folder.resolve("ledger"));
        list = new ProjectListModel(sample.desk(), tasks);
        list.reload();
        bulk = new BulkModel(sample.services().projects(), tasks, told);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<ItemView> select(String... codes) {
        return list.rows().stream()
                .filter(view -> List.of(codes).contains(view.project().code()))
                .toList();
    }

    private ItemView row(String code) {
        return select(code).get(0);
    }

    private List<Dossier> dossiers(String... codes) {
        return select(codes).stream()
                .map(view -> sample.desk().ledger().dossier(view.project().id()))
                .toList();
    }

    private void move(String code, Status to, String note) {
        bulk.move(
                select(code),
                new MoveRequest(to, LocalDate.of(2021, 11, 30), "", "", note),
                trouble -> refused.add(trouble));
        assertThat(refused).isEmpty();
    }

    private long changes() {
        return sample.session().ledger().changeNumber();
    }

    @Test
    void movesSeveralItemsAsOneStep() {
        long before = changes();

        bulk.move(
                select("SF-JT-2021-004", "SF-DH-2021-006"),
                new MoveRequest(Status.UNDERWAY, LocalDate.of(2021, 11, 30), "周敏", "", ""),
                refused::add);

        assertThat(refused).isEmpty();
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(row("SF-JT-2021-004").status()).isEqualTo(Status.UNDERWAY);
        assertThat(row("SF-DH-2021-006").status()).isEqualTo(Status.UNDERWAY);
        assertThat(told.undoable).singleElement().asString().contains("2 个项目", "实施中");
    }

    @Test
    void changesNothingWhereOneItemMayNotMove() {
        long before = changes();

        bulk.move(
                select("SF-JT-2021-004", "SF-HS-2021-004"),
                new MoveRequest(Status.PAUSED, LocalDate.of(2021, 11, 30), "", "", ""),
                refused::add);

        assertThat(refused).hasSize(1);
        assertThat(changes()).isEqualTo(before);
        assertThat(told.undoable).isEmpty();
    }

    @Test
    void offersOnlyStatusesThatAllItemsMayMoveTo() {
        List<Status> next = BulkModel.commonNext(dossiers("SF-JT-2021-004", "SF-DH-2021-003"));

        assertThat(next).contains(Status.PAUSED, Status.DONE).doesNotContain(Status.CLOSED);
    }

    @Test
    void offersAPausedItemOnlyTheWayBackThatItsLogAllows() {
        String underway = row("SF-DH-2021-003").project().code();
        assertThat(row(underway).status()).isEqualTo(Status.UNDERWAY);
        move(underway, Status.PAUSED, "雨天停工");

        List<Status> next = BulkModel.commonNext(dossiers(underway));

        assertThat(next).contains(Status.UNDERWAY).doesNotContain(Status.APPROVED);
    }

    @Test
    void offersEveryMoveThatIsThenTaken() {
        for (ItemView item : List.copyOf(list.rows())) {
            Dossier now = sample.desk().ledger().dossier(item.project().id());
            for (Status to : BulkModel.commonNext(List.of(now))) {
                MoveRequest request = new MoveRequest(to, sample.desk().today(), "", "", "已写明");
                assertThat(sample.services().projects().check(List.of(now.id()), request))
                        .as("%s → %s", now.project().code(), to)
                        .isEmpty();
                MoveRequest bare = new MoveRequest(to, sample.desk().today(), "", "", "");
                assertThat(sample.services()
                                .projects()
                                .check(List.of(now.id()), bare)
                                .isEmpty())
                        .as("note of %s → %s", now.project().code(), to)
                        .isEqualTo(BulkModel.noteNeed(List.of(now), to) == NoteNeed.NONE);
            }
        }
    }

    @Test
    void asksForTheResultOfAnItemThatIsDoneWithoutHavingBeenUnderway() {
        assertThat(row("SF-JT-2021-004").status()).isEqualTo(Status.APPROVED);

        assertThat(BulkModel.noteNeed(dossiers("SF-JT-2021-004", "SF-DH-2021-003"), Status.DONE))
                .isEqualTo(NoteNeed.RESULT);
    }

    @Test
    void saysForEachItemWhyItIsRefused() {
        bulk.move(
                select("SF-JT-2021-004", "SF-DH-2021-003"),
                new MoveRequest(Status.PAUSED, LocalDate.of(2021, 12, 1), "", "", "停"),
                refused::add);

        assertThat(BulkModel.reasons(refused.get(0)).lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.startsWith("“" + row("SF-JT-2021-004").project().name() + "”："))
                .anyMatch(line ->
                        line.startsWith("“" + row("SF-DH-2021-003").project().name() + "”："));
    }

    @Test
    void changesTheLeadDepartmentOfSeveralAsOneStep() {
        long before = changes();
        Department to = sample.desk().ledger().office().departments().get(0);

        bulk.setLeadDepartment(select("SF-JT-2021-004", "SF-DH-2021-006"), to.id(), to.name(), refused::add);

        assertThat(changes()).isEqualTo(before + 1);
        assertThat(row("SF-JT-2021-004").project().duty().leadDepartmentId()).isEqualTo(to.id());
        assertThat(row("SF-DH-2021-006").project().duty().leadDepartmentId()).isEqualTo(to.id());
    }

    @Test
    void booksAnExtensionWithItsReason() {
        bulk.setDeadline(
                select("SF-DH-2021-003"),
                new BulkModel.NewDeadline(LocalDate.of(2021, 12, 31), "12月底前", "雨天停工", "孙致远", ""),
                refused::add);

        ItemView extended = row("SF-DH-2021-003");
        assertThat(refused).isEmpty();
        assertThat(extended.deadline()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(extended.dossier().adjustments())
                .anyMatch(each -> each.target() == AdjustmentTarget.DEADLINE
                        && each.reason().equals("雨天停工"));
    }

    @Test
    void takesRecycledItemsOffTheListAndOutOfTheSums() {
        list.filterProperty().set(Filters.light(ProjectFilter.ALL, Light.LATE));
        list.selectAll();

        bulk.recycle(list.selectedProperty().get());

        assertThat(list.rows()).isEmpty();
        assertThat(list.selectedIds()).isEmpty();
        list.filterProperty().set(ProjectFilter.ALL);
        assertThat(list.rows()).hasSize(40);
    }
}

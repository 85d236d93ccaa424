package cn.banshi.ui.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.project.AdjustmentTarget;
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
        List<Status> next = BulkModel.commonNext(select("SF-JT-2021-004", "SF-DH-2021-003"));

        assertThat(next).contains(Status.PAUSED, Status.DONE).doesNotContain(Status.CLOSED);
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

package cn.banshi.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.history.FieldChange;
import cn.banshi.work.rows.RowCopy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {
    private static final String CODE = "SF-CX-2021-006";

    @TempDir
    private Path folder;

    private Services services;
    private InlineTaskRunner tasks;
    private HistoryModel model;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(folder.resolve("ledger"));
        Desk desk = new Desk(services.session());
        services.session().onChange(desk::take);
        tasks = new InlineTaskRunner();
        model = new HistoryModel(services, desk, tasks);
        model.active(true);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private void remark(String text) {
        Dossier base = WorkFixture.item(services, CODE);
        services.projects().save(base, RowCopy.with(base, "project", RowCopy.with(base.project(), "remark", text)));
    }

    private List<ChangeSet> sets() {
        return model.entries().stream()
                .filter(HistoryEntry.Change.class::isInstance)
                .map(entry -> ((HistoryEntry.Change) entry).set())
                .toList();
    }

    private ChangeSet chosen() {
        ChangeSet set = model.chosenProperty().get();
        assertThat(set).isNotNull();
        return set;
    }

    @Test
    void followsTheLedgerUnderTheHeadOfTheDay() {
        assertThat(sets()).hasSize(1);
        remark("甲");
        assertThat(sets()).hasSize(2);
        assertThat(model.entries().get(0)).isEqualTo(new HistoryEntry.Day("今天"));
        assertThat(model.countWordsProperty().get()).startsWith("近 30 天 2 笔，共 ");
    }

    @Test
    void keepsTheChosenChangeWhenOthersComeAndShowsOldAndNew() {
        remark("甲");
        model.choose(sets().get(0));
        long number = chosen().number();
        remark("乙");
        assertThat(chosen().number()).isEqualTo(number);
        assertThat(model.detailsProperty().get()).singleElement().satisfies((FieldChange field) -> {
            assertThat(field.before()).isEmpty();
            assertThat(field.after()).isEqualTo("甲");
        });
    }

    @Test
    void readsTheNextPageOnlyWhenAskedFor() {
        for (int i = 0; i < HistoryModel.PAGE + 5; i++) {
            remark("第" + i + "次");
        }
        model.refresh();
        model.search().textProperty().set(CODE);
        model.search().textProperty().set("");
        assertThat(sets()).hasSize(HistoryModel.PAGE);
        assertThat(model.entries().get(model.entries().size() - 1)).isInstanceOf(HistoryEntry.More.class);
        model.more();
        assertThat(sets()).hasSize(HistoryModel.PAGE + 6).doesNotHaveDuplicates();
        model.more();
        assertThat(sets()).hasSize(HistoryModel.PAGE + 6);
    }

    @Test
    void undoesOneChangeAndMarksIt() {
        remark("甲");
        model.choose(sets().get(0));
        long number = chosen().number();
        model.look();
        assertThat(model.outlookProperty().get().alone().free()).isTrue();
        model.undoThis(set -> {});
        assertThat(WorkFixture.item(services, CODE).project().remark()).isEmpty();
        assertThat(chosen()).satisfies(set -> {
            assertThat(set.number()).isEqualTo(number);
            assertThat(set.undone()).isTrue();
        });
        model.look();
        assertThat(model.outlookProperty().get().redoNext()).isTrue();
        model.redo(set -> {});
        assertThat(WorkFixture.item(services, CODE).project().remark()).isEqualTo("甲");
        assertThat(tasks.troubles()).isEmpty();
    }

    @Test
    void goesBackToAChangeAfterABackup() {
        remark("甲");
        ChangeSet first = sets().get(0);
        remark("乙");
        remark("丙");
        model.choose(first);
        model.look();
        assertThat(model.outlookProperty().get().down().sets()).isEqualTo(3);
        int[] undone = {0};
        model.undoToHere(count -> undone[0] = count);
        assertThat(undone[0]).isEqualTo(3);
        assertThat(WorkFixture.item(services, CODE).project().remark()).isEmpty();
        assertThat(services.backups().last()).isPresent();
    }

    @Test
    void leadsToTheLaterChangeAlsoWhereTheFilterHidesIt() {
        remark("甲");
        ChangeSet first = sets().get(0);
        remark("乙");
        ChangeSet later = sets().get(0);
        model.search().personProperty().set("没有这个人");
        assertThat(sets()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
        model.go(later);
        assertThat(chosen()).isEqualTo(later);
        assertThat(sets()).contains(first, later);
    }

    @Test
    void showsOneItemOnlyAndAllAgain() {
        remark("甲");
        Dossier other = WorkFixture.item(services, "SF-XY-2021-004");
        model.search().showProject(other.id());
        assertThat(model.search().projectName()).isEqualTo(other.project().name());
        assertThat(sets()).as("only the first rows").hasSize(1);
        model.search().clear();
        assertThat(sets()).hasSize(2);
        assertThat(model.search().filtered()).isFalse();
    }

    @Test
    void restoresFromTheBinInOneStep() {
        Dossier item = WorkFixture.item(services, CODE);
        Dossier other = WorkFixture.item(services, "SF-XY-2021-004");
        services.projects().recycle(List.of(item.id(), other.id()));
        BinModel bin = new BinModel(services, new Desk(services.session()), tasks);
        bin.refresh();
        assertThat(bin.countProperty().get()).isEqualTo(2);
        bin.restore(List.copyOf(bin.items()), bin::refresh);
        assertThat(bin.items()).isEmpty();
        assertThat(services.session().ledger().recycled()).isEmpty();
        services.history().undo();
        assertThat(services.session().ledger().recycled()).hasSize(2);
    }

    @Test
    void namesDaysAsTheClerkDoes() {
        LocalDate today = LocalDate.of(2021, 11, 30);
        assertThat(HistoryWords.day(today, today)).isEqualTo("今天");
        assertThat(HistoryWords.day(LocalDate.of(2021, 11, 29), today)).isEqualTo("11月29日 周一");
        assertThat(HistoryWords.day(LocalDate.of(2020, 11, 29), today)).isEqualTo("2020年11月29日 周日");
    }
}

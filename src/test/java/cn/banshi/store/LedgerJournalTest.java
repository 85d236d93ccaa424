package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLERK;
import static cn.banshi.store.StoreFixture.CLOCK;
import static cn.banshi.store.StoreFixture.rows;
import static cn.banshi.store.StoreFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.Copies;
import cn.banshi.domain.Row;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.store.journal.JournalFilter;
import cn.banshi.store.journal.Tx;
import cn.banshi.store.journal.UndoBlocked;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerJournalTest {
    private static final Department ROADS = new Department(0, 0, "城建科", DepartmentKind.SECTION, "", 1, true);

    @TempDir
    Path folder;

    @Test
    void keepsWhatARowWasBeforeAndAfter() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            Department stored = write(store, tx -> tx.insert(ROADS)).result();
            write(store, tx -> tx.update(renamed(stored, "城市建设科")));
            RowChange inserted = store.journal().rows(1).get(0);
            assertThat(inserted.before()).isEmpty();
            assertThat(inserted.after())
                    .containsEntry("name", "城建科")
                    .containsEntry("kind", "SECTION")
                    .containsEntry("active", "true")
                    .containsEntry("created_by", "测试员")
                    .containsEntry("created_at", "2021-10-31T08:00:00.123456Z");
            RowChange updated = store.journal().rows(2).get(0);
            assertThat(updated.table()).isEqualTo("department");
            assertThat(updated.before()).containsOnly(Map.entry("version", "1"), Map.entry("name", "城建科"));
            assertThat(updated.after()).containsOnly(Map.entry("version", "2"), Map.entry("name", "城市建设科"));
            assertThat(updated.versionAfter()).isEqualTo(2);
            assertThat(updated.projectId()).isNull();
        }
    }

    @Test
    void listsSetsNewestFirstByItemKindAndPage() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            RandomRows rows = new RandomRows(1);
            StoreFixture.fill(store, rows, 2);
            List<Long> ids = rows.known.get(Project.class);
            store.write(CLERK, ChangeKind.MONTH, "十月", tx -> tx.insert(month(ids.get(0))));
            store.write(CLERK, ChangeKind.BASICS, "科室", tx -> tx.insert(ROADS));
            LedgerJournal journal = store.journal();
            assertThat(journal.list(JournalFilter.ALL, 2))
                    .extracting(ChangeSet::number)
                    .containsExactly(3L, 2L);
            assertThat(journal.list(JournalFilter.ALL.below(2), 9))
                    .extracting(ChangeSet::number)
                    .containsExactly(1L);
            assertThat(journal.ofProject(ids.get(0)))
                    .extracting(ChangeSet::number)
                    .containsExactly(2L, 1L);
            assertThat(journal.ofProject(ids.get(1)))
                    .extracting(ChangeSet::number)
                    .containsExactly(1L);
            ChangeSet month = journal.find(2).orElseThrow();
            assertThat(month)
                    .isEqualTo(new ChangeSet(
                            2,
                            StoreFixture.CLOCK.now().truncatedTo(ChronoUnit.MICROS),
                            CLERK,
                            ChangeKind.MONTH,
                            "十月",
                            null,
                            false,
                            1,
                            Set.of(ids.get(0)),
                            false));
            JournalFilter basics = new JournalFilter(null, null, Set.of(ChangeKind.BASICS), CLERK.person(), null, null);
            assertThat(journal.list(basics, 9)).singleElement().matches(ChangeSet::officeTouched);
        }
    }

    @Test
    void undoesAndRedoesAHundredAndTwentyStepsOnOneRowAcrossARestart() {
        List<String> names = new ArrayList<>();
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            Department row = write(store, tx -> tx.insert(ROADS)).result();
            names.add(row.name());
            for (int i = 1; i <= 120; i++) {
                Department next = renamed(row, "第" + i + "科");
                row = write(store, tx -> tx.update(next)).result();
                names.add(row.name());
            }
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            for (int step = 119; step >= 60; step--) {
                undo(store);
                assertThat(name(store)).isEqualTo(names.get(step));
            }
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            for (int step = 59; step >= 0; step--) {
                undo(store);
                assertThat(name(store)).isEqualTo(names.get(step));
            }
            undo(store);
            assertThat(store.readOffice().departments()).isEmpty();
            assertThat(store.journal().nextUndo()).isEmpty();
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            for (String name : names) {
                store.journal().redo(CLERK);
                assertThat(name(store)).isEqualTo(name);
            }
            assertThat(store.journal().nextRedo()).isEmpty();
            assertThat(store.journal().redo(CLERK).changeSet()).isNull();
            assertThat(store.check().findings()).isEmpty();
        }
    }

    private static String name(LedgerStore store) {
        return store.readOffice().departments().get(0).name();
    }

    private static void undo(LedgerStore store) {
        store.journal().undo(CLERK, store.journal().nextUndo().orElseThrow().number());
    }

    @Test
    void namesTheLaterChangeThatStandsInTheWay() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            Department row = write(store, tx -> tx.insert(ROADS)).result();
            Department second =
                    write(store, tx -> tx.update(renamed(row, "甲科"))).result();
            store.write(CLERK, ChangeKind.BASICS, "改名为乙科", tx -> tx.update(renamed(second, "乙科")));
            LedgerJournal journal = store.journal();
            assertThat(journal.check(2)).isInstanceOfSatisfying(UndoCheck.Blocked.class, blocked -> {
                assertThat(blocked.later().number()).isEqualTo(3);
                assertThat(blocked.sentence()).contains("改名为乙科");
            });
            assertThatThrownBy(() -> journal.undo(CLERK, 2))
                    .isInstanceOfSatisfying(
                            UndoBlocked.class,
                            e -> assertThat(e.why().later().title()).isEqualTo("改名为乙科"));
            assertThat(name(store)).isEqualTo("乙科");
            assertThat(journal.check(3)).isInstanceOf(UndoCheck.Free.class);
            assertThat(store.changeNumber()).isEqualTo(3);
            journal.undo(CLERK, 3);
            assertThat(journal.check(2)).isInstanceOf(UndoCheck.Free.class);
        }
    }

    @Test
    void undoesAnEarlierChangeOfOtherRowsAndNotOneThatLaterRowsRestOn() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            RandomRows rows = new RandomRows(2);
            StoreFixture.fill(store, rows, 1);
            Project project = write(store, tx -> StoreFixture.insert(tx, rows, Project.class))
                    .result();
            write(store, tx -> tx.insert(ROADS));
            write(store, tx -> tx.insert(month(project.id())));
            LedgerJournal journal = store.journal();
            assertThat(journal.check(2))
                    .isInstanceOfSatisfying(
                            UndoCheck.Blocked.class,
                            blocked -> assertThat(blocked.later().number()).isEqualTo(4));
            journal.undo(CLERK, 3);
            journal.undo(CLERK, 4);
            journal.undo(CLERK, 2);
            assertThat(store.read(List.of(project.id()))).isEmpty();
            assertThat(store.check().findings()).isEmpty();
        }
    }

    @Test
    void doesNotUndoWhatIsStillReferredTo() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            RandomRows rows = new RandomRows(3);
            Community community = write(store, tx -> StoreFixture.insert(tx, rows, Community.class))
                    .result();
            StoreFixture.fill(store, new RandomRows(4), 1);
            Project old = store.read().all().iterator().next().project();
            write(store, tx -> tx.update(Copies.with(old, "basics.communityId", community.id())));
            assertThat(store.journal().check(1)).isInstanceOf(UndoCheck.Blocked.class);
            assertThat(store.changeNumber()).isEqualTo(3);
        }
    }

    @Test
    void forgetsRedoOnceSomethingNewIsWrittenAndRefusesWhatCannotBeUndone() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            store.write(CLERK, ChangeKind.START, "建立台账", tx -> tx.insert(ROADS));
            assertThat(store.journal().nextUndo()).isEmpty();
            write(store, tx -> tx.insert(ROADS));
            undo(store);
            assertThat(store.journal().nextRedo())
                    .hasValueSatisfying(set -> assertThat(set.number()).isEqualTo(2));
            write(store, tx -> tx.insert(ROADS));
            assertThat(store.journal().nextRedo()).isEmpty();
            for (long number : new long[] {1, 2, 3, 99}) {
                assertThat(store.journal().check(number)).isInstanceOf(UndoCheck.Blocked.class);
            }
        }
    }

    @Test
    void givesNoCodeOutAgainAfterUndo() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            write(store, tx -> {
                tx.insert(ROADS);
                return tx.nextCode("SF-JD-2021");
            });
            undo(store);
            assertThat(store.previewCode("SF-JD-2021")).isEqualTo("SF-JD-2021-002");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void goesThroughEachStateOfARandomSequenceBackwardsAndForwards(long seed) {
        randomSequence(seed, 25);
    }

    @Tag("deep")
    @Test
    void goesThroughEachStateOfLongRandomSequences() {
        for (long seed = 100; seed < 130; seed++) {
            folder = folder.resolve("s" + seed);
            randomSequence(seed, 120);
        }
    }

    private void randomSequence(long seed, int steps) {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            RandomRows random = new RandomRows(seed);
            List<Row> living = new ArrayList<>(StoreFixture.fill(store, random, 2));
            List<Map<String, List<Row>>> states = new ArrayList<>();
            states.add(rows(store));
            for (int step = 0; step < steps; step++) {
                List<Row> next = new ArrayList<>(living);
                if (write(store, tx -> {
                                    mutate(tx, random, next);
                                    return true;
                                })
                                .changeSet()
                        != null) {
                    states.add(rows(store));
                }
                living = next;
            }
            for (int state = states.size() - 2; state >= 0; state--) {
                undo(store);
                assertThat(rows(store)).isEqualTo(states.get(state));
            }
            for (int state = 1; state < states.size(); state++) {
                store.journal().redo(CLERK);
                assertThat(rows(store)).isEqualTo(states.get(state));
            }
            assertThat(store.check().findings()).isEmpty();
        }
    }

    /** A few random inserts, updates and deletes; rows that others may refer to are never deleted. */
    private static void mutate(Tx tx, RandomRows random, List<Row> living) {
        for (int i = random.random.nextInt(1, 6); i > 0; i--) {
            int index = random.random.nextInt(living.size());
            Row row = living.get(index);
            switch (random.random.nextInt(3)) {
                case 0 -> {
                    Table<?> table = Tables.ALL.get(random.random.nextInt(Tables.ALL.size()));
                    living.add(StoreFixture.insert(tx, random, table.type()));
                }
                case 1 -> living.set(index, tx.update(random.changed(row)));
                default -> {
                    if (row instanceof ProjectRow) {
                        tx.delete(row);
                        living.remove(index);
                    }
                }
            }
        }
    }

    private static MonthlyProgress month(long projectId) {
        return MonthlyProgress.empty(projectId, YearMonth.of(2021, 10));
    }

    private static Department renamed(Department row, String name) {
        return new Department(row.id(), row.version(), name, row.kind(), row.phone(), row.position(), row.active());
    }
}

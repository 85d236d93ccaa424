package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLOCK;
import static cn.banshi.store.StoreFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.Row;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Project;
import cn.banshi.store.file.LedgerFile;
import cn.banshi.store.file.LedgerFolder;
import cn.banshi.store.file.Opening;
import cn.banshi.store.journal.Written;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerStoreTest {
    @TempDir
    Path folder;

    @Test
    void givesBackEveryKindOfRowAsWrittenAlsoAfterReopening() {
        List<Row> stored;
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            stored = StoreFixture.fill(store, new RandomRows(1), 8);
            assertThat(allRows(store)).containsExactlyInAnyOrderElementsOf(stored);
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(allRows(store)).containsExactlyInAnyOrderElementsOf(stored);
            assertThat(store.read().changeNumber()).isEqualTo(1);
            assertThat(store.read().all()).hasSize(8);
        }
    }

    private static List<Row> allRows(LedgerStore store) {
        return store.snapshot(handle -> cn.banshi.store.table.Tables.ALL.stream()
                .flatMap(
                        table -> handle
                                .createQuery(table.selectRecords())
                                .map((result, context) -> (Row) table.read(result))
                                .list()
                                .stream())
                .toList());
    }

    @Test
    void readsSomeItemsAsTheWholeLedgerHasThem() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            StoreFixture.fill(store, new RandomRows(2), 6);
            Ledger ledger = store.read();
            List<Long> ids = ledger.all().stream().map(Dossier::id).limit(3).toList();
            assertThat(store.read(ids))
                    .isEqualTo(ids.stream().map(ledger::dossier).toList());
            assertThat(store.read(List.of(999_999L))).isEmpty();
            assertThat(store.readOffice().communities()).hasSize(6);
        }
    }

    @Test
    void refusesAWriteOfAnOlderVersionAndTakesBackTheWholeTransaction() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            RandomRows rows = new RandomRows(3);
            Community first = write(store, tx -> StoreFixture.insert(tx, rows, Community.class))
                    .result();
            Community second =
                    write(store, tx -> tx.update(rows.changed(first))).result();
            assertThat(second.version()).isEqualTo(2);
            assertThatThrownBy(() -> write(store, tx -> {
                        StoreFixture.insert(tx, rows, Community.class);
                        return tx.update(rows.changed(first));
                    }))
                    .isInstanceOfSatisfying(
                            AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));
            assertThat(store.readOffice().communities()).containsExactly(second);
            assertThat(store.changeNumber()).isEqualTo(2);
        }
    }

    @Test
    void makesNoChangeSetWhereNothingDiffers() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            Community community = write(store, tx -> StoreFixture.insert(tx, new RandomRows(4), Community.class))
                    .result();
            Written<Community> again = write(store, tx -> tx.update(community));
            assertThat(again.changeSet()).isNull();
            assertThat(again.result()).isEqualTo(community);
            assertThat(store.changeNumber()).isEqualTo(1);
        }
    }

    @Test
    void refusesASecondRowOfTheSameMonthWithASentence() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            RandomRows rows = new RandomRows(5);
            StoreFixture.fill(store, rows, 1);
            long project = rows.known.get(Project.class).get(0);
            MonthlyProgress row = MonthlyProgress.empty(project, YearMonth.of(2021, 10));
            write(store, tx -> tx.insert(row));
            assertThatThrownBy(() -> write(store, tx -> tx.insert(row)))
                    .isInstanceOfSatisfying(AppException.class, e -> {
                        assertThat(e.code()).isEqualTo(ErrorCode.INPUT);
                        assertThat(e.sentence()).contains("相同");
                    });
        }
    }

    @Test
    void givesEachCodeOutOnce() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            assertThat(store.previewCode("SF-JD-2021")).isEqualTo("SF-JD-2021-001");
            assertThat(write(store, tx -> tx.nextCode("SF-JD-2021")).result()).isEqualTo("SF-JD-2021-001");
            write(store, tx -> {
                tx.noteCode("SF-JD-2021-041");
                tx.noteCode("SF-JD-2021-007");
                tx.noteCode("别处的号");
                return true;
            });
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(write(store, tx -> tx.nextCode("SF-JD-2021")).result()).isEqualTo("SF-JD-2021-042");
            assertThat(store.previewCode("SF-JD-2022")).isEqualTo("SF-JD-2022-001");
        }
    }

    @Test
    void refusesToDeleteWhatItemsStillReferTo() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            StoreFixture.fill(store, new RandomRows(6), 3);
            Community used = store.readOffice()
                    .community(store.read()
                            .all()
                            .iterator()
                            .next()
                            .project()
                            .basics()
                            .communityId());
            assertThatThrownBy(() -> write(store, tx -> {
                        tx.delete(used);
                        return true;
                    }))
                    .isInstanceOfSatisfying(
                            AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INPUT));
        }
    }

    @Test
    void keepsACallersInterruptAwayFromTheDatabase() {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            Thread.currentThread().interrupt();
            write(store, tx -> StoreFixture.insert(tx, new RandomRows(7), Community.class));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.readOffice().communities()).hasSize(1);
        }
    }

    @Test
    void readsTheLastFinishedStateWhileOthersWrite() throws InterruptedException {
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            Thread writer = new Thread(() -> write(store, tx -> {
                StoreFixture.insert(tx, new RandomRows(8), Community.class);
                inside.countDown();
                return await(read);
            }));
            writer.start();
            inside.await();
            assertThat(store.readOffice().communities()).isEmpty();
            read.countDown();
            writer.join();
            assertThat(store.readOffice().communities()).hasSize(1);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysThatAChangeIsWrittenWhereOnlyForcingItToDiskFails() {
        LedgerStore.create(folder, CLOCK).close();
        RandomRows rows = new RandomRows(3);
        IllegalStateException full = new IllegalStateException("disk full");
        LedgerFile file = Opening.open(LedgerFolder.of(folder));
        try (LedgerStore store = new LedgerStore(file, CLOCK, any -> {
            throw full;
        })) {
            assertThatThrownBy(() -> write(store, tx -> StoreFixture.insert(tx, rows, Community.class)))
                    .isInstanceOfSatisfying(Unsettled.class, e -> {
                        assertThat(e.changeSet().number()).isEqualTo(1);
                        assertThat(e.sentence()).contains("可能已经记进台账").doesNotContain("没有保存");
                    })
                    .hasCause(full);
            assertThat(store.readOffice().communities()).hasSize(1);
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(store.changeNumber()).isEqualTo(1);
        }
    }
}

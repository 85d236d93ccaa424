package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLOCK;
import static cn.banshi.store.StoreFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AdoptableException;
import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.office.Community;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final String FILE = "ledger.mv.db";
    private static final String GENERATION = "ledger.generation";

    @TempDir
    Path base;

    private Path folder;
    private final RandomRows rows = new RandomRows(21);

    @BeforeEach
    void makeALedger() {
        folder = base.resolve("台账 (一) [2021]");
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            StoreFixture.fill(store, rows, 5);
        }
    }

    private void writeOnce() {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            write(store, tx -> StoreFixture.insert(tx, rows, Community.class));
        }
    }

    private Map<String, Long> counts() {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            return store.check().counts();
        }
    }

    private void refuses(ErrorCode code, String word) {
        assertThatThrownBy(() -> LedgerStore.open(folder, CLOCK).close())
                .isInstanceOfSatisfying(AppException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.sentence()).contains(word);
                });
    }

    private void refusesUntouched(ErrorCode code, String word) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(FILE));
        refuses(code, word);
        assertThat(Arrays.equals(before, Files.readAllBytes(folder.resolve(FILE))))
                .isTrue();
    }

    @Test
    void refusesAFolderWithoutALedgerAndOneWhoseLedgerIsGone() throws IOException {
        assertThat(LedgerStore.exists(base)).isFalse();
        assertThatThrownBy(() -> LedgerStore.open(base, CLOCK)).hasMessageContaining("没有台账");
        Files.delete(folder.resolve(FILE));
        refuses(ErrorCode.LEDGER, "不见了");
        assertThat(LedgerStore.exists(folder)).isTrue();
        assertThatThrownBy(() -> LedgerStore.create(folder, CLOCK)).hasMessageContaining("已经有台账");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Files.write(folder.resolve(FILE), new byte[0]);
        refusesUntouched(ErrorCode.LEDGER, "损坏");
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.write(folder.resolve(FILE), "不是台账".repeat(5000).getBytes(StandardCharsets.UTF_8));
        refuses(ErrorCode.LEDGER, "损坏");
    }

    @Test
    void refusesAFileCutShortWithoutAlteringIt() throws IOException {
        for (int i = 0; i < 10; i++) {
            writeOnce();
        }
        Map<String, Long> everything = counts();
        Path whole = Files.copy(folder.resolve(FILE), base.resolve("whole"));
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 12; i++) {
            Files.copy(whole, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(FILE).toFile(), "rw")) {
                file.setLength(random.nextLong(1, file.length() - 4096));
            }
            refusesUnlessWhole(everything);
        }
    }

    /** The database may end with room that it no longer uses: where the cut took only that, nothing is lost. */
    private void refusesUnlessWhole(Map<String, Long> everything) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(FILE));
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            CheckReport check = store.check();
            assertThat(check.findings()).isEmpty();
            assertThat(check.counts()).isEqualTo(everything);
        } catch (AppException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.LEDGER);
            assertThat(Arrays.equals(before, Files.readAllBytes(folder.resolve(FILE))))
                    .isTrue();
        }
    }

    @Test
    void refusesAnOlderCopyUnlessTheClerkTakesItAsItIs() throws IOException {
        Path old = Files.copy(folder.resolve(FILE), base.resolve("old"));
        writeOnce();
        Files.copy(old, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        refusesUntouched(ErrorCode.LEDGER, "旧");
        assertThatThrownBy(() -> LedgerStore.open(folder, CLOCK))
                .isInstanceOfSatisfying(
                        AdoptableException.class,
                        e -> assertThat(e.loss()).contains("第2次").contains("找不回来"));
        LedgerStore.adopt(folder, CLOCK).close();
        writeOnce();
    }

    @Test
    void opensALedgerThatIsAheadOfItsGenerationFileByVerifiedChanges() throws IOException {
        Path old = Files.copy(folder.resolve(GENERATION), base.resolve("generation"));
        writeOnce();
        writeOnce();
        Files.copy(old, folder.resolve(GENERATION), StandardCopyOption.REPLACE_EXISTING);
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(store.changeNumber()).isEqualTo(3);
        }
        assertThat(Files.readString(folder.resolve(GENERATION))).contains("\"change\":\"3\"");
    }

    @Test
    void refusesAnotherLedgersFile() throws IOException {
        Path other = base.resolve("other");
        try (LedgerStore store = LedgerStore.create(other, CLOCK)) {
            StoreFixture.fill(store, new RandomRows(22), 2);
        }
        Files.copy(other.resolve(FILE), folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        refusesUntouched(ErrorCode.LEDGER, "不是在这个文件夹里记的");
    }

    @Test
    void refusesALedgerWithoutOrWithADamagedGenerationFile() throws IOException {
        Files.writeString(folder.resolve(GENERATION), "{\"ledger\":", StandardCharsets.UTF_8);
        refuses(ErrorCode.LEDGER, "代次文件");
        LedgerStore.adopt(folder, CLOCK).close();
        writeOnce();
        Files.delete(folder.resolve(GENERATION));
        assertThatThrownBy(() -> LedgerStore.open(folder, CLOCK)).isInstanceOf(AdoptableException.class);
        LedgerStore.adopt(folder, CLOCK).close();
        LedgerStore.open(folder, CLOCK).close();
    }

    @Test
    void neverAdoptsRowsThatTheJournalDoesNotKnow() throws IOException, SQLException {
        sql("update community set name = 'x'");
        Files.delete(folder.resolve(GENERATION));
        assertThatThrownBy(() -> LedgerStore.adopt(folder, CLOCK)).hasMessageContaining("不能采用");
        assertThat(folder.resolve(GENERATION)).doesNotExist();
    }

    @Test
    void refusesRowsThatWentMissing() throws IOException, SQLException {
        sql("delete from dated_note");
        refuses(ErrorCode.LEDGER, "损坏");
    }

    @Test
    void refusesALedgerOfANewerProgram() throws IOException, SQLException {
        sql("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) values (99, '099', 'x', 'SQL', 'x', 0, 'x', 0, true)");
        refuses(ErrorCode.LEDGER, "更新版本");
    }

    @Test
    void refusesAFileThatCouldRunCode() throws IOException, SQLException {
        sql("create alias harmless as 'int one() { return 1; }'");
        refuses(ErrorCode.LEDGER, "自动运行");
    }

    @Test
    void refusesAForeignDatabase() throws IOException, SQLException {
        sql("drop all objects");
        refuses(ErrorCode.LEDGER, "不是本程序");
    }

    private void sql(String statement) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("ledger") + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "banshi", "");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void refusesASecondOpeningInThisProgram() throws IOException {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThatThrownBy(() -> LedgerStore.open(folder, CLOCK))
                    .isInstanceOfSatisfying(
                            AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOCKED));
            assertThat(store.changeNumber()).isEqualTo(1);
        }
        LedgerStore.open(folder, CLOCK).close();
    }

    @Test
    void refusesAPathThatTheDatabaseWouldMisread() {
        assertThatThrownBy(() -> LedgerStore.create(base.resolve("a;b"), CLOCK)).hasMessageContaining("分号");
    }

    @Test
    void leavesNothingBehindWhenCreatingFails() throws IOException {
        Path file = Files.writeString(base.resolve("file"), "x");
        assertThatThrownBy(() -> LedgerStore.create(file.resolve("sub"), CLOCK))
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE));
        assertThat(file).hasContent("x");
    }

    @Test
    void leavesNoLedgerBehindWhenItsFirstRowsFail() {
        Path fresh = base.resolve("fresh");
        assertThatThrownBy(() -> LedgerStore.create(fresh, CLOCK, StoreFixture.CLERK, "开始", tx -> {
                    StoreFixture.insert(tx, rows, Community.class);
                    throw new AppException(ErrorCode.INPUT, "不行");
                }))
                .hasMessage("不行");
        assertThat(LedgerStore.exists(fresh)).isFalse();
        assertThat(fresh).isEmptyDirectory();
        assertThatThrownBy(() -> LedgerStore.create(fresh, CLOCK, StoreFixture.CLERK, "开始", tx -> {
                    throw new AssertionError("a fault");
                }))
                .isInstanceOf(AssertionError.class);
        try (LedgerStore store = LedgerStore.create(
                fresh, CLOCK, StoreFixture.CLERK, "开始", tx -> StoreFixture.insert(tx, rows, Community.class))) {
            assertThat(store.readOffice().communities()).hasSize(1);
            assertThat(store.changeNumber()).isEqualTo(1);
        }
    }

    @Test
    void startsAgainOverWhatAKilledCreationLeft() throws IOException {
        Path fresh = base.resolve("fresh");
        Path site = Files.createDirectories(fresh.resolve("creating"));
        Files.copy(folder.resolve(FILE), site.resolve(FILE));
        assertThat(LedgerStore.exists(fresh)).isFalse();
        try (LedgerStore store = LedgerStore.create(
                fresh, CLOCK, StoreFixture.CLERK, "开始", tx -> StoreFixture.insert(tx, rows, Community.class))) {
            assertThat(store.readOffice().communities()).hasSize(1);
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void finishesACreationThatACrashCutShort() throws IOException {
        Path site = Files.createDirectory(folder.resolve("creating"));
        Files.move(folder.resolve(FILE), site.resolve(FILE));
        Files.copy(folder.resolve(GENERATION), site.resolve(GENERATION));
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(store.changeNumber()).isEqualTo(1);
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void saysThatALedgerCannotBeMadeWhereThereIsAFile() throws IOException {
        Path file = Files.writeString(base.resolve("file"), "");
        for (Path place : new Path[] {file, file.resolve("below")}) {
            assertThatThrownBy(() -> LedgerStore.create(place, CLOCK)).isInstanceOfSatisfying(AppException.class, e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.FILE);
                assertThat(e.sentence()).contains("没有写权限，或磁盘已满");
            });
        }
        assertThat(file).hasContent("");
    }

    @Test
    void keepsAChangeWhoseGenerationFileCannotBeWritten() throws IOException {
        byte[] generation = Files.readAllBytes(folder.resolve(GENERATION));
        long before;
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            before = store.changeNumber();
            Files.delete(folder.resolve(GENERATION));
            Files.createDirectories(folder.resolve(GENERATION).resolve("full"));
            write(store, tx -> StoreFixture.insert(tx, rows, Community.class));
        }
        Files.delete(folder.resolve(GENERATION).resolve("full"));
        Files.delete(folder.resolve(GENERATION));
        Files.write(folder.resolve(GENERATION), generation);
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(store.changeNumber()).isEqualTo(before + 1);
            assertThat(store.check().findings()).isEmpty();
        }
    }

    @Test
    void staysReadableAndWritableAfterAFaultWhileSaving() {
        long before;
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            before = store.changeNumber();
            for (Throwable fault : new Throwable[] {new IllegalStateException("fault"), new StackOverflowError()}) {
                assertThatThrownBy(() -> write(store, tx -> {
                            StoreFixture.insert(tx, rows, Community.class);
                            if (fault instanceof Error error) {
                                throw error;
                            }
                            throw (RuntimeException) fault;
                        }))
                        .isSameAs(fault);
                assertThat(store.changeNumber()).isEqualTo(before);
                assertThat(store.readOffice().communities()).hasSize(5);
                assertThat(store.check().findings()).isEmpty();
            }
            write(store, tx -> StoreFixture.insert(tx, new RandomRows(22), Community.class));
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(store.changeNumber()).isEqualTo(before + 1);
            assertThat(store.readOffice().communities()).hasSize(6);
        }
    }
}

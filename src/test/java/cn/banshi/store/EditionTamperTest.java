package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLERK;
import static cn.banshi.store.StoreFixture.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.money.Money;
import cn.banshi.store.journal.HashChain;
import cn.banshi.work.rows.RowCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTamperTest {
    @TempDir
    Path base;

    private final byte[] pdf = new byte[1_300_000];
    private Path folder;
    private String pdfHash;

    @BeforeEach
    void issue() {
        new SplittableRandom(7).nextBytes(pdf);
        folder = base.resolve("ledger");
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            pdfHash = store.write(CLERK, ChangeKind.LOCK, "锁定", tx -> {
                        String hash = tx.keep(pdf);
                        long id = tx.insert(new ReportEdition(
                                        0,
                                        0,
                                        YearMonth.of(2021, 10),
                                        1,
                                        LocalDate.of(2021, 10, 31),
                                        CLOCK.now(),
                                        "测试员",
                                        "",
                                        0,
                                        HashChain.START,
                                        5,
                                        Money.ofYuan("10.00"),
                                        tx.keep("数".getBytes(StandardCharsets.UTF_8)),
                                        tx.keep(new byte[0]),
                                        "1,2"))
                                .id();
                        tx.insert(new EditionReport(
                                0, 0, id, 1, "R01", "表", 2, tx.keep("表".getBytes(StandardCharsets.UTF_8)), hash));
                        return hash;
                    })
                    .result();
        }
    }

    @Test
    void keepsAContentOfSeveralPartsByteForByte() {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThat(store.content(pdfHash)).isEqualTo(pdf);
            assertThat(store.check().findings()).isEmpty();
            assertThat(store.readEditions().all()).singleElement().satisfies(edition -> {
                assertThat(edition.issued().itemIds()).containsExactlyInAnyOrder(1L, 2L);
                assertThat(edition.report("r01")).isPresent();
            });
        }
    }

    @Test
    void keepsEqualContentsOnce() {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            long rows = store.check().counts().get("document_content");
            store.write(CLERK, ChangeKind.LOCK, "再存", tx -> tx.keep(Arrays.copyOf(pdf, pdf.length)));
            assertThat(store.check().counts()).containsEntry("document_content", rows);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document_content set bytes = X'00' where part = 1",
                "update document_content set part = 9 where part = 0 and sha256 in (select sha256 from document_content where part = 1)",
                "delete from document_content where part = 2",
                "delete from document_content",
                "update document_content set sha256 = '00' where part = 2",
                "update edition_report set pdf_sha256 = document_sha256",
                "update edition_report set title = 'x'",
                "update report_edition set done = done + 1",
                "update report_edition set chain_head = '1'",
                "update report_edition set through = through + interval '1' day",
                "update report_edition set items = '1'",
                "delete from edition_report",
                "update change_row set after = replace(after, '\"done\":\"5\"', '\"done\":\"6\"')"
            })
    void findsAnEditionThatWasAltered(String statement) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("ledger") + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "banshi", "");
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
        assertThat(found()).isTrue();
    }

    private boolean found() {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            return !store.check().ok();
        } catch (AppException e) {
            return true;
        }
    }

    @Test
    void keepsNothingOfAnEditionThatIsNotWrittenWhole() {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            CheckReport before = store.check();
            assertThatThrownBy(() -> store.write(CLERK, ChangeKind.LOCK, "锁定", tx -> {
                        tx.keep("另一份".getBytes(StandardCharsets.UTF_8));
                        throw new IllegalStateException("cut short");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(store.check()).isEqualTo(before);
        }
    }

    @Test
    void findsAnEditionThatDoesNotStandOnTheChain() {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            ReportEdition issued = store.readEditions().all().get(0).issued();
            // As a forger would write it who knows the journal: chain and rows agree.
            store.write(
                    CLERK, ChangeKind.LOCK, "改", tx -> tx.update(RowCopy.with(issued, "chainHead", "f".repeat(64))));
            assertThat(store.check().findings()).containsExactly("有报送版本页脚上的校验码与变更记录对不上。");
        }
    }

    @Test
    void givesNoAlteredContentOut() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("ledger") + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "banshi", "");
                Statement sql = connection.createStatement()) {
            sql.executeUpdate("update document_content set bytes = X'00' where part = 1");
        }
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            assertThatThrownBy(() -> store.content(pdfHash))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("缺失或被改动过");
        }
    }

    @Test
    void refusesABackupWhoseContentWasAltered() throws IOException {
        Path file = base.resolve("b.banshi.zip");
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            cn.banshi.store.backup.LedgerBackup.write(store, file, CLOCK.now());
        }
        try (LedgerStore restored = cn.banshi.store.backup.LedgerBackup.restore(file, base.resolve("r"), CLOCK)) {
            assertThat(restored.content(pdfHash)).isEqualTo(pdf);
        }
        byte[] bytes = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Path broken = Files.write(base.resolve("broken" + i + ".banshi.zip"), flipped);
            assertThatThrownBy(() -> cn.banshi.store.backup.LedgerBackup.verify(broken))
                    .isInstanceOf(AppException.class);
        }
    }
}

package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLERK;
import static cn.banshi.store.StoreFixture.CLOCK;
import static cn.banshi.store.StoreFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.domain.office.Community;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperTest {
    /** Each takes the number of a change set; all leave row counts as they are. */
    private static final List<String> TAMPERINGS = List.of(
            "update change_set set person = person || '某' where number = %d",
            "update change_set set title = 'x' where number = %d",
            "update change_set set kind = 'MONTH' where number = %d",
            "update change_set set at = at + interval '1' second where number = %d",
            "update change_set set os_user = '' where number = %d",
            "update change_set set hash = substring(hash from 2) || substring(hash from 1 for 1) where number = %d",
            "update change_set set undone = not undone where number = %d",
            "update change_set set row_count = row_count + 1 where number = %d",
            "update change_row set after = replace(after, '1', '2') where change_number = %d",
            "update change_row set version_after = version_after + 1 where change_number = %d",
            "update change_row set row_id = row_id + 1000 where change_number = %d",
            "update change_row set project_id = 77 where change_number = %d",
            "update change_row set seq = seq + 1000, table_name = 'grid' where change_number = %d",
            "update change_row set change_number = change_number - 1, seq = seq + 500 where change_number = %d",
            "update community set population = coalesce(population, 0) + 1 where id = %d",
            "update community set created_by = 'x' where id = %d");

    @TempDir
    Path base;

    @Test
    void findsWhatWasAlteredInJournalOrRows() throws IOException, SQLException {
        tamper(20);
    }

    @Tag("deep")
    @Test
    void findsWhatWasAlteredInTwoHundredCopies() throws IOException, SQLException {
        tamper(200);
    }

    private void tamper(int copies) throws IOException, SQLException {
        Path folder = base.resolve("ledger");
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            RandomRows rows = new RandomRows(51);
            for (int i = 0; i < 8; i++) {
                write(store, tx -> StoreFixture.insert(tx, rows, Community.class));
            }
            store.journal().undo(CLERK, 8);
        }
        SplittableRandom random = new SplittableRandom(52);
        for (int i = 0; i < copies; i++) {
            Path copy = Files.createDirectory(base.resolve("copy" + i));
            for (String name : List.of("ledger.mv.db", "ledger.generation")) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
            String sql = TAMPERINGS.get(i % TAMPERINGS.size()).formatted(random.nextInt(2, 8));
            assertThat(alter(copy, sql)).as(sql).isPositive();
            assertThat(found(copy)).as(sql).isTrue();
        }
    }

    private static int alter(Path folder, String statement) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("ledger") + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "banshi", "");
                Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }

    private static boolean found(Path folder) {
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            return !store.check().ok();
        } catch (AppException e) {
            return true;
        }
    }
}

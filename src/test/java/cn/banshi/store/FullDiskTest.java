package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;
import static org.junit.jupiter.api.condition.OS.MAC;

import cn.banshi.domain.office.Community;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more: the system refuses to let the ledger's file grow, as it does where no room is left. */
@EnabledOnOs({LINUX, MAC})
class FullDiskTest {
    private static final int BLOCK = 512;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {40, 150, 700})
    void losesNothingAcknowledgedWhereTheLedgerCannotGrow(long kilobytes) throws IOException, InterruptedException {
        LedgerStore.create(folder, CLOCK).close();
        long most = Files.size(folder.resolve("ledger.mv.db")) / BLOCK + kilobytes * 1024 / BLOCK;
        List<String> said = untilRefused(most);
        assertThat(said).startsWith("open").endsWith("refused FILE");
        long acknowledged = said.size() - 2L;
        try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
            long after = store.changeNumber();
            assertThat(after).isBetween(acknowledged, acknowledged + 1);
            assertThat(store.readOffice().departments()).hasSize((int) after * 5);
            assertThat(store.check().findings()).isEmpty();
            StoreFixture.write(store, tx -> StoreFixture.insert(tx, new RandomRows(1), Community.class));
            assertThat(store.changeNumber()).isEqualTo(after + 1);
        }
    }

    /** What the saving program says while no file may grow beyond so many blocks. */
    private List<String> untilRefused(long blocks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        command.addAll(SavingProgram.command(folder));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        program.getOutputStream().write('\n');
        program.getOutputStream().flush();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said.lines().toList();
    }
}

package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeALedger() {
        LedgerStore.create(folder, CLOCK).close();
    }

    @Test
    void losesNothingAcknowledgedWhenKilledWhileSaving() throws IOException, InterruptedException {
        killAndReopen(20);
    }

    @Tag("deep")
    @Test
    void losesNothingAcknowledgedInTwoHundredKills() throws IOException, InterruptedException {
        killAndReopen(200);
    }

    private void killAndReopen(int cycles) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(41);
        long before = 0;
        Process next = start();
        for (int cycle = 0; cycle < cycles; cycle++) {
            Process program = next;
            next = start();
            long acknowledged = saveUntilKilled(program, before, random.nextInt(1, 25), random.nextInt(20_000));
            try (LedgerStore store = LedgerStore.open(folder, CLOCK)) {
                long after = store.changeNumber();
                assertThat(after).isBetween(acknowledged, acknowledged + 1);
                // Each change set holds five departments: none is half there.
                assertThat(store.readOffice().departments()).hasSize((int) after * 5);
                // So is no edition, and the check reads what each of them keeps.
                assertThat(store.readEditions().all()).hasSize((int) after);
                assertThat(store.check().findings()).isEmpty();
                before = after;
            }
        }
        end(next);
        assertThat(before).isGreaterThan(cycles);
    }

    /** Kills the program some microseconds after it said that it saved for the {@code saves}th time; gives the last number it said. */
    private static long saveUntilKilled(Process program, long before, int saves, int microseconds)
            throws IOException, InterruptedException {
        go(program);
        long last = before;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(said.readLine()).isEqualTo("open");
            for (int i = 0; i < saves; i++) {
                last = Long.parseLong(said.readLine());
            }
            long until = System.nanoTime() + microseconds * 1000L;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null && line.matches("[0-9]+"); line = said.readLine()) {
                last = Math.max(last, Long.parseLong(line));
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    @Test
    void tellsASecondProgramThatTheLedgerIsInUse() throws IOException, InterruptedException {
        Process program = start();
        go(program);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> LedgerStore.open(folder, CLOCK)).isInstanceOfSatisfying(AppException.class, e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.LOCKED);
                assertThat(e.sentence()).contains("另一个窗口或程序");
            });
            assertThat(said.readLine()).isEqualTo("1");
        } finally {
            end(program);
        }
    }

    private static void go(Process program) throws IOException {
        program.getOutputStream().write('\n');
        program.getOutputStream().flush();
    }

    private static void end(Process program) throws InterruptedException {
        program.destroyForcibly();
        program.waitFor();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(SavingProgram.command(folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

package cn.banshi.work.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.store.CheckReport;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupWorkTest {
    @TempDir
    private Path temp;

    @Test
    void backsUpAtExitOnlyAfterChanges() {
        Path folder = temp.resolve("ledger");
        try (Services services = WorkFixture.empty(folder)) {
            assertThat(services.backups().last()).isEmpty();
            BackupInfo first = services.backups().backupAtExit().orElseThrow();
            assertThat(first.file()).startsWith(folder.resolve("backups")).isNotEmptyFile();
            assertThat(services.backups().backupAtExit()).isEmpty();
            services.projects().create(WorkFixture.form(services, "路灯"));
            assertThat(services.backups().backupAtExit()).isPresent();
            assertThat(services.backups().last())
                    .hasValueSatisfying(last -> assertThat(last.projects()).isEqualTo(1));
        }
        try (Services services = Services.of(LedgerSession.open(folder, WorkFixture.TODAY))) {
            assertThat(services.backups().last()).isPresent();
            assertThat(services.backups().backupAtExit()).isEmpty();
            assertThat(services.backups().check().findings()).isEmpty();
        }
    }

    @Test
    void refusesADamagedBackupAndLeavesTheFolderAlone() throws Exception {
        BackupInfo backup;
        try (Services services = WorkFixture.empty(temp.resolve("ledger"))) {
            backup = services.backups().backupTo(temp.resolve("b"));
        }
        byte[] bytes = Files.readAllBytes(backup.file());
        Path cut = temp.resolve("cut.banshi.zip");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        Path target = temp.resolve("target");
        assertThatThrownBy(() -> BackupWork.restore(cut, target)).isInstanceOf(AppException.class);
        assertThat(LedgerSession.exists(target)).isFalse();
        assertThat(BackupWork.restore(backup.file(), target).changes()).isEqualTo(backup.changes());
        assertThat(LedgerSession.exists(target)).isTrue();
    }

    @Test
    void backsUpAtExitAlthoughAnotherLedgersBackupLiesThere() throws Exception {
        Path folder = temp.resolve("ledger");
        Path foreign;
        try (Services other = WorkFixture.empty(temp.resolve("other"))) {
            foreign = other.backups().backupTo(temp.resolve("b")).file();
        }
        try (Services services = WorkFixture.empty(folder)) {
            assertThat(services.backups().backupTo(temp.resolve("c")).changes())
                    .as("as many changes")
                    .isEqualTo(BackupWork.restore(foreign, temp.resolve("d")).changes());
            Path there = folder.resolve("backups").resolve("banshi-29990101-000000-01.banshi.zip");
            Files.createDirectories(there.getParent());
            Files.copy(foreign, there);
            assertThat(services.backups().last()).isEmpty();
            assertThat(services.backups().backupAtExit()).isPresent();
            assertThat(services.backups().backupAtExit()).isEmpty();
        }
    }

    @Test
    void leavesNothingToOpenWhereTheRestoredLedgerDoesNotHold() {
        BackupInfo backup;
        try (Services services = WorkFixture.empty(temp.resolve("ledger"))) {
            backup = services.backups().backupTo(temp.resolve("b"));
        }
        Path target = temp.resolve("target");
        assertThatThrownBy(() -> BackupWork.restore(
                        backup.file(), target, store -> new CheckReport(1, "", Map.of(), List.of("有 1 行对不上。"))))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("有 1 行对不上");
        assertThat(LedgerSession.exists(target)).isFalse();
        assertThat(BackupWork.restore(backup.file(), target).changes())
                .as("the folder serves for another try")
                .isEqualTo(backup.changes());
    }

    @Test
    void keepsDraftsOutsideOfTheHistory() {
        Path folder = temp.resolve("ledger");
        try (Services services = WorkFixture.empty(folder)) {
            long before = services.session().ledger().changeNumber();
            services.drafts().save("project/1", "{\"name\":\"半句话\"}");
            services.drafts().save("project/1", "{\"name\":\"半句话。\"}");
            assertThat(services.session().ledger().changeNumber()).isEqualTo(before);
        }
        try (Services services = Services.of(LedgerSession.open(folder, WorkFixture.TODAY))) {
            assertThat(services.drafts().find("project/1"))
                    .hasValueSatisfying(draft -> assertThat(draft.json()).contains("半句话。"));
            assertThat(services.drafts().list()).hasSize(1);
            services.drafts().discard("project/1");
            assertThat(services.drafts().find("project/1")).isEmpty();
        }
    }
}

package cn.banshi.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.backup.BackupWork;
import cn.banshi.work.basics.FirstLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
    @TempDir
    private Path base;

    @Test
    void leadsToTheRestoredLedgerInThisRunAndTheNext() {
        Path first = base.resolve("first");
        try (var session = FirstLedger.create(first, WorkFixture.office("文昌社区"), null)) {
            Path backup = new BackupWork(session).backupTo(base.resolve("usb")).file();
            BackupWork.restore(backup, base.resolve("restored"));
        }
        List<Path> remembered = new ArrayList<>();
        OwnFolder own = new OwnFolder(first, remembered::add);
        Opening opening = Opening.own(own, base.resolve("restored"), null);
        assertThat(opening).isInstanceOfSatisfying(Opening.Ready.class, ready -> {
            assertThat(ready.folder()).isEqualTo(base.resolve("restored"));
            ready.services().close();
        });
        assertThat(own.get()).contains(base.resolve("restored"));
        assertThat(remembered).containsExactly(base.resolve("restored"));
    }

    @Test
    void holdsInThisRunEvenWhereItCannotBeRemembered() {
        OwnFolder own = new OwnFolder(null, path -> {
            throw new AppException(ErrorCode.FILE, "写不进");
        });
        assertThat(Opening.own(own, base, null)).isInstanceOf(Opening.Trouble.class);
        assertThat(own.get()).contains(base);
    }
}

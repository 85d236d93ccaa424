package cn.banshi.ui;

import cn.banshi.SampleFolder;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;

/** The sample office in a folder of its own, open, with a desk that follows it on any thread. */
public record SampleDesk(LedgerSession session, Services services, Desk desk) implements AutoCloseable {
    /** Makes it in a folder that does not exist yet. */
    public static SampleDesk open(Path folder) {
        SampleFolder.copyTo(folder);
        LedgerSession session = LedgerSession.open(folder, null);
        Desk desk = new Desk(session);
        session.onChange(desk::take);
        return new SampleDesk(session, Services.of(session), desk);
    }

    @Override
    public void close() {
        session.close();
    }
}

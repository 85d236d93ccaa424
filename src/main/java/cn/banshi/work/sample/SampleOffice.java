package cn.banshi.work.sample;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.work.rows.LedgerCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.List;

/** 示范街道: 56 items of a fictional office in 2021, from resources; its today is 2021-11-30. */
public final class SampleOffice {
    private SampleOffice() {}

    /** The sample office as a ledger in memory; touches no file. */
    public static Ledger read() {
        List<SampleRows> projects = SampleRows.of("projects");
        List<SampleRows> fundings = SampleRows.of("fundings");
        SampleBasics basics = new SampleBasics(projects, fundings);
        return new Ledger(basics.office(), 0, new SampleItems(basics, projects, fundings).dossiers());
    }

    /** Makes a new ledger with the sample office in a folder of its own; the folder must hold no ledger. */
    public static void install(Path folder) {
        Ledger sample = read();
        String preparer = sample.office().office().preparer();
        LedgerSession.create(folder, preparer, null, tx -> LedgerCopy.insert(tx, sample))
                .close();
    }
}

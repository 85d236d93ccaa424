package cn.banshi.work.sample;

import cn.banshi.domain.ledger.Ledger;
import java.nio.file.Path;

/** 示范街道: 56 items of a fictional office in 2021, from resources; its today is 2021-11-30. */
public final class SampleOffice {
    private SampleOffice() {}

    /** The sample office as a ledger in memory; touches no file. */
    public static Ledger read() {
        throw new UnsupportedOperationException();
    }

    /** Makes a new ledger with the sample office in a folder of its own; the folder must hold no ledger. */
    public static void install(Path folder) {
        throw new UnsupportedOperationException();
    }
}

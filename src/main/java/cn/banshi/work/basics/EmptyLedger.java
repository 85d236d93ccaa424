package cn.banshi.work.basics;

import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger that knows nothing yet, for a folder that is filled from files; what the office is called is typed in later. */
public final class EmptyLedger {
    private static final String NAME = "未命名街道办事处";
    private static final String PREPARER = "填报人";

    private EmptyLedger() {}

    /** Whether nothing is in the folder, or it is not there. */
    public static boolean fits(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes it and opens it.
     *
     * @param today day to take as today instead of the system's, else null
     */
    public static LedgerSession create(Path folder, @Nullable LocalDate today) {
        return FirstLedger.create(folder, new NewOffice(NAME, "", "", "", PREPARER, "", "", "", List.of()), today);
    }
}

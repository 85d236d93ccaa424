package cn.banshi.ui.start;

import cn.banshi.ui.kit.Texts;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Whether a folder can take a ledger.
 *
 * @param good whether it can
 * @param taken whether a ledger is there already, which may be opened
 * @param words what the clerk reads beside it
 */
record FolderState(boolean good, boolean taken, String words) {
    /** Not looked at yet. */
    static final FolderState UNKNOWN = new FolderState(false, false, "");

    private static final long NEEDED_BYTES = 200L << 20;
    private static final double GIGABYTE = 1L << 30;

    /** Looks at a folder; writes and removes one small file. Blocks. */
    static FolderState of(String typed) {
        if (typed.isBlank()) {
            return bad("start.folder.missing");
        }
        if (typed.startsWith("\\\\") || typed.startsWith("//")) {
            return bad("start.folder.network");
        }
        try {
            Path folder = Path.of(typed.strip());
            if (!folder.isAbsolute()) {
                return bad("start.folder.relative");
            }
            if (LedgerSession.exists(folder)) {
                return new FolderState(false, true, Texts.of("start.folder.taken"));
            }
            Path there = folder;
            while (!Files.isDirectory(there)) {
                Path above = there.getParent();
                if (above == null || Files.exists(there)) {
                    return bad("start.folder.impossible");
                }
                there = above;
            }
            Path probe = Files.createTempFile(there, "banshi", ".tmp");
            Files.delete(probe);
            long free = Files.getFileStore(there).getUsableSpace();
            String words = String.format(Locale.ROOT, "%.1f", free / GIGABYTE);
            return free < NEEDED_BYTES
                    ? new FolderState(false, false, Texts.of("start.folder.full", words))
                    : new FolderState(true, false, Texts.of("start.folder.good", words));
        } catch (InvalidPathException e) {
            return bad("start.folder.impossible");
        } catch (IOException | SecurityException e) {
            return bad("start.folder.readonly");
        }
    }

    private static FolderState bad(String key) {
        return new FolderState(false, false, Texts.of(key));
    }
}

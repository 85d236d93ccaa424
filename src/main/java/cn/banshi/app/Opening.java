package cn.banshi.app;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of opening a data folder. */
sealed interface Opening {
    /**
     * The ledger is open.
     *
     * @param warning what to tell the clerk first
     */
    record Ready(Path folder, Services services, UserSettings settings, Optional<String> warning) implements Opening {}

    /** There is no ledger. */
    record Nothing() implements Opening {}

    /** The other window of this ledger came to the front; this program ends. */
    record Elsewhere() implements Opening {}

    /** It cannot be opened; the sentence says why. */
    record Trouble(Path folder, AppException why) implements Opening {}

    /** Opens the ledger of a folder; blocks. */
    static Opening of(Path folder, @Nullable LocalDate today) {
        try {
            if (!LedgerSession.exists(folder)) {
                return new Nothing();
            }
            LedgerSession session = LedgerSession.open(folder, today);
            LogSetup.into(folder);
            return new Ready(
                    folder,
                    Services.of(session),
                    UserSettings.read(folder.resolve("settings.json")),
                    session.clockWarning());
        } catch (AppException e) {
            return e.code() == ErrorCode.LOCKED && FrontRequest.ask(folder) ? new Elsewhere() : new Trouble(folder, e);
        }
    }
}

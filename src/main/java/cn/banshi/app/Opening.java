package cn.banshi.app;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.work.Services;
import cn.banshi.work.backup.BackupWork;
import cn.banshi.work.sample.SampleOffice;
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

    /** A new ledger did not come about; what was on the screen before comes back. */
    record NotMade(AppException why) implements Opening {}

    /** Opens the ledger of a folder; blocks. */
    static Opening of(Path folder, @Nullable LocalDate today) {
        try {
            if (!LedgerSession.exists(folder)) {
                return new Nothing();
            }
            return ready(folder, LedgerSession.open(folder, today));
        } catch (AppException e) {
            return e.code() == ErrorCode.LOCKED && FrontRequest.ask(folder) ? new Elsewhere() : new Trouble(folder, e);
        }
    }

    /** Makes the folder the office's own and opens its ledger; blocks. */
    static Opening own(OwnFolder own, Path folder, @Nullable LocalDate today) {
        try {
            own.choose(folder);
        } catch (AppException e) {
            return new Trouble(folder, e);
        }
        return of(folder, today);
    }

    /** Opens the sample office, which is made where it is not there yet; blocks. */
    static Opening sample(Path folder) {
        if (!LedgerSession.exists(folder)) {
            try {
                SampleOffice.install(folder);
            } catch (AppException e) {
                return new NotMade(e);
            }
        }
        return of(folder, null);
    }

    /** Restores a backup into the folder, makes it the office's own and opens its ledger; blocks. */
    static Opening restored(OwnFolder own, Path backup, Path folder, @Nullable LocalDate today) {
        try {
            BackupWork.restore(backup, folder);
        } catch (AppException e) {
            return new NotMade(e);
        }
        return own(own, folder, today);
    }

    /** Goes on with a ledger as it is, on the clerk's word; blocks. */
    static Opening adopt(Path folder, @Nullable LocalDate today) {
        try {
            return ready(folder, LedgerSession.adopt(folder, today));
        } catch (AppException e) {
            return new Trouble(folder, e);
        }
    }

    private static Opening ready(Path folder, LedgerSession session) {
        LogSetup.into(folder);
        return new Ready(
                folder,
                Services.of(session),
                UserSettings.read(folder.resolve("settings.json")),
                session.clockWarning());
    }
}

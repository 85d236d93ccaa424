package cn.banshi.ui.shell;

import cn.banshi.base.AppException;
import cn.banshi.ui.kit.FxTaskRunner;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Shows in the status bar what the tasks do. */
final class StatusWatcher implements FxTaskRunner.Watcher {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final StatusBar status;
    private final Predicate<AppException> mend;
    private final Consumer<AppException> trouble;
    private final Consumer<Throwable> bugs;

    /**
     * @param mend asks for what a refused change lacks
     */
    StatusWatcher(
            StatusBar status, Predicate<AppException> mend, Consumer<AppException> trouble, Consumer<Throwable> bugs) {
        this.status = status;
        this.mend = mend;
        this.trouble = trouble;
        this.bugs = bugs;
    }

    @Override
    public void saving(int open) {
        status.saving();
    }

    @Override
    public void saved() {
        status.saved(TIME.format(ZonedDateTime.now(ZoneId.systemDefault())));
    }

    @Override
    public void notSaved() {
        status.notSaved();
    }

    @Override
    public void began(String title, Runnable cancel) {
        status.work(title, cancel);
    }

    @Override
    public void at(String words, long done, long of) {
        status.workAt(words, done, of);
    }

    @Override
    public void ended() {
        status.workEnded();
    }

    @Override
    public void trouble(AppException trouble) {
        this.trouble.accept(trouble);
    }

    @Override
    public boolean mend(AppException refused) {
        return mend.test(refused);
    }

    @Override
    public void bug(Throwable bug) {
        bugs.accept(bug);
    }
}

package cn.banshi.app;

import cn.banshi.ui.shell.Shell;

/**
 * What is there while a ledger is open, and how it ends: {@link #save}, {@link #detach}, {@link #close}.
 *
 * @param unfollow stops noting where the window stands
 */
record Running(Opening.Ready ledger, Shell shell, FrontRequest front, SettingsKeeper settings, Runnable unfollow) {
    /** Keeps likes, waits for what is being saved, backs up; blocks. */
    void save() {
        ledger.settings().save();
        shell.tasks().drain();
        ledger.services().backups().backupAtExit();
    }

    /** Takes it off the window. FX thread. */
    void detach() {
        unfollow.run();
        front.close();
        shell.tasks().close();
    }

    /** Closes the ledger; blocks. */
    void close() {
        settings.end();
        ledger.services().close();
    }
}

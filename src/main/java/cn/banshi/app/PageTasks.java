package cn.banshi.app;

import cn.banshi.base.AppException;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.FxTaskRunner;

/** Tasks of the pages before a ledger is open: trouble in a dialog, faults in the error window, nothing in a status bar. */
final class PageTasks {
    private PageTasks() {}

    /** A runner for one page. */
    static FxTaskRunner make(DialogService dialogs, ErrorWindow errors) {
        return new FxTaskRunner(new FxTaskRunner.Watcher() {
            @Override
            public void trouble(AppException trouble) {
                dialogs.trouble(trouble);
            }

            @Override
            public void bug(Throwable bug) {
                errors.show(bug);
            }
        });
    }
}

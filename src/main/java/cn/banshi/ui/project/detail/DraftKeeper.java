package cn.banshi.ui.project.detail;

import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.project.detail.form.FormDraft;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.draft.DraftWork;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes drafts away from the screen, in the order in which they came about, whichever thread takes the job. */
final class DraftKeeper {
    private final DraftWork drafts;
    private final TaskRunner tasks;
    private final Object order = new Object();
    private long asked;
    private long written;

    DraftKeeper(DraftWork drafts, TaskRunner tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
    }

    /** Keeps what was typed; an empty draft is forgotten. */
    void keep(String key, FormDraft draft) {
        long number = ++asked;
        tasks.read(
                progress -> {
                    write(number, key, draft);
                    return true;
                },
                kept -> {});
    }

    /** Keeps it and returns when it is on disk: before the program ends. */
    void keepNow(String key, FormDraft draft) {
        write(++asked, key, draft);
    }

    /** Forgets a draft. */
    void forget(String key) {
        keep(key, FormDraft.NONE);
    }

    private void write(long number, String key, FormDraft draft) {
        synchronized (order) {
            if (number < written) {
                return;
            }
            written = number;
            if (draft.isEmpty()) {
                drafts.discard(key);
            } else {
                drafts.save(key, draft.toJson());
            }
        }
    }

    /** Looks for a draft. */
    void find(String key, Consumer<Optional<Draft>> found) {
        tasks.read(
                progress -> {
                    synchronized (order) {
                        return drafts.find(key);
                    }
                },
                found);
    }
}

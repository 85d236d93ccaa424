package cn.banshi.ui.kit;

import cn.banshi.work.draft.Draft;
import cn.banshi.work.draft.DraftWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps what was typed and is not saved, away from the screen and in the order in which it came about. Each screen has keys of
 * its own and writes its own JSON. FX thread.
 */
public final class DraftKeeper {
    private final DraftWork drafts;
    private final TaskRunner tasks;

    /** Works on the open ledger. */
    public DraftKeeper(DraftWork drafts, TaskRunner tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
    }

    /** Keeps a draft in place of the one of the same key; an empty one is forgotten. */
    public void keep(String key, String json) {
        tasks.aside(
                progress -> {
                    if (json.isEmpty()) {
                        drafts.discard(key);
                    } else {
                        drafts.save(key, json);
                    }
                    return true;
                },
                kept -> {},
                tasks::trouble);
    }

    /** Forgets a draft. */
    public void forget(String key) {
        keep(key, "");
    }

    /** Looks for the draft of a key, as it is after everything that was kept before. */
    public void find(String key, Consumer<? super Optional<Draft>> found) {
        tasks.aside(progress -> drafts.find(key), found, tasks::trouble);
    }

    /** The drafts whose keys begin so. */
    public void under(String prefix, Consumer<? super List<Draft>> found) {
        tasks.aside(
                progress -> drafts.list().stream()
                        .filter(draft -> draft.key().startsWith(prefix))
                        .toList(),
                found,
                tasks::trouble);
    }

    /** Returns when everything that was kept is on disk: before the program ends. */
    public void flush() {
        tasks.settle();
    }
}

package cn.banshi.ui.project.create;

import cn.banshi.ui.kit.DraftKeeper;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.work.draft.DraftWork;
import cn.banshi.work.project.NewProject;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the quick form while it is not saved, so that leaving or a crash loses nothing. */
final class QuickDraft {
    static final String KEY = "project/quick";
    private static final Gson GSON = new Gson();

    private final DraftKeeper drafts;
    private @Nullable NewProject waiting;
    private boolean stored;

    /** The fields that are typed; the date follows from the wording. */
    private record Typed(
            String name,
            @Nullable Long communityId,
            @Nullable Long categoryId,
            @Nullable Long leadDepartmentId,
            String deadlineWording,
            int year) {}

    QuickDraft(DraftWork drafts, TaskRunner tasks) {
        this.drafts = new DraftKeeper(drafts, tasks);
    }

    /** Notes what is typed; {@link #keep()} writes it, which the screen calls a second after the last key. */
    void typed(NewProject form) {
        waiting = form;
    }

    void keep() {
        NewProject form = waiting;
        if (form != null) {
            waiting = null;
            stored = true;
            drafts.keep(KEY, json(form));
        }
    }

    void keepNow(@Nullable NewProject form) {
        waiting = null;
        if (form != null) {
            stored = true;
            drafts.keep(KEY, json(form));
        } else if (stored) {
            drafts.forget(KEY);
        }
        drafts.flush();
    }

    void forget() {
        waiting = null;
        if (stored) {
            stored = false;
            drafts.forget(KEY);
        }
    }

    void find(Consumer<NewProject> found) {
        drafts.find(KEY, draft -> {
            stored = draft.isPresent();
            draft.flatMap(one -> read(one.json())).ifPresent(found);
        });
    }

    private static String json(NewProject form) {
        return GSON.toJson(new Typed(
                form.name(),
                form.communityId(),
                form.categoryId(),
                form.leadDepartmentId(),
                form.deadlineWording(),
                form.year()));
    }

    private static Optional<NewProject> read(String json) {
        try {
            Typed typed = GSON.fromJson(json, Typed.class);
            LocalDate none = null;
            return Optional.of(new NewProject(
                    typed.name(),
                    typed.communityId(),
                    typed.categoryId(),
                    typed.leadDepartmentId(),
                    typed.deadlineWording(),
                    none,
                    typed.year()));
        } catch (JsonParseException | NullPointerException e) {
            return Optional.empty();
        }
    }
}

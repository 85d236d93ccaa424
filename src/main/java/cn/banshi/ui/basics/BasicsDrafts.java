package cn.banshi.ui.basics;

import cn.banshi.domain.Row;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.draft.DraftWork;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.util.HashMap;
import java.util.Map;

/** What was typed and not saved, one draft per row and part of the editor, on disk and at hand. */
final class BasicsDrafts {
    private static final String PREFIX = "basics/";
    private static final Gson GSON = new Gson();
    private static final TypeToken<Map<String, String>> FIELDS = new TypeToken<>() {};

    private final DraftWork drafts;
    private final TaskRunner tasks;
    private final Map<String, Map<String, String>> kept = new HashMap<>();

    BasicsDrafts(DraftWork drafts, TaskRunner tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
        for (Draft draft : drafts.list()) {
            if (draft.key().startsWith(PREFIX)) {
                try {
                    Map<String, String> fields = GSON.fromJson(draft.json(), FIELDS);
                    kept.put(draft.key(), fields);
                } catch (JsonParseException e) {
                    // A draft of an older layout has nothing that this editor could show.
                    drafts.discard(draft.key());
                }
            }
        }
    }

    /** Key of a row's fields. */
    static String ofRow(Row row) {
        return PREFIX + BasicsKind.of(row).key() + "/" + row.id();
    }

    /** Key of the line in which a holder of the post is entered. */
    static String ofHolder(Row post) {
        return ofRow(post) + "/holder";
    }

    Map<String, String> get(String key) {
        return kept.getOrDefault(key, Map.of());
    }

    boolean has(Row row) {
        return kept.containsKey(ofRow(row)) || kept.containsKey(ofHolder(row));
    }

    /** Keeps what was typed; forgets the draft where nothing is left. */
    void keep(String key, Map<String, String> typed) {
        if (take(key, typed)) {
            tasks.write(
                    progress -> {
                        store(key, typed);
                        return typed;
                    },
                    done -> {});
        }
    }

    /** The same, on disk when this returns. */
    void keepNow(String key, Map<String, String> typed) {
        if (take(key, typed)) {
            store(key, typed);
        }
    }

    private boolean take(String key, Map<String, String> typed) {
        Map<String, String> before = typed.isEmpty() ? kept.remove(key) : kept.put(key, Map.copyOf(typed));
        return !typed.equals(before == null ? Map.of() : before);
    }

    private void store(String key, Map<String, String> typed) {
        if (typed.isEmpty()) {
            drafts.discard(key);
        } else {
            drafts.save(key, GSON.toJson(typed));
        }
    }

    void forget(String key) {
        keep(key, Map.of());
    }
}

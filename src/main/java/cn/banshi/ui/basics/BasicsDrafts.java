package cn.banshi.ui.basics;

import cn.banshi.domain.Row;
import cn.banshi.ui.kit.DraftKeeper;
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

    private final DraftKeeper drafts;
    private final Map<String, Map<String, String>> kept = new HashMap<>();

    BasicsDrafts(DraftWork drafts, TaskRunner tasks) {
        this.drafts = new DraftKeeper(drafts, tasks);
    }

    /** Reads what earlier runs kept; what was typed since goes before it. */
    void fetch(Runnable fetched) {
        drafts.under(PREFIX, found -> {
            for (Draft draft : found) {
                try {
                    Map<String, String> fields = GSON.fromJson(draft.json(), FIELDS);
                    kept.putIfAbsent(draft.key(), fields);
                } catch (JsonParseException e) {
                    // A draft of an older layout has nothing that this editor could show.
                    drafts.forget(draft.key());
                }
            }
            fetched.run();
        });
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
        Map<String, String> before = typed.isEmpty() ? kept.remove(key) : kept.put(key, Map.copyOf(typed));
        if (!typed.equals(before == null ? Map.of() : before)) {
            drafts.keep(key, typed.isEmpty() ? "" : GSON.toJson(typed));
        }
    }

    /** Returns when everything kept is on disk. */
    void flush() {
        drafts.flush();
    }

    void forget(String key) {
        keep(key, Map.of());
    }
}

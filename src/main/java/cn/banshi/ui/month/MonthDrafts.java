package cn.banshi.ui.month;

import cn.banshi.ui.kit.DraftKeeper;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.month.MonthRow.Refusal;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.draft.DraftWork;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps text that a cell could not take until it is mended, one draft per item and month. */
final class MonthDrafts {
    private static final Gson GSON = new Gson();
    private static final TypeToken<Map<MonthField, Refusal>> CELLS = new TypeToken<>() {};

    private final DraftKeeper drafts;

    MonthDrafts(DraftWork drafts, TaskRunner tasks) {
        this.drafts = new DraftKeeper(drafts, tasks);
    }

    void keep(YearMonth month, long projectId, Map<MonthField, Refusal> cells) {
        drafts.keep(prefix(month) + projectId, cells.isEmpty() ? "" : GSON.toJson(cells));
    }

    void find(YearMonth month, Consumer<Map<Long, Map<MonthField, Refusal>>> found) {
        drafts.under(prefix(month), kept -> found.accept(read(month, kept)));
    }

    /** Returns when everything kept is on disk. */
    void flush() {
        drafts.flush();
    }

    private Map<Long, Map<MonthField, Refusal>> read(YearMonth month, List<Draft> kept) {
        Map<Long, Map<MonthField, Refusal>> found = new HashMap<>();
        for (Draft draft : kept) {
            try {
                Map<MonthField, Refusal> cells = GSON.fromJson(draft.json(), CELLS);
                found.put(Long.valueOf(draft.key().substring(prefix(month).length())), new HashMap<>(cells));
            } catch (JsonParseException | NumberFormatException e) {
                // A draft of an older layout has nothing that this grid could show.
                drafts.forget(draft.key());
            }
        }
        return found;
    }

    private static String prefix(YearMonth month) {
        return "month/" + month + "/";
    }
}

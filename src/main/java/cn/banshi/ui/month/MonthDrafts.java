package cn.banshi.ui.month;

import cn.banshi.ui.month.MonthRow.Refusal;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.draft.DraftWork;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Keeps text that a cell could not take until it is mended, one draft per item and month. */
final class MonthDrafts {
    private static final Gson GSON = new Gson();
    private static final TypeToken<Map<MonthField, Refusal>> CELLS = new TypeToken<>() {};

    private final DraftWork drafts;

    MonthDrafts(DraftWork drafts) {
        this.drafts = drafts;
    }

    void keep(YearMonth month, long projectId, Map<MonthField, Refusal> cells) {
        if (cells.isEmpty()) {
            drafts.discard(prefix(month) + projectId);
        } else {
            drafts.save(prefix(month) + projectId, GSON.toJson(cells));
        }
    }

    Map<Long, Map<MonthField, Refusal>> read(YearMonth month) {
        Map<Long, Map<MonthField, Refusal>> found = new HashMap<>();
        for (Draft draft : drafts.list()) {
            if (draft.key().startsWith(prefix(month))) {
                try {
                    Map<MonthField, Refusal> cells = GSON.fromJson(draft.json(), CELLS);
                    found.put(Long.valueOf(draft.key().substring(prefix(month).length())), new HashMap<>(cells));
                } catch (JsonParseException | NumberFormatException e) {
                    // A draft of an older layout has nothing that this grid could show.
                    drafts.discard(draft.key());
                }
            }
        }
        return found;
    }

    private static String prefix(YearMonth month) {
        return "month/" + month + "/";
    }
}

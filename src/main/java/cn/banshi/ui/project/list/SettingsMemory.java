package cn.banshi.ui.project.list;

import cn.banshi.ui.kit.UserSettings;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** The list's arrangement in the settings of this user. */
final class SettingsMemory implements ListMemory {
    private static final String ARRANGEMENT = "list.arrangement";
    private static final String VIEWS = "list.views";
    private static final Type TEXTS = new TypeToken<Map<String, String>>() {}.getType();
    private static final Type LIST_OF_TEXTS = new TypeToken<List<Map<String, String>>>() {}.getType();

    private final UserSettings settings;

    SettingsMemory(UserSettings settings) {
        this.settings = settings;
    }

    @Override
    public Map<String, String> lastArrangement() {
        return settings.<Map<String, String>>get(ARRANGEMENT, TEXTS).orElse(Map.of());
    }

    @Override
    public void keepArrangement(Map<String, String> arrangement) {
        settings.put(ARRANGEMENT, arrangement);
    }

    @Override
    public List<Map<String, String>> views() {
        return settings.<List<Map<String, String>>>get(VIEWS, LIST_OF_TEXTS).orElse(List.of());
    }

    @Override
    public void keepViews(List<Map<String, String>> views) {
        settings.put(VIEWS, views);
        settings.save();
    }
}

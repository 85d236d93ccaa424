package cn.banshi.ui.report;

import cn.banshi.ui.kit.UserSettings;
import com.google.gson.reflect.TypeToken;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The named columns of the report in front. */
final class VariantBook {
    private static final String KEY = "report.variants.";

    private final UserSettings settings;
    private final ReportChoices choices;
    private final ObservableList<Variant> kept = FXCollections.observableArrayList();

    VariantBook(UserSettings settings, ReportChoices choices) {
        this.settings = settings;
        this.choices = choices;
        choices.entryProperty().addListener(change -> read());
        read();
    }

    /** By name. */
    ObservableList<Variant> kept() {
        return kept;
    }

    private void read() {
        kept.setAll(settings.<List<Variant>>get(key(), new TypeToken<List<Variant>>() {}.getType())
                .orElse(List.of()));
    }

    private String key() {
        return KEY + choices.entryProperty().get().code();
    }

    /** Keeps columns under their name, in place of those that had it. */
    void keep(Variant variant) {
        List<Variant> next = new ArrayList<>(kept);
        next.removeIf(one -> one.name().equals(variant.name()));
        next.add(variant);
        settings.put(key(), next);
        kept.setAll(next);
    }

    /** Removes named columns; a report that is shown with them stays as it is. */
    void remove(String name) {
        List<Variant> next = new ArrayList<>(kept);
        next.removeIf(one -> one.name().equals(name));
        settings.put(key(), next);
        kept.setAll(next);
    }
}

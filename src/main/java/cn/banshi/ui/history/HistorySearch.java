package cn.banshi.ui.history;

import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.history.HistoryFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the list of changes is searched for: words, a person, a time, an item. FX thread. */
final class HistorySearch {
    private final Desk desk;
    private final Supplier<LocalDate> today;
    private final Runnable changed;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.MONTH);
    private final ObjectProperty<@Nullable Long> project = new SimpleObjectProperty<>();
    private boolean quiet;

    /**
     * @param today the real day
     * @param changed runs once for each change, also where it changes several parts
     */
    HistorySearch(Desk desk, Supplier<LocalDate> today, Runnable changed) {
        this.desk = desk;
        this.today = today;
        this.changed = changed;
        text.addListener(change -> changed());
        person.addListener(change -> changed());
        period.addListener(change -> changed());
        project.addListener(change -> changed());
    }

    private void changed() {
        if (!quiet) {
            changed.run();
        }
    }

    StringProperty textProperty() {
        return text;
    }

    /** Name of the person, empty = all. */
    StringProperty personProperty() {
        return person;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** The item whose changes are listed, null = all. */
    ObjectProperty<@Nullable Long> projectProperty() {
        return project;
    }

    /** Name of the item of {@link #projectProperty()}, empty for all. */
    String projectName() {
        Long id = project.get();
        Dossier dossier = id == null ? null : desk.ledger().dossier(id);
        return dossier == null ? "" : dossier.project().name();
    }

    /** Whether anything narrows the list beyond the usual period. */
    boolean filtered() {
        return !text.get().isEmpty() || !person.get().isEmpty() || project.get() != null || period.get() != Period.ALL;
    }

    /** Everything, from the beginning. */
    void clear() {
        set(null, Period.ALL);
    }

    /** Only the changes of one item, from the beginning. */
    void showProject(long projectId) {
        set(projectId, Period.ALL);
    }

    private void set(@Nullable Long projectId, Period span) {
        quiet = true;
        text.set("");
        person.set("");
        project.set(projectId);
        period.set(span);
        quiet = false;
        changed();
    }

    /** What is looked for, all of it. */
    HistoryFilter filter() {
        return new HistoryFilter(
                text.get(), person.get(), project.get(), period.get().from(today.get()), null, null, Integer.MAX_VALUE);
    }

    /** The same in words, for paper. */
    String words() {
        List<String> words = new ArrayList<>();
        words.add(period.get().label());
        if (!person.get().isEmpty()) {
            words.add(person.get());
        }
        if (project.get() != null) {
            words.add(projectName());
        }
        if (!text.get().isEmpty()) {
            words.add("“" + text.get() + "”");
        }
        return String.join("，", words);
    }
}

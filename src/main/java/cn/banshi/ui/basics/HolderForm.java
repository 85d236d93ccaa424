package cn.banshi.ui.basics;

import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A holder of a post while he is entered or corrected, as typed.
 *
 * <p>Without a term it is 换人: the one who holds the post now ends the day before.
 */
final class HolderForm {
    private static final String TERM = "term";

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty until = new SimpleStringProperty("");
    final StringProperty wrongName = new SimpleStringProperty("");
    final StringProperty wrongFrom = new SimpleStringProperty("");
    final StringProperty wrongUntil = new SimpleStringProperty("");
    private final Leader leader;
    private final @Nullable LeaderTerm term;

    HolderForm(Leader leader, @Nullable LeaderTerm term) {
        this.leader = leader;
        this.term = term;
        if (term != null) {
            name.set(term.name());
            from.set(term.from() == null ? "" : term.from().toString());
            until.set(term.until() == null ? "" : term.until().toString());
        }
        name.addListener(change -> wrongName.set(""));
        from.addListener(change -> wrongFrom.set(""));
        until.addListener(change -> wrongUntil.set(""));
    }

    Leader leader() {
        return leader;
    }

    @Nullable
    LeaderTerm term() {
        return term;
    }

    /** What was typed; empty where nothing differs. */
    Map<String, String> typed() {
        HolderForm fresh = new HolderForm(leader, term);
        if (fresh.name.get().equals(name.get())
                && fresh.from.get().equals(from.get())
                && fresh.until.get().equals(until.get())) {
            return Map.of();
        }
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(TERM, String.valueOf(term == null ? 0 : term.id()));
        typed.put("name", name.get());
        typed.put("from", from.get());
        typed.put("until", until.get());
        return typed;
    }

    /** The id of the term that kept texts belong to, 0 = 换人. */
    static String termOf(Map<String, String> typed) {
        return typed.getOrDefault(TERM, "0");
    }

    /** Puts kept texts back. */
    void restore(Map<String, String> typed) {
        name.set(typed.getOrDefault("name", name.get()));
        from.set(typed.getOrDefault("from", from.get()));
        until.set(typed.getOrDefault("until", until.get()));
    }
}

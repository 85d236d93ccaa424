package cn.banshi.ui.project.create;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A field that is filled by choosing: what is typed narrows the suggestions, a full name chooses by itself. */
public final class ChoiceModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Candidate> chosen = new ReadOnlyObjectWrapper<>(null);
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private Suggestions all = new Suggestions(List.of());

    /** A field without candidates yet. */
    public ChoiceModel() {
        text.addListener((property, before, now) -> typed(now));
    }

    /** Takes other candidates; a choice that is still among them stays. */
    public void offer(List<Candidate> candidates) {
        all = new Suggestions(candidates);
        typed(text.get());
    }

    private void typed(String now) {
        List<Candidate> exact = all.named(now);
        chosen.set(exact.isEmpty() ? null : exact.get(0));
        suggestions.setAll(exact.isEmpty() ? all.matching(now) : List.of());
    }

    /** Chooses a candidate. */
    public void choose(Candidate candidate) {
        text.set(candidate.name());
    }

    /** Chooses the only suggestion that is left; used when the field is left with part of a name in it. */
    public void settle() {
        if (chosen.get() == null && !text.get().isBlank() && suggestions.size() == 1) {
            choose(suggestions.get(0).candidate());
        }
    }

    /** Chooses by id; nothing where it is not on offer. */
    public void chooseId(@Nullable Long id) {
        if (id != null) {
            all.matching("").stream()
                    .map(Suggestion::candidate)
                    .filter(candidate -> candidate.id() == id)
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    /** Id of the choice, null while there is none. */
    public @Nullable Long chosenId() {
        Candidate candidate = chosen.get();
        return candidate == null ? null : candidate.id();
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** The choice. */
    public ReadOnlyObjectProperty<@Nullable Candidate> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What fits; empty once chosen. */
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }
}

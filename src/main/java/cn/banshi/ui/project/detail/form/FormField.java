package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One value that is edited, as text: what is stored, what is typed, what is wrong with it, and whether somebody else changed
 * it meanwhile.
 */
public final class FormField {
    private final String key;
    private final String label;
    private final FieldKind kind;
    private final LocalDate today;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Finding> finding = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> elsewhere = new ReadOnlyObjectWrapper<>();
    private String stored = "";
    private @Nullable String sent;

    /**
     * @param key stable name, part of drafts
     * @param label Chinese label
     * @param today completes dates without a year
     */
    public FormField(String key, String label, FieldKind kind, LocalDate today) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.today = today;
    }

    /** Stable name. */
    public String key() {
        return key;
    }

    /** Chinese label. */
    public String label() {
        return label;
    }

    /** What the text stands for. */
    public FieldKind kind() {
        return kind;
    }

    /** What is typed; never null. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is typed. */
    public String text() {
        return text.get() == null ? "" : text.get();
    }

    /** Types. */
    public void type(String typed) {
        text.set(typed);
    }

    /** What is stored. */
    public String stored() {
        return stored;
    }

    /** The own value to be stored: what is typed, or what is stored while a sum is shown in its place. */
    String own() {
        return locked.get() ? stored : text();
    }

    /** Whether what is typed differs from what is stored. */
    public boolean dirty() {
        return !locked.get() && !text().equals(stored);
    }

    /** Whether the value comes from elsewhere (由子项目合计) and cannot be typed. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** The worst that the checks say about it, null when nothing. */
    public ReadOnlyObjectProperty<@Nullable Finding> findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /** Shows what the checks say; the first error goes before the first warning. */
    public void show(List<Finding> findings) {
        finding.set(
                findings.stream().min(Comparator.comparing(Finding::severity)).orElse(null));
    }

    /** What somebody else stored while this was being typed; null when there is nothing to choose. */
    public ReadOnlyObjectProperty<@Nullable String> elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /** 用我的: what is typed stays. */
    public void keepMine() {
        elsewhere.set(null);
    }

    /** 用新的: what is stored takes its place. */
    public void takeTheirs() {
        elsewhere.set(null);
        text.set(stored);
    }

    /** What is wrong with the text itself, empty when it can be read. */
    public String wrong() {
        return locked.get() ? "" : FieldText.wrong(kind, text(), today);
    }

    /** Rewrites what is typed in the form's own way, as on leaving the field. */
    public void tidy() {
        if (!locked.get()) {
            String tidy = FieldText.tidy(kind, text(), today);
            if (!tidy.equals(text())) {
                text.set(tidy);
            }
        }
    }

    /** Begins anew with what is stored. */
    void load(String value) {
        locked.set(false);
        stored = value;
        sent = null;
        elsewhere.set(null);
        finding.set(null);
        text.set(value);
    }

    /** Shows a value that cannot be typed in place of the own one, which stays stored as it is. */
    void lock(String value) {
        locked.set(true);
        sent = null;
        text.set(value);
        elsewhere.set(null);
    }

    /** Shows the own value again, which can be typed. */
    void unlock() {
        if (locked.get()) {
            load(stored);
        }
    }

    /** Remembers what is being saved, so that its coming back is not taken for another's change. */
    void sending() {
        sent = own();
    }

    /** Takes over what is stored now: silently where nothing was typed, else it is offered. */
    void rebase(String value) {
        if (locked.get()) {
            stored = value;
            return;
        }
        boolean untouched = !dirty();
        boolean changed = !value.equals(stored);
        boolean mine = sent != null && (value.equals(FieldText.tidy(kind, sent, today)) || value.equals(sent));
        boolean asSent = mine && text().equals(sent);
        stored = value;
        if (untouched || asSent || text().equals(value)) {
            elsewhere.set(null);
            text.set(value);
        } else if (changed && !mine) {
            elsewhere.set(value);
        }
        if (mine) {
            sent = null;
        }
    }

    /** Puts back what a draft holds, with what was stored when it was typed. */
    void restore(String storedThen, String typed) {
        if (locked.get() || dirty()) {
            return;
        }
        text.set(typed);
        if (!storedThen.equals(stored) && !typed.equals(stored)) {
            elsewhere.set(stored);
        }
    }
}

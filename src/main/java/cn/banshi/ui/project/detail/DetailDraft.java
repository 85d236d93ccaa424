package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.kit.DraftKeeper;
import cn.banshi.ui.kit.Later;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.project.detail.form.FormDraft;
import cn.banshi.ui.project.detail.form.ItemForm;
import cn.banshi.work.Services;
import cn.banshi.work.draft.Draft;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The draft of the open item: kept while something is typed, offered when the item is opened again. FX thread. */
final class DetailDraft {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Services services;
    private final ItemForm form;
    private final Supplier<Dossier> item;
    private final BooleanSupplier gone;
    private final DraftKeeper keeper;
    private final Later later;
    private final Latest finding = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Draft> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");

    /**
     * @param item the open item as stored
     * @param gone whether it was removed, so that there is nothing to keep a draft of
     */
    DetailDraft(
            Services services,
            TaskRunner tasks,
            Later.Maker later,
            ItemForm form,
            Supplier<Dossier> item,
            BooleanSupplier gone) {
        this.services = services;
        this.form = form;
        this.item = item;
        this.gone = gone;
        this.keeper = new DraftKeeper(services.drafts(), tasks);
        this.later = later.make(QUIET, this::keep);
    }

    /** A draft of an earlier time that waits for 接着改 or 不要了. */
    ReadOnlyObjectProperty<@Nullable Draft> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** When the draft was kept, as a sentence; empty when there is none. */
    ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** When an offered draft was kept. */
    String keptAt(Draft draft) {
        return DAY_TIME.format(draft.at().atZone(ZoneId.systemDefault()));
    }

    private static String key(Dossier dossier) {
        Long parent = dossier.project().parentId();
        if (dossier.id() != 0) {
            return "project/" + dossier.id();
        }
        return parent == null ? "project/new" : "project/new/" + parent;
    }

    /** Nothing is kept and nothing offered of the item that comes. */
    void clear() {
        rest();
        offered.set(null);
    }

    /** Nothing is kept, and nothing waits to be. */
    void rest() {
        later.stop();
        kept.set("");
    }

    /** Looks whether there is a draft to offer. */
    void find() {
        keeper.find(key(item.get()), finding.only(draft -> offered.set(draft.orElse(null))));
    }

    /** Keeps what is typed once nothing was typed for a while. */
    void soon() {
        later.restart();
    }

    /** 接着改: puts back what the offered draft holds; false where none is offered. */
    boolean take() {
        Draft draft = offered.get();
        if (draft == null) {
            return false;
        }
        offered.set(null);
        kept.set(keptAt(draft));
        FormDraft.fromJson(draft.json()).ifPresent(form::restore);
        return true;
    }

    /** 不要了: forgets the offered draft. */
    void drop() {
        if (offered.get() != null) {
            offered.set(null);
            forget(item.get());
        }
    }

    /** Forgets what is kept of an item. */
    void forget(Dossier dossier) {
        keeper.forget(key(dossier));
    }

    /** Keeps what is typed, away from the screen. */
    void keep() {
        later.stop();
        if (mayKeep() && (form.dirty() || !kept.get().isEmpty())) {
            put();
            kept.set(form.dirty() ? TIME.format(services.session().clock().now().atZone(ZoneId.systemDefault())) : "");
        }
    }

    /** Keeps what is typed and returns when it is on disk. */
    void keepNow() {
        if (mayKeep() && form.dirty()) {
            put();
        }
        keeper.flush();
    }

    private boolean mayKeep() {
        return !gone.getAsBoolean() && offered.get() == null;
    }

    private void put() {
        FormDraft draft = form.draft();
        keeper.keep(key(item.get()), draft.isEmpty() ? "" : draft.toJson());
    }
}

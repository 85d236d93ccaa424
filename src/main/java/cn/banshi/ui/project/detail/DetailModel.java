package cn.banshi.ui.project.detail;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.ui.kit.DraftKeeper;
import cn.banshi.ui.kit.Later;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.project.detail.form.FormDraft;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.ItemForm;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.project.NewProject;
import cn.banshi.work.session.LedgerChange;
import cn.banshi.work.session.Refused;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * 项目详情: which item is open, its draft, its checks, its saving, and what others do to it meanwhile. FX thread; what is typed
 * lives in the {@link ItemForm}.
 */
final class DetailModel {
    private static final Duration DRAFT_QUIET = Duration.ofSeconds(1);
    private static final Duration CHECK_QUIET = Duration.ofMillis(300);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final DraftKeeper drafts;
    private final Later draftLater;
    private final Later checkLater;
    private final Latest checking = new Latest();
    private final Latest finding = new Latest();
    private final ItemForm form;
    private final FormFindings findings;
    private final ReadOnlyObjectWrapper<@Nullable ItemView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Dossier> item;
    private final ReadOnlyObjectWrapper<@Nullable Draft> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ItemPlace> place = new ReadOnlyObjectWrapper<>(ItemPlace.NOWHERE);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private boolean attempted;
    private int newYear;

    DetailModel(Services services, Desk desk, TaskRunner tasks, Later.Maker later) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.newYear = desk.year();
        this.drafts = new DraftKeeper(services.drafts(), tasks);
        Dossier blank = NewItem.blank(null);
        this.item = new ReadOnlyObjectWrapper<>(blank);
        this.form =
                new ItemForm(blank, desk.today(), services.session().author().person());
        this.findings = new FormFindings(form);
        this.draftLater = later.make(DRAFT_QUIET, this::keepDraft);
        this.checkLater = later.make(CHECK_QUIET, this::check);
        form.editsProperty().addListener((edits, before, now) -> edited());
        desk.onChange(this::changed);
    }

    /** What is typed. */
    ItemForm form() {
        return form;
    }

    /** What the checks say. */
    FormFindings findings() {
        return findings;
    }

    /** The item as of today in the year in front; null while it is new. */
    ReadOnlyObjectProperty<@Nullable ItemView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The item as stored; one with id 0 while it is new. */
    ReadOnlyObjectProperty<Dossier> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** The item as stored. */
    Dossier item() {
        return item.get();
    }

    /** Whether it is not stored yet. */
    boolean isNew() {
        return item().id() == 0;
    }

    /** A draft of an earlier time that waits for 接着改 or 不要了. */
    ReadOnlyObjectProperty<@Nullable Draft> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Where the item stands in the list. */
    ReadOnlyObjectProperty<ItemPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Whether something is typed and not saved. */
    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Whether a save is under way. */
    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Whether the item was removed while it was open. */
    ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /** When the draft was kept, as a sentence; empty when there is none. */
    ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** The year whose list is in front; of a new item the one it is to be listed in. */
    int yearInFront() {
        return isNew() ? newYear : desk.year();
    }

    /** The item's row of the list in front, null while it is not on that list. */
    @Nullable
    FormRow listYearInFront() {
        return form.tables().listYear(yearInFront());
    }

    /** The reporting month of today. */
    YearMonth month() {
        return desk.ledger().office().office().calendar().monthOf(desk.today());
    }

    /** The ledger of now. */
    Ledger ledger() {
        return desk.ledger();
    }

    Desk desk() {
        return desk;
    }

    Services services() {
        return services;
    }

    TaskRunner tasks() {
        return tasks;
    }

    /** Opens an item; what was typed in the one before is kept as its draft. */
    void open(long id, List<Long> among) {
        if (id == item().id() && !gone.get()) {
            place.set(ItemPlace.of(among, id));
            return;
        }
        keepDraft();
        place.set(ItemPlace.of(among, id));
        Dossier dossier = desk.ledger().dossier(id);
        if (dossier == null) {
            gone.set(true);
        } else {
            show(dossier, FormDraft.NONE);
        }
    }

    /**
     * Begins a new item.
     *
     * @param quick what stands in the quick form, null for none
     * @param parentId the item that it is a 子项目 of, null for none
     */
    void openNew(@Nullable NewProject quick, @Nullable Long parentId) {
        keepDraft();
        place.set(ItemPlace.NOWHERE);
        newYear = quick == null ? desk.year() : quick.year();
        show(NewItem.blank(parentId), quick == null ? NewItem.typed(desk, parentId) : NewItem.typed(quick));
    }

    private void show(Dossier dossier, FormDraft typed) {
        draftLater.stop();
        attempted = false;
        gone.set(dossier.project().recycled());
        kept.set("");
        offered.set(null);
        item.set(dossier);
        form.load(dossier);
        look();
        form.restore(typed);
        findings.clear();
        dirty.set(form.dirty());
        check();
        String key = draftKey();
        drafts.find(key, finding.only(draft -> offered.set(draft.orElse(null))));
    }

    /** Renews the view, and with it which fields are sums of the sub-items. */
    private void look() {
        view.set(isNew() ? null : Views.item(desk.ledger(), item().id(), desk.year(), desk.today()));
        lockSums();
    }

    private void lockSums() {
        RollUps.of(desk, view.get()).apply(form);
    }

    /** The row of a month, with the sums of the sub-items where they state something; an empty one where there is none. */
    FormRow monthRow(YearMonth wanted) {
        FormRow row = form.tables().month(wanted);
        RollUps.of(desk, view.get()).month(form, row);
        return row;
    }

    boolean previous() {
        return step(-1, place.get().hasPrevious());
    }

    boolean next() {
        return step(1, place.get().hasNext());
    }

    private boolean step(int by, boolean possible) {
        if (possible) {
            ItemPlace now = place.get();
            open(now.among().get(now.index() + by), now.among());
        }
        return possible;
    }

    private String draftKey() {
        return draftKey(item());
    }

    private static String draftKey(Dossier dossier) {
        Long parent = dossier.project().parentId();
        if (dossier.id() != 0) {
            return "project/" + dossier.id();
        }
        return parent == null ? "project/new" : "project/new/" + parent;
    }

    private void edited() {
        dirty.set(form.dirty());
        if (dirty.get() && offered.get() != null) {
            takeDraft();
        }
        draftLater.restart();
        checkLater.restart();
    }

    /** 接着改: puts back what the draft holds. */
    void takeDraft() {
        Draft draft = offered.get();
        if (draft != null) {
            offered.set(null);
            kept.set(keptAt(draft));
            FormDraft.fromJson(draft.json()).ifPresent(form::restore);
            lockSums();
        }
    }

    /** 不要了: forgets the draft. */
    void dropDraft() {
        if (offered.get() != null) {
            offered.set(null);
            drafts.forget(draftKey());
        }
    }

    /** Puts everything back to what is stored and forgets the draft. */
    void discard() {
        form.load(item());
        lockSums();
        draftLater.stop();
        drafts.forget(draftKey());
        kept.set("");
        dirty.set(false);
        attempted = false;
        check();
    }

    /** When the offered draft was kept. */
    String keptAt(Draft draft) {
        return DAY_TIME.format(draft.at().atZone(ZoneId.systemDefault()));
    }

    /** Keeps what is typed, away from the screen. */
    void keepDraft() {
        draftLater.stop();
        if (!gone.get() && offered.get() == null && (form.dirty() || !kept.get().isEmpty())) {
            put(form.draft());
            kept.set(form.dirty() ? TIME.format(services.session().clock().now().atZone(ZoneId.systemDefault())) : "");
        }
    }

    /** Keeps what is typed and returns when it is on disk. */
    void keepDraftNow() {
        if (!gone.get() && offered.get() == null && form.dirty()) {
            put(form.draft());
        }
        drafts.flush();
    }

    private void put(FormDraft draft) {
        drafts.keep(draftKey(), draft.isEmpty() ? "" : draft.toJson());
    }

    /** Checks what is typed; the findings appear at their fields. */
    void check() {
        checkLater.stop();
        ItemForm.Edited edited = form.edited();
        tasks.read(
                progress -> services.projects().check(edited.dossier()),
                checking.only(found -> findings.show(edited.findings(), found, !isNew() || attempted)));
    }

    /** Saves everything that was typed as one change; what stands against it appears at its field. */
    void save(Runnable saved) {
        if (saving.get() || gone.get()) {
            return;
        }
        form.fields().forEach(field -> field.tidy());
        if (!form.dirty() && !isNew()) {
            saved.run();
            return;
        }
        attempted = true;
        Dossier base = item();
        int year = newYear;
        ItemForm.Edited edited = form.edited();
        if (!form.contested().isEmpty() || edited.findings().stream().anyMatch(Finding::isError)) {
            check();
            return;
        }
        form.sending();
        saving.set(true);
        tasks.write(
                progress -> base.id() == 0
                        ? services.projects().create(edited.dossier(), year)
                        : services.projects().save(base, edited.dossier()),
                stored -> {
                    saving.set(false);
                    saved(base, stored);
                    saved.run();
                },
                trouble -> refused(edited, trouble));
    }

    private void saved(Dossier base, Dossier stored) {
        String before = draftKey(base);
        if (item().id() != base.id()) {
            // The clerk went on while it was being saved; what was kept on leaving is on disk now.
            drafts.forget(before);
            return;
        }
        item.set(stored);
        form.rebase(stored);
        look();
        attempted = false;
        dirty.set(form.dirty());
        draftLater.stop();
        drafts.forget(before);
        kept.set("");
        if (form.dirty()) {
            keepDraft();
        }
        check();
    }

    private void refused(ItemForm.Edited edited, AppException trouble) {
        saving.set(false);
        if (trouble instanceof Refused refused) {
            findings.show(edited.findings(), refused.findings(), true);
        } else {
            tasks.trouble(trouble);
        }
    }

    private void changed(LedgerChange change) {
        if (isNew()) {
            return;
        }
        Dossier now = change.ledger().dossier(item().id());
        if (now == null || now.project().recycled()) {
            gone.set(true);
            return;
        }
        gone.set(false);
        if (!now.equals(item())) {
            item.set(now);
            form.rebase(now);
            dirty.set(form.dirty());
        }
        look();
        checkLater.restart();
    }
}

package cn.banshi.ui.project.detail;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.ui.kit.Later;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.project.detail.form.FormDraft;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.ItemForm;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.project.NewProject;
import cn.banshi.work.session.LedgerChange;
import cn.banshi.work.session.Refused;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * 项目详情: which item is open, its draft, its checks, its saving, and what others do to it meanwhile. FX thread; what is typed
 * lives in the {@link ItemForm}.
 */
final class DetailModel {
    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final ItemForm form;
    private final DetailDraft draft;
    private final DetailChecks checks;
    private final ReadOnlyObjectWrapper<@Nullable ItemView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Dossier> item;
    private final ReadOnlyObjectWrapper<ItemPlace> place = new ReadOnlyObjectWrapper<>(ItemPlace.NOWHERE);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private int newYear;

    DetailModel(Services services, Desk desk, TaskRunner tasks, Later.Maker later) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.newYear = desk.year();
        Dossier blank = NewItem.blank(null);
        this.item = new ReadOnlyObjectWrapper<>(blank);
        this.form =
                new ItemForm(blank, desk.today(), services.session().author().person());
        this.draft = new DetailDraft(services, tasks, later, form, item::get, gone::get);
        this.checks = new DetailChecks(services, tasks, later, form, this::isNew);
        form.editsProperty().addListener((edits, before, now) -> edited());
        desk.onChange(this::changed);
    }

    /** What is typed. */
    ItemForm form() {
        return form;
    }

    /** What the checks say. */
    FormFindings findings() {
        return checks.findings();
    }

    /** What is kept of it while it is not saved. */
    DetailDraft draft() {
        return draft;
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
        draft.keep();
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
        draft.keep();
        place.set(ItemPlace.NOWHERE);
        newYear = quick == null ? desk.year() : quick.year();
        show(NewItem.blank(parentId), quick == null ? NewItem.typed(desk, parentId) : NewItem.typed(quick));
    }

    private void show(Dossier dossier, FormDraft typed) {
        draft.clear();
        checks.attempted(false);
        gone.set(dossier.project().recycled());
        item.set(dossier);
        form.load(dossier);
        look();
        form.restore(typed);
        findings().clear();
        dirty.set(form.dirty());
        check();
        draft.find();
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

    private void edited() {
        dirty.set(form.dirty());
        if (dirty.get() && draft.offeredProperty().get() != null) {
            takeDraft();
        }
        draft.soon();
        checks.soon();
    }

    /** 接着改: puts back what the draft holds. */
    void takeDraft() {
        if (draft.take()) {
            lockSums();
        }
    }

    /** Puts everything back to what is stored and forgets the draft. */
    void discard() {
        form.load(item());
        lockSums();
        draft.rest();
        draft.forget(item());
        dirty.set(false);
        checks.attempted(false);
        check();
    }

    /** Checks what is typed; the findings appear at their fields. */
    void check() {
        checks.check();
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
        checks.attempted(true);
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
        // Where the clerk went on while it was being saved, what was kept on leaving is on disk now.
        draft.forget(base);
        if (item().id() != base.id()) {
            return;
        }
        item.set(stored);
        form.rebase(stored);
        look();
        checks.attempted(false);
        dirty.set(form.dirty());
        draft.rest();
        if (form.dirty()) {
            draft.keep();
        }
        check();
    }

    private void refused(ItemForm.Edited edited, AppException trouble) {
        saving.set(false);
        if (trouble instanceof Refused refused) {
            findings().show(edited.findings(), refused.findings(), true);
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
        checks.soon();
    }
}

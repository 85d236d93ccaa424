package cn.banshi.ui.form;

import cn.banshi.base.AppException;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.ui.kit.DraftKeeper;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.Services;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.form.FormEntry;
import cn.banshi.work.form.FormJson;
import cn.banshi.work.form.FormWork;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The kept forms and the one in front, without nodes. What is changed is kept as a draft until it is saved. */
final class FormModel {
    private static final String DRAFTS = "form/";

    private final Desk desk;
    private final TaskRunner tasks;
    private final Notices notices;
    private final FormWork forms;
    private final DraftKeeper drafts;
    private final Latest choosing = new Latest();
    private final Latest computing = new Latest();
    private final ObservableList<FormEntry> list = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable FormDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<YearMonth> month;
    private boolean active = true;
    private boolean stale;

    FormModel(Services services, Desk desk, TaskRunner tasks, Notices notices) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.forms = services.forms();
        this.drafts = new DraftKeeper(services.drafts(), tasks);
        this.month = new SimpleObjectProperty<>(currentMonth());
        month.addListener(change -> compute());
        desk.onChange(change -> compute());
    }

    /** The kept forms, by name. */
    ObservableList<FormEntry> list() {
        return list;
    }

    /** The form in front; null while there is none. */
    ReadOnlyObjectProperty<@Nullable FormDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    @Nullable
    FormDraft draft() {
        return draft.get();
    }

    /** The month that is filled. */
    ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    YearMonth currentMonth() {
        return desk.ledger().office().office().calendar().monthOf(desk.today());
    }

    /** A month back or on; never beyond the month of today. */
    void step(int months) {
        YearMonth next = month.get().plusMonths(months);
        if (!next.isAfter(currentMonth())) {
            month.set(next);
        }
    }

    FormWork forms() {
        return forms;
    }

    TaskRunner tasks() {
        return tasks;
    }

    /** Reads the list anew and brings a form to the front: the named one, else the one in front, else the first. */
    void renew(@Nullable String wanted) {
        FormDraft before = draft();
        String name = wanted != null ? wanted : before == null ? "" : before.kept();
        tasks.read(progress -> forms.list(), found -> {
            list.setAll(found);
            FormEntry entry = found.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(found.isEmpty() ? null : found.get(0));
            if (entry == null) {
                choosing.forget();
                draft.set(null);
            } else if (wanted != null || before == null || !before.kept().equals(entry.name())) {
                choose(entry);
            }
        });
    }

    /** Brings a form to the front, with what was not saved the last time. */
    void choose(FormEntry entry) {
        Consumer<FormDraft> answer = choosing.only((FormDraft made) -> {
            draft.set(made);
            compute();
        });
        drafts.find(DRAFTS + entry.name(), kept -> tasks.read(progress -> read(entry, kept), answer, this::refuse));
    }

    private FormDraft read(FormEntry entry, Optional<Draft> kept) {
        FormDefinition stored = entry.definition();
        FormDefinition now = kept.map(one -> FormJson.read(one.json()))
                .or(() -> Optional.ofNullable(stored))
                .orElseGet(() -> forms.guess(entry.form()).named(entry.name()));
        return new FormDraft(entry.name(), entry.form(), forms.sheets(entry.form()), stored, now, null);
    }

    private void refuse(AppException trouble) {
        draft.set(null);
        tasks.trouble(trouble);
    }

    /** Changes the form in front; says so where the change cannot be. */
    void change(Function<FormDefinition, Optional<FormDefinition>> edit) {
        FormDraft before = draft();
        if (before == null) {
            return;
        }
        Optional<FormDefinition> changed = edit.apply(before.now());
        if (changed.isEmpty()) {
            notices.told(Texts.of("form.wrong.place"));
        } else if (!changed.get().equals(before.now())) {
            show(before.with(changed.get()));
        }
    }

    private void show(FormDraft next) {
        draft.set(next);
        drafts.keep(DRAFTS + next.kept(), next.dirty() ? FormJson.write(next.now()) : "");
        compute();
    }

    /** The heading is these rows; everything below is found anew. */
    void heading(int first, int last) {
        FormDraft before = draft();
        if (before != null) {
            tasks.read(
                    progress -> forms.guess(before.file(), before.now().sheet(), first, last),
                    guessed -> change(form -> Optional.of(FormEdit.heading(form, guessed))));
        }
    }

    /** Whether the screen is in front; out of sight nothing is computed. */
    void active(boolean inFront) {
        active = inFront;
        if (active && stale) {
            compute();
        }
    }

    private void compute() {
        FormDraft at = draft();
        stale = !active;
        if (at == null || stale) {
            return;
        }
        YearMonth wanted = month.get();
        FormDefinition form = at.now();
        tasks.read(
                progress -> forms.content(
                        form, wanted.getYear(), form.choice().span().upTo(wanted)),
                computing.only((FormContent content) -> {
                    FormDraft now = draft();
                    if (now != null && now.now().equals(form)) {
                        draft.set(now.with(content));
                    }
                }));
    }

    /** Keeps the form in front as it is now. */
    void save() {
        FormDraft at = draft();
        if (at != null && at.dirty()) {
            save(at, () -> notices.told(Texts.of("form.saved", at.kept())));
        }
    }

    /** Saves where something is not kept yet, then goes on. */
    void saved(Runnable then) {
        FormDraft at = draft();
        if (at == null || !at.dirty()) {
            then.run();
        } else {
            save(at, then);
        }
    }

    private void save(FormDraft at, Runnable then) {
        tasks.write(progress -> forms.save(at.now(), at.file()), entry -> {
            drafts.forget(DRAFTS + at.kept());
            FormDraft now = draft();
            if (now != null && now.kept().equals(at.kept())) {
                draft.set(new FormDraft(at.kept(), entry.form(), now.sheets(), at.now(), now.now(), now.content()));
            }
            renew(null);
            then.run();
        });
    }

    /** Saves every draft of forms that are not in front; on the thread that works. */
    void saveDrafts(List<Draft> kept, List<FormEntry> entries) {
        for (Draft one : kept) {
            String name = one.key().substring(DRAFTS.length());
            entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .findFirst()
                    .ifPresent(entry -> forms.save(FormJson.read(one.json()), entry.form()));
        }
    }

    /** The drafts of all forms. */
    void drafts(Consumer<? super List<Draft>> found) {
        drafts.under(DRAFTS, found);
    }

    /** Forgets the draft of a form. */
    void forget(String name) {
        drafts.forget(DRAFTS + name);
    }

    void forget(List<Draft> kept) {
        kept.forEach(one -> drafts.forget(one.key()));
    }

    /** Returns when every draft is on disk. */
    void close() {
        drafts.flush();
    }
}

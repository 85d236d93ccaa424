package cn.banshi.ui.project.create;

import cn.banshi.base.AppException;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Severity;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.project.NewProject;
import cn.banshi.work.session.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** The quick form of a new item: five must-fill fields, their draft, and saving them. No nodes; FX thread. */
public final class NewProjectModel {
    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final QuickDraft draft;
    private final QuickChoices choices;
    private final QuickEchoes echoes;

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Community> community = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DictionaryValue> category = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
    private final StringProperty wording = new SimpleStringProperty("");
    private final ObservableMap<ProjectField, String> errors = FXCollections.observableHashMap();
    private boolean saving;

    /** An empty form for the year in front; takes up a draft where there is one. */
    public NewProjectModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.draft = new QuickDraft(services.drafts(), tasks);
        this.choices = new QuickChoices(desk);
        this.echoes = new QuickEchoes(services, desk, tasks);
        desk.ledgerProperty().addListener((property, before, now) -> echoes.look(form()));
        desk.yearProperty().addListener((property, before, now) -> {
            echoes.deadline(wording.get());
            echoes.look(form());
        });
        name.addListener((property, before, now) -> changed(ProjectField.NAME));
        community.addListener((property, before, now) -> changed(ProjectField.COMMUNITY));
        category.addListener((property, before, now) -> changed(ProjectField.CATEGORY));
        department.addListener((property, before, now) -> changed(ProjectField.LEAD_DEPARTMENT));
        wording.addListener((property, before, now) -> {
            echoes.deadline(wording.get());
            changed(ProjectField.DEADLINE_WORDING);
        });
    }

    /** What there is to choose from. */
    public QuickChoices choices() {
        return choices;
    }

    /** What is said to what is typed. */
    public QuickEchoes echoes() {
        return echoes;
    }

    /**
     * Adds a department by its name, as a change of its own, and takes it.
     *
     * @param done told the stored department
     */
    public void addDepartment(String typed, Consumer<Department> done) {
        tasks.write(
                progress -> services.basics().addDepartment(typed),
                added -> {
                    department.set(added);
                    done.accept(added);
                },
                trouble -> errors.put(ProjectField.LEAD_DEPARTMENT, trouble.sentence()));
    }

    private void changed(ProjectField field) {
        errors.remove(field);
        echoes.look(form());
        draft.typed(form());
    }

    /** What is filled now. */
    public NewProject form() {
        return new NewProject(
                name.get().strip(),
                id(community.get()),
                id(category.get()),
                id(department.get()),
                wording.get().strip(),
                Deadlines.date(wording.get(), desk.year(), desk.today()),
                desk.year());
    }

    private static @Nullable Long id(@Nullable Row row) {
        return row == null ? null : row.id();
    }

    /** Whether anything is typed that would be lost. */
    public boolean isBlank() {
        return name.get().isBlank()
                && wording.get().isBlank()
                && community.get() == null
                && category.get() == null
                && department.get() == null;
    }

    /**
     * Saves the item; asked again while it is being saved, does nothing.
     *
     * @param again whether the form stays open for another item of the same community, category and department
     * @param done told the stored item
     */
    public void save(boolean again, Consumer<Dossier> done) {
        NewProject form = form();
        if (saving) {
            return;
        }
        if (!missing(form).isEmpty()) {
            errors.putAll(missing(form));
            return;
        }
        saving = true;
        tasks.write(
                progress -> services.projects().create(form),
                created -> {
                    saving = false;
                    clear(again);
                    done.accept(created);
                },
                this::refused);
    }

    private Map<ProjectField, String> missing(NewProject form) {
        Map<ProjectField, String> missing = new HashMap<>();
        if (form.name().isEmpty()) {
            missing.put(ProjectField.NAME, Texts.of("create.missing.name"));
        }
        choice(missing, ProjectField.COMMUNITY, form.communityId());
        choice(missing, ProjectField.CATEGORY, form.categoryId());
        choice(missing, ProjectField.LEAD_DEPARTMENT, form.leadDepartmentId());
        if (missing.containsKey(ProjectField.LEAD_DEPARTMENT)
                && choices.departments().isEmpty()) {
            missing.put(ProjectField.LEAD_DEPARTMENT, Texts.of("create.missing.department"));
        }
        if (form.deadlineWording().isEmpty()) {
            missing.put(ProjectField.DEADLINE_WORDING, Texts.of("create.missing.wording"));
        }
        return missing;
    }

    private static void choice(Map<ProjectField, String> missing, ProjectField field, @Nullable Long chosen) {
        if (chosen == null) {
            missing.put(field, Texts.of("create.missing.choice", field.label()));
        }
    }

    private void refused(AppException trouble) {
        saving = false;
        if (trouble instanceof Refused refused) {
            List<Finding> elsewhere = new ArrayList<>();
            for (Finding finding : refused.findings()) {
                if (finding.severity() == Severity.ERROR) {
                    if (errors.putIfAbsent(finding.field(), finding.sentence()) != null) {
                        elsewhere.add(finding);
                    }
                }
            }
            if (elsewhere.isEmpty() && !errors.isEmpty()) {
                return;
            }
        }
        tasks.trouble(trouble);
    }

    private void clear(boolean again) {
        name.set("");
        wording.set("");
        if (!again) {
            community.set(null);
            category.set(null);
            department.set(null);
        }
        errors.clear();
        draft.forget();
    }

    /** Throws away what is typed. */
    public void discard() {
        clear(false);
    }

    /** Fills in what was typed and not saved last time; asks the ledger in the background. */
    public void takeUpDraft() {
        draft.find(found -> {
            if (isBlank()) {
                fill(found);
            }
        });
    }

    private void fill(NewProject found) {
        name.set(found.name());
        OfficeData office = desk.ledger().office();
        community.set(office.community(found.communityId()));
        category.set(office.value(found.categoryId()));
        department.set(office.department(found.leadDepartmentId()));
        wording.set(found.deadlineWording());
    }

    /** Keeps what is typed as a draft in the background; called a second after the last key. */
    public void keepTyped() {
        draft.keep();
    }

    /** Forgets what is typed: the full form goes on with it. */
    public void handOver() {
        clear(false);
    }

    /** Puts what is typed on disk as a draft; returns when it is there. */
    public void keepDraft() {
        draft.keepNow(isBlank() ? null : form());
    }

    /** 项目名称. */
    public StringProperty nameProperty() {
        return name;
    }

    /** 主要社区. */
    public ObjectProperty<@Nullable Community> communityProperty() {
        return community;
    }

    /** 类别. */
    public ObjectProperty<@Nullable DictionaryValue> categoryProperty() {
        return category;
    }

    /** 牵头单位. */
    public ObjectProperty<@Nullable Department> departmentProperty() {
        return department;
    }

    /** 时限表述. */
    public StringProperty wordingProperty() {
        return wording;
    }

    /** What is wrong, by field. */
    public ObservableMap<ProjectField, String> errors() {
        return errors;
    }
}

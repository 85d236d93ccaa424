package cn.banshi.ui.project.create;

import cn.banshi.base.AppException;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Severity;
import cn.banshi.ui.kit.Latest;
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
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/**
 * The quick form of a new item: five must-fill fields, what the deadline means, whether the name is taken, which code it will
 * get. No nodes; FX thread.
 */
public final class NewProjectModel {
    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final QuickDraft draft;
    private final Latest latestLook = new Latest();

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Community> community = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DictionaryValue> category = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
    private final StringProperty wording = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Echo> nameEcho = new ReadOnlyObjectWrapper<>(Echo.NONE);
    private final ReadOnlyObjectWrapper<Echo> deadlineEcho = new ReadOnlyObjectWrapper<>(Echo.NONE);
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ObservableMap<ProjectField, String> errors = FXCollections.observableHashMap();
    private boolean saving;

    /** How an echo is meant. */
    public enum Tone {
        /** Plain information. */
        PLAIN,
        /** All right. */
        GOOD,
        /** To look at; may be saved. */
        WARNING
    }

    /** One line under a field. */
    public record Echo(String text, Tone tone) {
        /** Nothing to say. */
        public static final Echo NONE = new Echo("", Tone.PLAIN);
    }

    /** An empty form for the year in front; takes up a draft where there is one. */
    public NewProjectModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.draft = new QuickDraft(services.drafts(), tasks);
        desk.ledgerProperty().addListener((property, before, now) -> look());
        desk.yearProperty().addListener((property, before, now) -> {
            echoDeadline();
            look();
        });
        name.addListener((property, before, now) -> changed(ProjectField.NAME));
        community.addListener((property, before, now) -> changed(ProjectField.COMMUNITY));
        category.addListener((property, before, now) -> changed(ProjectField.CATEGORY));
        department.addListener((property, before, now) -> changed(ProjectField.LEAD_DEPARTMENT));
        wording.addListener((property, before, now) -> {
            echoDeadline();
            changed(ProjectField.DEADLINE_WORDING);
        });
    }

    /** Communities to choose from. */
    public List<Community> communities() {
        return desk.ledger().office().communities().stream()
                .filter(Community::active)
                .toList();
    }

    /** Categories to choose from. */
    public List<DictionaryValue> categories() {
        return desk.ledger().office().values(DictionaryKind.CATEGORY).stream()
                .filter(DictionaryValue::active)
                .toList();
    }

    /** Departments to choose from. */
    public List<Department> departments() {
        return desk.ledger().office().departments().stream()
                .filter(Department::active)
                .toList();
    }

    /** What is said of a department, such as "科室 · 牵头 7 项". */
    public String detail(Department each) {
        long led = desk.ledger().items().stream()
                .filter(dossier -> Objects.equals(dossier.project().duty().leadDepartmentId(), each.id()))
                .count();
        return Texts.of("create.leads", each.kind().label(), led);
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
        look();
        draft.typed(form());
    }

    private void echoDeadline() {
        deadlineEcho.set(Deadlines.echo(wording.get(), desk.year(), desk.today()));
    }

    /** Asks for the code to come, the list number and items of the same name. */
    private void look() {
        NewProject form = form();
        tasks.read(progress -> glance(form), latestLook.only(this::show));
    }

    private record Glance(String code, String listNumber, Echo name) {}

    private Glance glance(NewProject form) {
        Long in = form.communityId();
        String next = in == null ? "" : services.projects().previewCode(in, form.year());
        return new Glance(next, services.projects().nextListNumber(form.year()), nameEcho(form));
    }

    private Echo nameEcho(NewProject form) {
        Long in = form.communityId();
        if (form.name().isBlank() || in == null) {
            return Echo.NONE;
        }
        return services.projects().check(form).stream()
                .filter(finding -> finding.field() == ProjectField.NAME && finding.severity() == Severity.WARNING)
                .findFirst()
                .map(finding -> new Echo(finding.sentence(), Tone.WARNING))
                .orElseGet(() -> new Echo(
                        Texts.of(
                                "create.name.free",
                                desk.ledger().office().communityName(in),
                                String.valueOf(form.year())),
                        Tone.GOOD));
    }

    private void show(Glance glance) {
        code.set(glance.code());
        nameEcho.set(glance.name());
        place.set(Texts.of(
                "create.place",
                String.valueOf(desk.year()),
                glance.listNumber(),
                desk.today().toString()));
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
        if (missing.containsKey(ProjectField.LEAD_DEPARTMENT) && departments().isEmpty()) {
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

    /** Whether the name is taken. */
    public ReadOnlyObjectProperty<Echo> nameEchoProperty() {
        return nameEcho.getReadOnlyProperty();
    }

    /** What the deadline means. */
    public ReadOnlyObjectProperty<Echo> deadlineEchoProperty() {
        return deadlineEcho.getReadOnlyProperty();
    }

    /** The code that it will get, empty while no community is chosen. */
    public ReadOnlyStringProperty codeProperty() {
        return code.getReadOnlyProperty();
    }

    /** Where it will stand in the list. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What is wrong, by field. */
    public ObservableMap<ProjectField, String> errors() {
        return errors;
    }
}

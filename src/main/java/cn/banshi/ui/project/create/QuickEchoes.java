package cn.banshi.ui.project.create;

import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Severity;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.project.NewProject;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the program says to what is typed in the quick form: whether the name is taken, what the deadline means, code and place. */
public final class QuickEchoes {
    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<Echo> nameEcho = new ReadOnlyObjectWrapper<>(Echo.NONE);
    private final ReadOnlyObjectWrapper<Echo> deadlineEcho = new ReadOnlyObjectWrapper<>(Echo.NONE);
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");

    QuickEchoes(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
    }

    /** Whether the name is taken. */
    public ReadOnlyObjectProperty<Echo> nameProperty() {
        return nameEcho.getReadOnlyProperty();
    }

    /** What the deadline means. */
    public ReadOnlyObjectProperty<Echo> deadlineProperty() {
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

    /** Says what the deadline means. */
    void deadline(String wording) {
        deadlineEcho.set(Deadlines.echo(wording, desk.year(), desk.today()));
    }

    /** Asks for the code to come, the list number and items of the same name. */
    void look(NewProject form) {
        tasks.read(progress -> glance(form), latest.only(this::show));
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
                .map(finding -> new Echo(finding.sentence(), Echo.Tone.WARNING))
                .orElseGet(() -> new Echo(
                        Texts.of(
                                "create.name.free",
                                desk.ledger().office().communityName(in),
                                String.valueOf(form.year())),
                        Echo.Tone.GOOD));
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
}

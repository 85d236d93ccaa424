package cn.banshi.ui.project.detail;

import cn.banshi.ui.kit.Later;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.project.detail.form.ItemForm;
import cn.banshi.work.Services;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** When the open item is checked, and how much of what the checks say is shown. FX thread. */
final class DetailChecks {
    private static final Duration QUIET = Duration.ofMillis(300);

    private final Services services;
    private final TaskRunner tasks;
    private final ItemForm form;
    private final BooleanSupplier fresh;
    private final FormFindings findings;
    private final Later later;
    private final Latest checking = new Latest();
    private boolean attempted;

    /**
     * @param fresh whether the item is new: then only what was typed is judged, until it is to be saved
     */
    DetailChecks(Services services, TaskRunner tasks, Later.Maker later, ItemForm form, BooleanSupplier fresh) {
        this.services = services;
        this.tasks = tasks;
        this.form = form;
        this.fresh = fresh;
        this.findings = new FormFindings(form);
        this.later = later.make(QUIET, this::check);
    }

    /** What the checks say. */
    FormFindings findings() {
        return findings;
    }

    /** Whether the clerk tried to save. */
    void attempted(boolean tried) {
        attempted = tried;
    }

    /** Checks once nothing was typed for a while. */
    void soon() {
        later.restart();
    }

    /** Checks what is typed; the findings appear at their fields. */
    void check() {
        later.stop();
        ItemForm.Edited edited = form.edited();
        tasks.read(
                progress -> services.projects().check(edited.dossier()),
                checking.only(found -> findings.show(edited.findings(), found, !fresh.getAsBoolean() || attempted)));
    }
}

package cn.banshi.ui.project.detail;

import cn.banshi.SampleFolder;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.HandTimers;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.List;

/** The sample office in a folder of its own, and a model over it without a toolkit. */
final class DetailFixture implements AutoCloseable {
    final LedgerSession session;
    final Services services;
    final Desk desk;
    final InlineTaskRunner tasks = new InlineTaskRunner();
    private final HandTimers timers = new HandTimers();

    DetailFixture(Path folder) {
        SampleFolder.copyTo(folder);
        session = LedgerSession.open(folder, null);
        services = Services.of(session);
        desk = new Desk(session);
        session.onChange(desk::take);
    }

    DetailModel model() {
        return new DetailModel(services, desk, tasks, timers);
    }

    /** Lets the time pass that nothing is typed. */
    void pause() {
        timers.pass();
    }

    /** The item of a name. */
    Dossier item(String name) {
        return session.ledger().all().stream()
                .filter(dossier -> dossier.project().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A model with the item of a name open. */
    DetailModel open(String name) {
        DetailModel model = model();
        model.open(item(name).id(), List.of());
        return model;
    }

    static FormField field(DetailModel model, ProjectField field) {
        return model.form().field(field);
    }

    long lastChange() {
        return session.ledger().changeNumber();
    }

    @Override
    public void close() {
        services.close();
    }
}

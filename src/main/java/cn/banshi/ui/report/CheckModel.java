package cn.banshi.ui.report;

import cn.banshi.report.check.CrossCheck;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.report.ReportWork;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** 勾稽核对 of the period in front, over all items, without nodes; follows period and ledger while it is in sight. */
final class CheckModel {
    private static final String CODE = "R24";

    private final ReportWork reports;
    private final ReportChoices choices;
    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable CrossCheck> check = new ReadOnlyObjectWrapper<>();
    private boolean active;
    private boolean changed = true;
    private @Nullable ReportRequest made;

    CheckModel(ReportWork reports, ReportChoices choices, Desk desk, TaskRunner tasks) {
        this.reports = reports;
        this.choices = choices;
        this.tasks = tasks;
        choices.onChange(this::renew);
        desk.onChange(change -> {
            changed = true;
            renew();
        });
    }

    /** The comparisons; null while they are made for the first time or cannot be. */
    ReadOnlyObjectProperty<@Nullable CrossCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    void active(boolean inFront) {
        active = inFront;
        renew();
    }

    private void renew() {
        ReportRequest chosen = choices.request();
        ReportRequest wanted = new ReportRequest(CODE, chosen.year(), chosen.period(), chosen.asOf(), null);
        if (!active || (!changed && wanted.equals(made))) {
            return;
        }
        changed = false;
        made = wanted;
        Consumer<@Nullable CrossCheck> answer = latest.only(check::set);
        tasks.read(progress -> reports.crossCheck(wanted), answer, refused -> answer.accept(null));
    }
}

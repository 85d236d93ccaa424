package cn.banshi.ui.history;

import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.history.BinItem;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 回收站 without nodes. */
final class BinModel {
    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final ObservableList<BinItem> items = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Latest latest = new Latest();

    BinModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
    }

    ObservableList<BinItem> items() {
        return items;
    }

    /** How many items lie in it; sub-items that lie there with their item do not count. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void refresh() {
        tasks.read(progress -> services.history().bin(), latest.<List<BinItem>>only(bin -> {
            items.setAll(bin);
            count.set(bin.size());
        }));
    }

    /** When an item was removed, as shown. */
    String moment(Instant at) {
        return HistoryWords.moment(
                at, HistoryWords.local(services.session().clock().now()).toLocalDate());
    }

    String community(BinItem item) {
        return desk.ledger()
                .office()
                .communityName(item.dossier().project().basics().communityId());
    }

    String department(BinItem item) {
        return desk.ledger()
                .office()
                .departmentName(item.dossier().project().duty().leadDepartmentId());
    }

    /** Brings items back, as one change set. */
    void restore(List<BinItem> some, Runnable done) {
        List<Long> ids = some.stream().map(item -> item.dossier().id()).toList();
        if (!ids.isEmpty()) {
            tasks.<Boolean>write(
                    progress -> {
                        services.projects().restore(ids);
                        return true;
                    },
                    restored -> done.run());
        }
    }
}

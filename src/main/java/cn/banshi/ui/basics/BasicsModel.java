package cn.banshi.ui.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.Services;
import cn.banshi.work.basics.UseIndex;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The screen without its nodes: which list is shown and how it is narrowed, and the row in the editor.
 *
 * <p>What was typed is kept as a draft whenever another row comes into the editor; it is there again when the row is.
 */
final class BasicsModel {
    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final Notices notices;
    private final BasicsDrafts drafts;
    private final Latest counting = new Latest();
    private final ObjectProperty<BasicsKind> kind = new SimpleObjectProperty<>(BasicsKind.COMMUNITY);
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty active = new SimpleBooleanProperty(true);
    private final ObservableList<BasicsRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RowForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private UseIndex uses = UseIndex.empty();
    private BasicsListing listing = BasicsListing.NOTHING;
    private long wanted;

    BasicsModel(Services services, Desk desk, TaskRunner tasks, Notices notices) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.drafts = new BasicsDrafts(services.drafts(), tasks);
        kind.addListener(change -> changeKind());
        query.addListener(change -> refresh());
        active.addListener(change -> refresh());
        desk.onChange(change -> renew());
        changeKind();
        drafts.fetch(this::fetched);
        count();
    }

    /** Drafts of an earlier run are there: the row that is open meanwhile gets its own. */
    private void fetched() {
        RowForm open = form.get();
        if (open != null && !open.isChanged()) {
            open.restore(drafts.get(BasicsDrafts.ofRow(open.base())));
        }
        refresh();
    }

    Services services() {
        return services;
    }

    TaskRunner tasks() {
        return tasks;
    }

    Notices notices() {
        return notices;
    }

    Desk desk() {
        return desk;
    }

    BasicsDrafts drafts() {
        return drafts;
    }

    OfficeData office() {
        return desk.ledger().office();
    }

    ObjectProperty<BasicsKind> kindProperty() {
        return kind;
    }

    BasicsKind kind() {
        return kind.get();
    }

    /** What the list is searched for: names and pinyin initials. */
    StringProperty queryProperty() {
        return query;
    }

    /** Whether the rows in use are shown, or those that are no longer offered. */
    BooleanProperty activeProperty() {
        return active;
    }

    ObservableList<BasicsRow> rows() {
        return rows;
    }

    /** The row in the editor, null where none is. */
    ReadOnlyObjectProperty<@Nullable RowForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    @Nullable
    RowForm form() {
        return form.get();
    }

    /** Grows with every change of rows, counts and the stored row in the editor. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    UseIndex uses() {
        return uses;
    }

    /** Rows in use that the search finds. */
    int activeCount() {
        return listing.active().size();
    }

    /** Rows no longer offered that the search finds. */
    int inactiveCount() {
        return listing.inactive().size();
    }

    private void changeKind() {
        leave();
        form.set(null);
        query.set("");
        active.set(true);
        refresh();
        if (!kind().list()) {
            open(office().office());
        } else if (!rows.isEmpty()) {
            open(rows.get(0).row());
        }
    }

    private void renew() {
        RowForm open = form.get();
        if (open != null && !open.isNew()) {
            Row now = stored(open.base().id());
            if (now == null) {
                leaveGone();
            } else {
                open.rebase(now);
            }
        }
        refresh();
        count();
    }

    /** The row in the editor is no longer there: its neighbour comes instead. */
    private void leaveGone() {
        int at = indexOfOpen();
        leave();
        form.set(null);
        refresh();
        if (form.get() == null && wanted == 0 && !rows.isEmpty()) {
            open(rows.get(Math.max(0, Math.min(at, rows.size() - 1))).row());
        }
    }

    /** Counts the uses again, in the background. */
    void count() {
        tasks.read(progress -> services.basics().useIndex(), counting.only(index -> {
            uses = index;
            refresh();
        }));
    }

    /** The stored row of the list, null where it is gone. */
    @Nullable
    Row stored(long id) {
        for (Row row : kind().rows(office())) {
            if (row.id() == id) {
                return row;
            }
        }
        return null;
    }

    /** Lists the rows anew. */
    void refresh() {
        listing = BasicsListing.of(kind(), query.get(), office(), uses, drafts, desk.today());
        List<BasicsRow> shown = listing.rows(active.get());
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
        if (wanted != 0) {
            Row row = stored(wanted);
            if (row != null) {
                wanted = 0;
                open(row);
            }
        }
        touched();
    }

    /** Something about the row in the editor is to be shown anew. */
    void touched() {
        changes.set(changes.get() + 1);
    }

    /** Place of the row in the editor among those shown, -1 where it is not there. */
    int indexOfOpen() {
        RowForm open = form.get();
        for (int i = 0; open != null && i < rows.size(); i++) {
            if (rows.get(i).id() == open.base().id()) {
                return i;
            }
        }
        return -1;
    }

    /** Takes a row into the editor; what was typed into the one before is kept. */
    void open(Row row) {
        RowForm before = form.get();
        if (before != null
                && before.base().id() == row.id()
                && BasicsKind.of(before.base()).equals(BasicsKind.of(row))) {
            return;
        }
        leave();
        RowForm next = new RowForm(row, office());
        next.restore(drafts.get(BasicsDrafts.ofRow(row)));
        form.set(next);
        refresh();
    }

    /** The first row of the list in the editor, none where there is none. */
    void openFirst() {
        form.set(null);
        if (!rows.isEmpty()) {
            open(rows.get(0).row());
        }
    }

    /** An empty row in the editor, or what was typed into one before. */
    void create() {
        if (!kind().list()) {
            return;
        }
        RowForm open = form.get();
        Row blank = kind().blank(office(), open == null ? null : open.base());
        if (blank == null) {
            notices.told(Texts.of("basics.full", kind().label()));
        } else {
            open(blank);
        }
    }

    /** Keeps what was typed as a draft. */
    void leave() {
        RowForm open = form.get();
        if (open != null) {
            drafts.keep(BasicsDrafts.ofRow(open.base()), open.changes());
        }
    }

    /** Brings a stored row of the list to the front once the ledger has it. */
    void show(long id, boolean isActive) {
        wanted = id;
        query.set("");
        active.set(isActive);
        refresh();
    }
}

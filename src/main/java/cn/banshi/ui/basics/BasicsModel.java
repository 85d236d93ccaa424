package cn.banshi.ui.basics;

import cn.banshi.base.text.SearchQuery;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.Services;
import cn.banshi.work.basics.RowFinding;
import cn.banshi.work.basics.UseIndex;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private int activeCount;
    private int inactiveCount;
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
        return activeCount;
    }

    /** Rows no longer offered that the search finds. */
    int inactiveCount() {
        return inactiveCount;
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

    private @Nullable Row stored(long id) {
        for (Row row : kind().rows(office())) {
            if (row.id() == id) {
                return row;
            }
        }
        return null;
    }

    private void refresh() {
        List<BasicsRow> shown = new ArrayList<>();
        SearchQuery search = SearchQuery.of(query.get());
        activeCount = 0;
        inactiveCount = 0;
        int number = 0;
        for (Row row : kind().list() ? kind().rows(office()) : List.<Row>of()) {
            BasicsRow line = BasicsRow.of(row, ++number, office(), uses, drafts.has(row), desk.today());
            if (!query.get().isBlank() && !search.matches(line.searched())) {
                continue;
            }
            if (line.active()) {
                activeCount++;
            } else {
                inactiveCount++;
            }
            if (line.active() == active.get()) {
                shown.add(line);
            }
        }
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

    private record Answer(
            List<RowFinding> findings, @Nullable Row row) {}

    /** Saves the row in the editor; what is wrong stands at its fields. */
    void save() {
        RowForm open = form.get();
        if (open == null || !(open.isChanged() || open.isNew())) {
            return;
        }
        Row typed = open.read();
        changes.set(changes.get() + 1);
        if (typed == null) {
            return;
        }
        boolean added = open.isNew();
        String key = BasicsDrafts.ofRow(open.base());
        Map<String, String> sent = open.changes();
        tasks.write(
                progress -> {
                    List<RowFinding> findings = services.basics().check(typed);
                    return findings.isEmpty()
                            ? new Answer(List.of(), services.basics().save(typed))
                            : new Answer(findings, null);
                },
                answer -> {
                    Row row = answer.row();
                    if (row == null) {
                        open.refuse(answer.findings());
                        changes.set(changes.get() + 1);
                        return;
                    }
                    notices.undoable(Texts.of(added ? "basics.added" : "basics.saved", RowKinds.nameOf(row)));
                    if (added) {
                        // Emptied first, so that leaving it keeps no draft of what is stored now.
                        open.discard();
                        drafts.forget(key);
                        show(row.id(), true);
                    } else {
                        open.saved(row, sent);
                        drafts.keep(key, open.changes());
                        refresh();
                    }
                });
    }

    /** Brings a stored row of the list to the front once the ledger has it. */
    void show(long id, boolean isActive) {
        wanted = id;
        query.set("");
        active.set(isActive);
        refresh();
    }

    /** Takes back what was typed; it can be fetched again from the bar. False where nothing was typed. */
    boolean discard() {
        RowForm open = form.get();
        if (open == null) {
            return false;
        }
        Map<String, String> typed = open.changes();
        open.discard();
        drafts.forget(BasicsDrafts.ofRow(open.base()));
        if (!typed.isEmpty()) {
            Row base = open.base();
            notices.result(
                    Texts.of("basics.discarded", base.id() == 0 ? kind().noun() : RowKinds.nameOf(base)),
                    Texts.of("basics.fetch"),
                    () -> fetch(base, typed));
        }
        if (open.isNew()) {
            form.set(null);
            if (!rows.isEmpty()) {
                open(rows.get(0).row());
            }
        }
        refresh();
        return !typed.isEmpty() || open.isNew();
    }

    private void fetch(Row base, Map<String, String> typed) {
        kind.set(BasicsKind.of(base));
        Row now = base.id() == 0 ? base : stored(base.id());
        if (now == null) {
            return;
        }
        open(now);
        RowForm open = form.get();
        if (open != null) {
            open.restore(typed);
        }
    }
}

package cn.banshi.ui.history;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.history.FieldChange;
import cn.banshi.work.history.HistoryFilter;
import cn.banshi.work.history.HistoryPage;
import cn.banshi.work.history.HistoryWork;
import cn.banshi.work.history.UndoOutlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 变更记录 without nodes: the list page by page, the chosen change set, and what can be done about it. */
final class HistoryModel {
    /** Change sets in a page; the next one is read when its place comes into sight. */
    static final int PAGE = 200;

    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final HistorySearch search;
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ChangeSet> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FieldChange>> details = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable UndoOutlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper countWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
    private final Latest latestPage = new Latest();
    private final Latest latestDetails = new Latest();
    private final Latest latestOutlook = new Latest();
    private final List<ChangeSet> loaded = new ArrayList<>();
    private int total;
    private boolean loading;
    private boolean active;
    private boolean stale = true;
    private boolean going;
    private Runnable onChosen = () -> {};

    HistoryModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.search = new HistorySearch(desk, this::today, this::searchAgain);
        desk.onChange(change -> changed());
    }

    /** What the list is searched for. */
    HistorySearch search() {
        return search;
    }

    ObservableList<HistoryEntry> entries() {
        return entries;
    }

    ObservableList<String> people() {
        return people;
    }

    ReadOnlyObjectProperty<@Nullable ChangeSet> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FieldChange>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** What can be done about the chosen one; null until it is known. */
    ReadOnlyObjectProperty<@Nullable UndoOutlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** "近 30 天 128 笔，共 412 处". */
    ReadOnlyStringProperty countWordsProperty() {
        return countWords.getReadOnlyProperty();
    }

    /** "今天 3 笔 7 处". */
    ReadOnlyStringProperty scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /** Whether the screen is in front; only then the list follows the ledger. */
    void active(boolean now) {
        active = now;
        if (now && stale) {
            refresh();
        }
    }

    private void changed() {
        if (active) {
            refresh();
        } else {
            stale = true;
        }
    }

    /** The real day, which the days of the list are told by; figures may stand on another one. */
    LocalDate today() {
        return HistoryWords.local(services.session().clock().now()).toLocalDate();
    }

    private void searchAgain() {
        loaded.clear();
        refresh();
    }

    private record Renewed(HistoryPage page, HistoryPage today, List<String> people) {}

    /** Reads the list anew, as far as it was read. */
    void refresh() {
        stale = false;
        loading = true;
        int limit = search.textProperty().get().isEmpty() ? Math.max(PAGE, loaded.size()) : Integer.MAX_VALUE;
        HistoryFilter wanted = search.filter().page(null, limit);
        HistoryFilter ofToday = new HistoryFilter("", "", null, today(), null, null, 1);
        HistoryWork history = services.history();
        tasks.read(
                progress -> new Renewed(history.page(wanted), history.page(ofToday), history.people()),
                latestPage.<Renewed>only(renewed -> {
                    loaded.clear();
                    scope.set(Texts.of(
                            "history.scope",
                            renewed.today().total(),
                            renewed.today().places()));
                    if (!people.equals(renewed.people())) {
                        people.setAll(renewed.people());
                    }
                    take(renewed.page());
                    keepChosen();
                }));
    }

    /** Reads the next page. */
    void more() {
        if (loading || loaded.isEmpty() || loaded.size() >= total) {
            return;
        }
        loading = true;
        HistoryFilter next = search.filter().page(loaded.get(loaded.size() - 1).number(), PAGE);
        tasks.read(progress -> services.history().page(next), latestPage.<HistoryPage>only(this::take));
    }

    private void take(HistoryPage page) {
        loading = false;
        loaded.addAll(page.sets());
        total = page.total();
        countWords.set(Texts.of("history.count", search.periodProperty().get().label(), page.total(), page.places()));
        entries.setAll(lines(loaded, desk.ledger(), today(), !page.sets().isEmpty() && loaded.size() < total));
    }

    private static List<HistoryEntry> lines(List<ChangeSet> sets, Ledger ledger, LocalDate today, boolean more) {
        List<HistoryEntry> lines = new ArrayList<>();
        LocalDate before = null;
        for (ChangeSet set : sets) {
            LocalDate day = HistoryWords.local(set.at()).toLocalDate();
            if (!day.equals(before)) {
                lines.add(new HistoryEntry.Day(HistoryWords.day(day, today)));
                before = day;
            }
            lines.add(new HistoryEntry.Change(set, HistoryWords.time(set.at()), HistoryWords.second(set, ledger)));
        }
        if (more) {
            lines.add(new HistoryEntry.More());
        }
        return lines;
    }

    private void keepChosen() {
        ChangeSet now = chosen.get();
        Optional<ChangeSet> again = now == null
                ? Optional.empty()
                : loaded.stream().filter(set -> set.number() == now.number()).findFirst();
        if (again.isEmpty() && !going) {
            again = loaded.stream().findFirst();
        }
        choose(going ? again.orElse(now) : again.orElse(null));
        going = false;
    }

    /** Called whenever a change set was chosen, also the same one again after a change. */
    void onChosen(Runnable listener) {
        onChosen = listener;
    }

    /** Shows a change set; {@link #look()} then tells what can be done about it. */
    void choose(@Nullable ChangeSet set) {
        chosen.set(set);
        outlook.set(null);
        latestOutlook.forget();
        if (set == null) {
            latestDetails.forget();
            details.set(List.of());
            return;
        }
        long number = set.number();
        tasks.read(progress -> services.history().details(number), latestDetails.<List<FieldChange>>only(details::set));
        onChosen.run();
    }

    /** Shows a change set that may lie outside the filter. */
    void go(ChangeSet set) {
        boolean listed = loaded.stream().anyMatch(one -> one.number() == set.number());
        choose(set);
        if (!listed) {
            going = true;
            search.clear();
        }
    }

    /** Finds out what can be done about the chosen one, and what would come of it. */
    void look() {
        ChangeSet set = chosen.get();
        if (set == null) {
            return;
        }
        long number = set.number();
        int year = desk.year();
        tasks.read(
                progress -> services.history().outlook(number, year),
                latestOutlook.<Optional<UndoOutlook>>only(found -> outlook.set(found.orElse(null))));
    }

    /** Takes back the chosen one only. */
    void undoThis(Consumer<ChangeSet> done) {
        ChangeSet set = chosen.get();
        if (set != null) {
            tasks.write(progress -> services.history().undoOne(set.number()), done);
        }
    }

    /** Backs up, then takes back everything down to and with the chosen one. */
    void undoToHere(IntConsumer done) {
        ChangeSet set = chosen.get();
        if (set != null) {
            tasks.<Integer>write(
                    progress -> {
                        services.backups().backup();
                        return services.history().undoTo(set.number());
                    },
                    done::accept);
        }
    }

    /** Does again what was undone last. */
    void redo(Consumer<ChangeSet> done) {
        tasks.<Optional<ChangeSet>>write(progress -> services.history().redo(), again -> again.ifPresent(done));
    }
}

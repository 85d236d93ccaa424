package cn.banshi.ui.edition;

import cn.banshi.domain.checks.QualityKind;
import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.edition.Edition;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.month.EditionWork;
import cn.banshi.work.month.LockPreview;
import cn.banshi.work.report.ReportEntry;
import com.google.gson.reflect.TypeToken;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** A month before it is locked, without nodes: what is open, what agrees, what would be kept. */
final class LockModel {
    private static final String KEY = "lock.reports";

    /** The points of one kind. */
    record Line(QualityKind kind, List<QualityPoint> points) {
        /** Whether it is to be put right. */
        boolean open() {
            return !points.isEmpty();
        }

        /** The first point in a few words. */
        String hint() {
            if (points.isEmpty()) {
                return "";
            }
            QualityPoint first = points.get(0);
            String number = first.item().listNumber();
            String name = first.item().project().name();
            return number.isEmpty() ? name : Texts.of("lock.item", number, name);
        }
    }

    private final EditionWork editions;
    private final TaskRunner tasks;
    private final UserSettings settings;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable LockPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final BooleanProperty accepted = new SimpleBooleanProperty();
    private YearMonth month;
    private List<String> codes;
    private boolean active;

    LockModel(EditionWork editions, Desk desk, TaskRunner tasks, UserSettings settings) {
        this.editions = editions;
        this.tasks = tasks;
        this.settings = settings;
        this.month = YearMonth.from(desk.today());
        this.codes = List.of();
        accepted.addListener(change -> judge());
        desk.onChange(change -> renew());
    }

    /** What is to be known; null while it is computed for the first time, and where there is trouble. */
    ReadOnlyObjectProperty<@Nullable LockPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why nothing can be shown, null where it can. */
    ReadOnlyObjectProperty<@Nullable String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether what is shown is about to be replaced. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the month may be locked now. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the clerk owns up to what is open. */
    BooleanProperty acceptedProperty() {
        return accepted;
    }

    YearMonth month() {
        return month;
    }

    /** Codes of the reports to keep. */
    List<String> codes() {
        return codes;
    }

    /** Every report that may be kept. */
    List<ReportEntry> choices() {
        return editions.choices();
    }

    /** Looks a month through. */
    void open(YearMonth wanted) {
        if (!wanted.equals(month)) {
            preview.set(null);
        }
        month = wanted;
        List<String> known = choices().stream().map(ReportEntry::code).toList();
        codes = settings.<List<String>>get(KEY, new TypeToken<List<String>>() {}.getType())
                .map(kept -> kept.stream().filter(known::contains).toList())
                .filter(kept -> !kept.isEmpty())
                .orElseGet(editions::usual);
        accepted.set(false);
        active = true;
        renew();
    }

    /** Whether the screen is in front; out of sight nothing is computed. */
    void active(boolean inFront) {
        active = inFront;
    }

    /** Keeps a report too, or no longer; in the order of the list of reports. */
    void keep(String code, boolean with) {
        List<String> chosen = new ArrayList<>(codes);
        if (with) {
            chosen.add(code);
        } else {
            chosen.remove(code);
        }
        codes = choices().stream()
                .map(ReportEntry::code)
                .filter(chosen::contains)
                .toList();
        settings.put(KEY, codes);
        renew();
    }

    /** Looks the month through anew. */
    void renew() {
        if (!active) {
            return;
        }
        YearMonth wanted = month;
        List<String> kept = codes;
        Consumer<Runnable> answer = latest.only(Runnable::run);
        busy.set(true);
        judge();
        tasks.read(
                progress -> editions.preview(wanted, kept),
                made -> answer.accept(() -> show(made)),
                refused -> answer.accept(() -> {
                    busy.set(false);
                    // What is not seen is not locked.
                    preview.set(null);
                    trouble.set(refused.sentence());
                    judge();
                }));
    }

    private void show(LockPreview made) {
        LockPreview before = preview.get();
        if (before == null || !before.open().equals(made.open())) {
            accepted.set(false);
        }
        busy.set(false);
        trouble.set(null);
        preview.set(made);
        judge();
    }

    private void judge() {
        LockPreview made = preview.get();
        ready.set(made != null
                && !busy.get()
                && made.refusal().isEmpty()
                && !codes.isEmpty()
                && (made.clean() || accepted.get()));
    }

    /** The rules, those with points first. */
    List<Line> lines() {
        LockPreview made = preview.get();
        List<QualityPoint> points = made == null ? List.of() : made.quality();
        return Stream.of(QualityKind.values())
                .map(kind -> new Line(
                        kind,
                        points.stream().filter(point -> point.kind() == kind).toList()))
                .sorted(Comparator.comparing((Line line) -> !line.open()))
                .toList();
    }

    /** What is open in the clerk's words, such as 还有 1 项没填、1 项不符，照这样锁定. */
    String acceptWords() {
        LockPreview made = preview.get();
        return made == null || made.clean() ? "" : Texts.of("lock.accept", made.open());
    }

    /** Locks the month as seen. */
    void lock(Consumer<Edition> done) {
        if (!ready.get()) {
            return;
        }
        YearMonth wanted = month;
        List<String> kept = codes;
        boolean owned = accepted.get();
        busy.set(true);
        judge();
        tasks.longWork(
                Texts.of("lock.running", wanted.getMonthValue()),
                progress -> editions.lock(wanted, kept, owned),
                edition -> {
                    busy.set(false);
                    accepted.set(false);
                    done.accept(edition);
                },
                refused -> {
                    busy.set(false);
                    tasks.trouble(refused);
                    renew();
                });
    }
}

package cn.banshi.ui.edition;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.Submission;
import cn.banshi.report.Report;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.Services;
import cn.banshi.work.month.EditionWork;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What was reported, without nodes: editions, the papers of one, what changed since, and to whom it was handed. */
final class EditionsModel {
    /** Stands for 调整说明 among the codes of an edition's reports. */
    static final String ADJUSTMENTS = "";

    /**
     * A paper of an edition as laid out.
     *
     * @param edition of which edition
     * @param code which report, or {@link #ADJUSTMENTS}
     * @param report its values
     * @param pages its pages
     */
    record Shown(Edition edition, String code, Report report, Pages pages) {}

    private final Services services;
    private final EditionWork editions;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Latest latest = new Latest();
    private final Latest counting = new Latest();
    private final ObservableList<Edition> list = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Edition> edition = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    /** The first paper of whichever edition comes to the front first. */
    private String code = "R01";

    private boolean active;

    EditionsModel(Services services, Desk desk, TaskRunner tasks, Notices notices) {
        this.services = services;
        this.editions = services.editions();
        this.tasks = tasks;
        this.notices = notices;
        desk.onChange(change -> {
            if (active) {
                renew(null);
            }
        });
    }

    /** Every edition, newest first. */
    ObservableList<Edition> list() {
        return list;
    }

    /** The edition in front; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Edition> editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /** The paper in front; null while it is laid out for the first time, and where there is trouble. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no paper, null where there is one. */
    ReadOnlyObjectProperty<@Nullable String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Fields of the edition's months that were changed since. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The code of the paper in front. */
    String code() {
        return code;
    }

    /** How a report is called in the list of reports; {@code otherwise} where the program no longer has it. */
    String name(String wanted, String otherwise) {
        return services.reports().catalogue().stream()
                .filter(entry -> entry.code().equals(wanted))
                .map(ReportEntry::title)
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether an edition is the newest of its month; only that one is followed by a further revision. */
    boolean newest(Edition one) {
        return list.stream()
                .filter(other -> other.month().equals(one.month()))
                .findFirst()
                .filter(other -> other.issued().id() == one.issued().id())
                .isPresent();
    }

    /** Comes to the front with the newest edition of a month, or the one that was in front. */
    void open(@Nullable YearMonth month) {
        active = true;
        renew(month);
    }

    void active(boolean inFront) {
        active = inFront;
    }

    private void renew(@Nullable YearMonth month) {
        List<Edition> all = new ArrayList<>(editions.editions());
        Collections.reverse(all);
        list.setAll(all);
        Edition before = edition.get();
        Edition wanted = all.stream()
                .filter(one -> month == null
                        ? before != null && one.issued().id() == before.issued().id()
                        : one.month().equals(month))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
        if (wanted == null) {
            edition.set(null);
        } else {
            choose(wanted);
        }
    }

    /** Brings an edition to the front, with the same paper where it has it. */
    void choose(Edition wanted) {
        edition.set(wanted);
        if (!code.equals(ADJUSTMENTS) && wanted.report(code).isEmpty()) {
            code = wanted.reports().stream()
                    .map(EditionReport::code)
                    .findFirst()
                    .orElse(ADJUSTMENTS);
        }
        Consumer<Integer> count = counting.only(changes::set);
        tasks.read(progress -> editions.laterChanges(wanted).size(), count);
        lay(wanted);
    }

    /** Brings a paper of the edition to the front. */
    void show(String wanted) {
        code = wanted;
        Edition now = edition.get();
        if (active && now != null) {
            lay(now);
        }
    }

    private void lay(Edition of) {
        String paper = code;
        Consumer<Runnable> answer = latest.only(Runnable::run);
        busy.set(true);
        tasks.read(
                progress -> make(of, paper),
                made -> answer.accept(() -> {
                    busy.set(false);
                    trouble.set(null);
                    shown.set(made);
                }),
                refused -> answer.accept(() -> {
                    busy.set(false);
                    // What is not seen is neither printed nor written.
                    shown.set(null);
                    // The same trouble twice is told twice.
                    trouble.set(null);
                    trouble.set(refused.sentence());
                }));
    }

    private Shown make(Edition of, String paper) {
        if (paper.equals(ADJUSTMENTS)) {
            Report report = editions.adjustments(of);
            return new Shown(of, paper, report, services.reports().pages(report));
        }
        return new Shown(of, paper, editions.report(of, paper), editions.pages(of, paper));
    }

    /** Writes the PDF of a paper as it was issued. */
    void write(Shown paper, Path file) {
        if (paper.code().equals(ADJUSTMENTS)) {
            services.reports().write(paper.report(), file);
        } else {
            editions.writePdf(paper.edition(), paper.code(), file);
        }
    }

    /** Issues a further revision of the edition's month. */
    void reissue(Edition of, String reason) {
        tasks.longWork(Texts.of("edition.reissuing"), progress -> editions.reissue(of.month(), reason), made -> {
            renew(made.month());
            notices.told(Texts.of("edition.reissued", made.issued().name()));
        });
    }

    /** Notes to whom the edition was handed. */
    void submit(Edition of, String receiver, LocalDate date, String way, String receipt) {
        tasks.write(
                progress -> editions.submit(of, receiver, date, way, receipt),
                made -> notices.told(Texts.of("edition.submitted", made.receiver())));
    }

    /** Corrects an entry. */
    void update(Submission entry) {
        tasks.write(progress -> editions.update(entry), made -> {});
    }

    /** Removes an entry that was made by mistake. */
    void remove(Submission entry) {
        tasks.write(
                progress -> {
                    editions.remove(entry);
                    return entry;
                },
                gone -> notices.told(Texts.of("edition.submission.removed", gone.receiver())));
    }
}

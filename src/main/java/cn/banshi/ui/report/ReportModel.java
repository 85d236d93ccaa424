package cn.banshi.ui.report;

import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.report.catalogue.ReportParameters;
import cn.banshi.report.catalogue.ReportScope;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportEntry;
import cn.banshi.work.report.ReportRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The report in front and its choices, without nodes. Every change lays the report out anew on a worker; what is printed or
 * written is what is seen.
 */
final class ReportModel {
    /**
     * A report as laid out.
     *
     * @param title code and title
     * @param period months that it is about
     * @param report its values
     * @param pages its pages
     * @param missing characters that the fonts lack
     */
    record Shown(String title, ReportPeriod period, Report report, Pages pages, List<MissingCharacter> missing) {}

    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final List<ReportEntry> catalogue;
    private final ObjectProperty<ReportEntry> entry;
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.MONTH);
    private final ObjectProperty<SumMode> sumMode;
    private final ObjectProperty<@Nullable Long> communityId = new SimpleObjectProperty<>();
    private final BooleanProperty subtotals;
    private final BooleanProperty signature;
    private final BooleanProperty texts;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    private boolean active;
    private boolean stale = true;

    ReportModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.catalogue = services.reports().catalogue();
        this.entry = new SimpleObjectProperty<>(catalogue.get(0));
        this.month = new SimpleObjectProperty<>(currentMonth());
        ReportParameters usual = ReportParameters.of(desk.ledger().office().office());
        this.sumMode = new SimpleObjectProperty<>(usual.sums().mode());
        this.subtotals = new SimpleBooleanProperty(usual.frame().subtotals());
        this.signature = new SimpleBooleanProperty(usual.frame().signature());
        this.texts = new SimpleBooleanProperty(usual.frame().texts());
        List.of(entry, month, span, sumMode, communityId, subtotals, signature, texts)
                .forEach(choice -> choice.addListener(change -> renew()));
        desk.onChange(change -> {
            if (change.changeSet().officeTouched()) {
                sumMode.set(change.ledger().office().office().sumMode());
            }
            renew();
        });
    }

    List<ReportEntry> catalogue() {
        return catalogue;
    }

    ObjectProperty<ReportEntry> entryProperty() {
        return entry;
    }

    ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    ObjectProperty<SumMode> sumModeProperty() {
        return sumMode;
    }

    ObjectProperty<@Nullable Long> communityProperty() {
        return communityId;
    }

    BooleanProperty subtotalsProperty() {
        return subtotals;
    }

    BooleanProperty signatureProperty() {
        return signature;
    }

    BooleanProperty textsProperty() {
        return texts;
    }

    /** The report on the screen; null while the first one is made. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no report, null where there is one. */
    ReadOnlyObjectProperty<@Nullable String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The reporting month of today. */
    YearMonth currentMonth() {
        return desk.ledger().office().office().calendar().monthOf(desk.today());
    }

    /** A month back or on; never beyond the month of today. */
    void step(int months) {
        YearMonth next = month.get().plusMonths(months);
        if (!next.isAfter(currentMonth())) {
            month.set(next);
        }
    }

    /** The next report of the catalogue, or the previous one. */
    void choose(String code) {
        catalogue.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .ifPresent(entry::set);
    }

    /** Shows a period that the two choices can express. */
    void show(ReportPeriod period) {
        month.set(period.last());
        span.set(period.first().equals(period.last()) ? Span.MONTH : Span.YEAR);
    }

    /** Whether the screen is in front; a report out of sight is only laid out when it comes back. */
    void active(boolean inFront) {
        active = inFront;
        if (active && stale) {
            renew();
        }
    }

    /** Lays the report out anew. */
    void renew() {
        stale = true;
        if (!active) {
            return;
        }
        stale = false;
        ReportRequest request = request();
        String title = entry.get().code() + " " + entry.get().title();
        Consumer<Runnable> answer = latest.only(Runnable::run);
        tasks.read(
                progress -> {
                    Report report = services.reports().report(request);
                    return new Shown(
                            title,
                            request.period(),
                            report,
                            services.reports().pages(report),
                            services.reports().missing(report));
                },
                made -> answer.accept(() -> {
                    trouble.set(null);
                    shown.set(made);
                }),
                refused -> answer.accept(() -> trouble.set(refused.sentence())));
    }

    private ReportRequest request() {
        ReportPeriod period = span.get().period(month.get());
        ReportParameters usual = ReportParameters.of(desk.ledger().office().office());
        ReportParameters parameters = usual.with(ReportScope.community(communityId.get()))
                .with(new ReportParameters.Sums(
                        sumMode.get(), usual.sums().wanDecimals(), usual.sums().rateDecimals()))
                .with(new ReportParameters.Frame(subtotals.get(), signature.get(), false, texts.get(), false));
        return new ReportRequest(entry.get().code(), period.last().getYear(), period, parameters);
    }
}

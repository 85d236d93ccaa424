package cn.banshi.ui.report;

import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.SumMode;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportParameters.Frame;
import cn.banshi.report.definition.ReportParameters.Sums;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.report.ReportEntry;
import cn.banshi.work.report.ReportRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The report in front and what is chosen for it, without nodes. Period and items stay from report to report; everything else
 * is the report's own and remembered for the next time.
 */
final class ReportChoices {
    private static final String KEY = "report.like.";

    /** What is remembered of a report; null where it is as the office has it. */
    private record Kept(
            @Nullable ReportBasis basis,
            @Nullable ReportAudience audience,
            @Nullable Sums sums,
            @Nullable Frame frame,
            @Nullable NamedColumns variant) {}

    private final Desk desk;
    private final UserSettings settings;
    private final List<ReportEntry> catalogue;
    private final ObjectProperty<ReportEntry> entry;
    private final PeriodChoice period;
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private final Map<ScopeKind, ObjectProperty<@Nullable Long>> scopes = new EnumMap<>(ScopeKind.class);
    private final ObjectProperty<Set<Long>> items = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<ReportBasis> basis = new SimpleObjectProperty<>(ReportBasis.PERIOD);
    private final ObjectProperty<ReportAudience> audience = new SimpleObjectProperty<>(ReportAudience.INTERNAL);
    private final ObjectProperty<SumMode> sumMode = new SimpleObjectProperty<>(SumMode.EXACT);
    private final ObjectProperty<Integer> wanDecimals = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> rateDecimals = new SimpleObjectProperty<>(0);
    private final Map<ReportChoice, BooleanProperty> flags = new EnumMap<>(ReportChoice.class);
    private final ObjectProperty<NamedColumns> variant = new SimpleObjectProperty<>(NamedColumns.OWN);
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean recalling;

    ReportChoices(Desk desk, UserSettings settings, List<ReportEntry> catalogue) {
        this.desk = desk;
        this.settings = settings;
        this.catalogue = List.copyOf(catalogue);
        this.entry = new SimpleObjectProperty<>(this.catalogue.get(0));
        this.period = new PeriodChoice(this::currentMonth);
        for (ScopeKind kind : ScopeKind.values()) {
            scopes.put(kind, new SimpleObjectProperty<>());
        }
        for (ReportChoice flag : ReportFlags.ALL) {
            flags.put(flag, new SimpleBooleanProperty());
        }
        recall();
        entry.addListener(change -> recall());
        List.of(asOf, items, period.chosenProperty()).forEach(choice -> choice.addListener(change -> tell()));
        scopes.values().forEach(choice -> choice.addListener(change -> tell()));
        List.of(basis, audience, sumMode, wanDecimals, rateDecimals, variant)
                .forEach(choice -> choice.addListener(change -> keep()));
        flags.values().forEach(choice -> choice.addListener(change -> keep()));
        desk.onChange(change -> {
            if (change.changeSet().officeTouched()) {
                recall();
            }
        });
    }

    List<ReportEntry> catalogue() {
        return catalogue;
    }

    ObjectProperty<ReportEntry> entryProperty() {
        return entry;
    }

    /** Whether the report in front heeds a choice. */
    boolean heeds(ReportChoice choice) {
        return entry.get().choices().contains(choice);
    }

    PeriodChoice period() {
        return period;
    }

    /** As of which day; null for the last day of the period, or today. */
    ObjectProperty<@Nullable LocalDate> asOfProperty() {
        return asOf;
    }

    /** The value that the items are limited to; null for all. */
    ObjectProperty<@Nullable Long> scopeProperty(ScopeKind kind) {
        return Objects.requireNonNull(scopes.get(kind));
    }

    /** Ids of items, for reports with a page for each; empty for all. */
    ObjectProperty<Set<Long>> itemsProperty() {
        return items;
    }

    ObjectProperty<ReportBasis> basisProperty() {
        return basis;
    }

    ObjectProperty<ReportAudience> audienceProperty() {
        return audience;
    }

    ObjectProperty<SumMode> sumModeProperty() {
        return sumMode;
    }

    ObjectProperty<Integer> wanDecimalsProperty() {
        return wanDecimals;
    }

    ObjectProperty<Integer> rateDecimalsProperty() {
        return rateDecimals;
    }

    /** Whether something stands around the table; one of {@link ReportFlags#ALL}. */
    BooleanProperty flagProperty(ReportChoice flag) {
        return Objects.requireNonNull(flags.get(flag));
    }

    /** Which columns. */
    ObjectProperty<NamedColumns> variantProperty() {
        return variant;
    }

    /** Hears every choice. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The reporting month of today. */
    YearMonth currentMonth() {
        return desk.ledger().office().office().calendar().monthOf(desk.today());
    }

    /** Brings the report of a code to the front, if there is one. */
    void choose(String code) {
        catalogue.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .ifPresent(entry::set);
    }

    /** The report as chosen; what it does not heed is as the office has it. */
    ReportRequest request() {
        ReportParameters parameters = usual();
        if (heeds(ReportChoice.BASIS)) {
            parameters = parameters.with(basis.get());
        }
        if (heeds(ReportChoice.AUDIENCE)) {
            parameters = parameters.with(audience.get());
        }
        if (heeds(ReportChoice.SUMS)) {
            parameters = parameters.with(sums());
        }
        if (heeds(ReportChoice.COLUMNS)) {
            parameters = parameters.with(variant.get().columns());
        }
        parameters = parameters.with(scope()).with(ReportFlags.frame(parameters.frame(), this::chosen));
        return new ReportRequest(
                entry.get().code(), period.period().last().getYear(), period.period(), asOf.get(), parameters);
    }

    /** The same with the report's own columns. */
    ReportRequest plainRequest() {
        ReportRequest request = request();
        ReportParameters parameters = request.parameters() == null ? usual() : request.parameters();
        return new ReportRequest(
                request.code(),
                request.year(),
                request.period(),
                request.asOf(),
                parameters.with(NamedColumns.OWN.columns()));
    }

    private boolean chosen(ReportChoice flag, boolean usual) {
        return heeds(flag) ? flagProperty(flag).get() : usual;
    }

    private ReportScope scope() {
        boolean limited = heeds(ReportChoice.SCOPE);
        Long community = scopeProperty(ScopeKind.COMMUNITY).get();
        return new ReportScope(
                limited && community != null ? Set.of(community) : Set.of(),
                limited ? scopeProperty(ScopeKind.CATEGORY).get() : null,
                limited ? scopeProperty(ScopeKind.DEPARTMENT).get() : null,
                limited ? scopeProperty(ScopeKind.CAMPAIGN).get() : null,
                limited ? scopeProperty(ScopeKind.LEVEL).get() : null,
                heeds(ReportChoice.ITEMS) ? items.get() : Set.of());
    }

    private Sums sums() {
        return new Sums(sumMode.get(), wanDecimals.get(), rateDecimals.get());
    }

    private ReportParameters usual() {
        Office office = desk.ledger().office().office();
        return ReportParameters.of(office);
    }

    private void keep() {
        if (recalling) {
            return;
        }
        ReportParameters usual = usual();
        Frame frame = ReportFlags.frame(
                usual.frame(), (flag, as) -> flagProperty(flag).get());
        settings.put(
                KEY + entry.get().code(),
                new Kept(
                        basis.get(),
                        audience.get(),
                        sums().equals(usual.sums()) ? null : sums(),
                        frame.equals(usual.frame()) ? null : frame,
                        variant.get().columns().isEmpty() ? null : variant.get()));
        tell();
    }

    /** Takes over what was chosen for the report the last time. */
    private void recall() {
        ReportParameters usual = usual();
        Kept kept =
                settings.<Kept>get(KEY + entry.get().code(), Kept.class).orElse(new Kept(null, null, null, null, null));
        recalling = true;
        basis.set(Objects.requireNonNullElse(kept.basis(), usual.basis()));
        audience.set(Objects.requireNonNullElse(kept.audience(), usual.audience()));
        Sums sums = kept.sums() == null || kept.sums().mode() == null ? usual.sums() : kept.sums();
        sumMode.set(sums.mode());
        wanDecimals.set(sums.wanDecimals());
        rateDecimals.set(sums.rateDecimals());
        Frame frame = Objects.requireNonNullElse(kept.frame(), usual.frame());
        flags.forEach((flag, value) -> value.set(ReportFlags.of(frame, flag)));
        variant.set(Objects.requireNonNullElse(kept.variant(), NamedColumns.OWN));
        recalling = false;
        tell();
    }

    private void tell() {
        if (!recalling) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}

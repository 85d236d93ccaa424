package cn.banshi.domain.edition;

import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.StatusMove;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dated facts of an item that lie in locked months: moves, adjustments, month rows, payments, lights set by hand, 期初完成投资,
 * membership in a list, and whether it is an item of its own at all. Everything else of an item stands as it is now, and only an edition freezes it.
 */
public final class LockedFacts {
    /** Tables whose rows can hold such a fact. */
    public static final Set<String> TABLES =
            Set.of("project", "list_year", "status_move", "adjustment", "monthly_progress", "payment", "manual_light");

    private final Editions editions;
    private final Map<YearMonth, List<List<@Nullable Object>>> byLock = new HashMap<>();

    private LockedFacts(Editions editions) {
        this.editions = editions;
    }

    /** The locked months whose facts differ between two states of one item; null for a state in which it is not there. */
    public static Set<YearMonth> differing(Editions editions, @Nullable Dossier before, @Nullable Dossier after) {
        Map<YearMonth, List<List<@Nullable Object>>> old = of(editions, before);
        Map<YearMonth, List<List<@Nullable Object>>> now = of(editions, after);
        Set<YearMonth> months = new TreeSet<>(old.keySet());
        months.addAll(now.keySet());
        months.removeIf(month -> Objects.equals(old.get(month), now.get(month)));
        return months;
    }

    private static Map<YearMonth, List<List<@Nullable Object>>> of(Editions editions, @Nullable Dossier dossier) {
        LockedFacts facts = new LockedFacts(editions);
        if (dossier != null && !dossier.project().recycled()) {
            facts.collect(dossier);
        }
        return facts.byLock;
    }

    private void collect(Dossier dossier) {
        for (StatusMove move : dossier.moves()) {
            on(move.date(), "move", move.from(), move.to(), move.date(), move.person(), move.basis(), move.note());
        }
        for (Adjustment one : dossier.adjustments()) {
            on(
                    one.date(),
                    one.target(),
                    one.year(),
                    one.date(),
                    one.oldDate(),
                    one.newDate(),
                    one.oldAmount(),
                    one.newAmount(),
                    one.reason(),
                    one.approver(),
                    one.basis());
        }
        for (MonthlyProgress row : dossier.months()) {
            in(
                    row.month(),
                    "month",
                    row.month(),
                    row.text(),
                    row.nextPlan(),
                    row.problem(),
                    row.helpNeeded(),
                    row.physicalProgress(),
                    row.investment(),
                    row.lagReason(),
                    row.onSchedule(),
                    row.overrideReason());
        }
        for (Payment payment : dossier.payments()) {
            in(payment.month(), "payment", payment.month(), payment.sourceId(), payment.amount());
        }
        for (ManualLight light : dossier.manualLights()) {
            // Of a light that goes on it is no fact of a locked month when it will end.
            YearMonth until = editions.locked(light.until()) ? light.until() : null;
            on(light.since(), "light", light.light(), light.since(), until, light.reason());
        }
        collectMembership(dossier);
    }

    private void collectMembership(Dossier dossier) {
        if (dossier.moves().isEmpty()) {
            return;
        }
        LocalDate first = dossier.moves().get(0).date();
        Project project = dossier.project();
        on(first, "item", project.parentId());
        collectOpening(project.budget(), first);
        for (ListYear entry : dossier.listYears()) {
            LocalDate joined = entry.joinedOn();
            // Before its first move an item is in no list, whatever day it joined.
            LocalDate since = joined == null || joined.isBefore(first) ? first : joined;
            on(since, "list", entry.year(), since);
        }
    }

    /** Counts from its month on, and not before the item itself does. */
    private void collectOpening(Budget budget, LocalDate first) {
        if (budget.openingBalance() == null) {
            return;
        }
        YearMonth month = budget.openingMonth();
        YearMonth ofItem = editions.lockOf(first);
        YearMonth ofMonth = month == null ? ofItem : editions.lockOf(month);
        if (ofItem != null && ofMonth != null) {
            add(ofItem.isAfter(ofMonth) ? ofItem : ofMonth, "opening", budget.openingBalance(), month);
        }
    }

    private void on(LocalDate day, @Nullable Object... fact) {
        add(editions.lockOf(day), fact);
    }

    private void in(YearMonth month, @Nullable Object... fact) {
        add(editions.lockOf(month), fact);
    }

    private void add(@Nullable YearMonth lock, @Nullable Object... fact) {
        if (lock != null) {
            byLock.computeIfAbsent(lock, key -> new ArrayList<>()).add(Arrays.asList(fact));
        }
    }
}

package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up the items of one set. */
final class Tally {
    private static final Light[] LIGHTS = Light.values();
    private static final ScheduleWord[] WORDS = ScheduleWord.values();
    private static final Status[] STATES = Status.values();

    private final LocalDate from;
    private final LocalDate to;
    private final int elapsedMonths;
    private final List<ItemView> items = new ArrayList<>();
    private final int[] lights = new int[LIGHTS.length];
    private final int[] words = new int[WORDS.length];
    private final int[] states = new int[STATES.length];
    private final Served all = new Served();
    private final Served doneInPeriod = new Served();
    private final Served done = new Served();
    private int subItems;
    private int started;
    private long plannedTotal;
    private long plannedYear;
    private long investedInPeriod;
    private long investedInYear;
    private int withoutPlannedTotal;
    private long investedWithoutPlannedTotal;
    private int withoutPlannedYear;
    private long investedWithoutPlannedYear;

    Tally(LocalDate from, LocalDate to, int elapsedMonths) {
        this.from = from;
        this.to = to;
        this.elapsedMonths = elapsedMonths;
    }

    /** Sums over one of the three sets M, n, N. */
    private static final class Served {
        private int items;
        private long invested;
        private long households;
        private long people;
        private long personTimes;

        void add(RollUp values) {
            items++;
            invested += values.investedTotal;
            households += values.fen(RollUp.HOUSEHOLDS);
            people += values.fen(RollUp.PEOPLE);
            personTimes += values.fen(RollUp.PERSON_TIMES);
        }

        void addAll(Served next) {
            items += next.items;
            invested += next.invested;
            households += next.households;
            people += next.people;
            personTimes += next.personTimes;
        }

        FigureSet.Served figures() {
            return new FigureSet.Served(households, people, personTimes);
        }
    }

    /** Whether an item's valid done date lies in the days. */
    static boolean doneWithin(ItemView item, LocalDate from, LocalDate to) {
        LocalDate doneOn = item.doneOn();
        return item.done() && doneOn != null && !doneOn.isBefore(from) && !doneOn.isAfter(to);
    }

    // Counting into plain arrays: a hundred thousand items are added in a few milliseconds.
    @SuppressWarnings("EnumOrdinal")
    void add(ItemView item) {
        items.add(item);
        states[item.status().ordinal()]++;
        RollUp values = item.rollUp();
        all.add(values);
        if (item.done()) {
            done.add(values);
            if (doneWithin(item, from, to)) {
                doneInPeriod.add(values);
            }
        }
        if (item.startedOn() != null) {
            started++;
        }
        subItems += item.subItems();
        plannedTotal += values.fen(RollUp.PLANNED_TOTAL);
        plannedYear += values.fen(RollUp.PLANNED_YEAR);
        investedInPeriod += values.investedInPeriod;
        investedInYear += values.investedInYear;
        if (!values.has(RollUp.PLANNED_TOTAL)) {
            withoutPlannedTotal++;
            investedWithoutPlannedTotal += values.investedTotal;
        }
        if (!values.has(RollUp.PLANNED_YEAR)) {
            withoutPlannedYear++;
            investedWithoutPlannedYear += values.investedInYear;
        }
        Light light = item.light();
        if (light != null) {
            lights[light.ordinal()]++;
        }
        ScheduleWord word = item.word();
        if (word != null) {
            words[word.ordinal()]++;
        }
    }

    /** Adds the items of another, behind these. */
    void addAll(Tally next) {
        items.addAll(next.items);
        all.addAll(next.all);
        doneInPeriod.addAll(next.doneInPeriod);
        done.addAll(next.done);
        subItems += next.subItems;
        started += next.started;
        plannedTotal += next.plannedTotal;
        plannedYear += next.plannedYear;
        investedInPeriod += next.investedInPeriod;
        investedInYear += next.investedInYear;
        withoutPlannedTotal += next.withoutPlannedTotal;
        investedWithoutPlannedTotal += next.investedWithoutPlannedTotal;
        withoutPlannedYear += next.withoutPlannedYear;
        investedWithoutPlannedYear += next.investedWithoutPlannedYear;
        Arrays.setAll(lights, i -> lights[i] + next.lights[i]);
        Arrays.setAll(words, i -> words[i] + next.words[i]);
        Arrays.setAll(states, i -> states[i] + next.states[i]);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The items added, in their order. */
    List<ItemView> items() {
        return Collections.unmodifiableList(items);
    }

    FigureSet figures() {
        return new FigureSet(
                all.items,
                subItems,
                doneInPeriod.items,
                done.items,
                started,
                Money.ofFen(plannedTotal),
                Money.ofFen(plannedYear),
                Money.ofFen(investedInPeriod),
                Money.ofFen(investedInYear),
                Money.ofFen(all.invested),
                Money.ofFen(doneInPeriod.invested),
                Money.ofFen(done.invested),
                withoutPlannedTotal,
                Money.ofFen(investedWithoutPlannedTotal),
                withoutPlannedYear,
                Money.ofFen(investedWithoutPlannedYear),
                all.figures(),
                doneInPeriod.figures(),
                done.figures(),
                elapsedMonths,
                counts(ScheduleWord.class, WORDS, words),
                counts(Light.class, LIGHTS, lights),
                counts(Status.class, STATES, states));
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(Class<E> type, E[] values, int[] counts) {
        Map<E, Integer> map = new EnumMap<>(type);
        for (int i = 0; i < values.length; i++) {
            map.put(values[i], counts[i]);
        }
        return Collections.unmodifiableMap(map);
    }
}

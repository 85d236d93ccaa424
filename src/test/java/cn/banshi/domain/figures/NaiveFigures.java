package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same figures computed the slow and plain way, straight from the rules, with BigDecimal and a scan for every question. */
final class NaiveFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Ledger ledger;
    private final int year;
    private final YearMonth first;
    private final YearMonth last;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate day;
    private final YearMonth month;

    NaiveFigures(Ledger ledger, int year, YearMonth first, YearMonth last, LocalDate today) {
        this.ledger = ledger;
        this.year = year;
        this.first = first;
        this.last = last;
        int cutoff = ledger.office().office().cutoffDay();
        this.from = cutoff == 0
                ? first.atDay(1)
                : first.minusMonths(1).atDay(cutoff).plusDays(1);
        this.to = cutoff == 0 ? last.atEndOfMonth() : last.atDay(cutoff);
        this.day = to.isBefore(today) ? to : today;
        YearMonth calendarMonth = YearMonth.from(day);
        this.month = cutoff != 0 && day.getDayOfMonth() > cutoff ? calendarMonth.plusMonths(1) : calendarMonth;
    }

    /** Every figure of the items that the test accepts, as text by name. */
    Map<String, String> figures(Function<Dossier, Boolean> accepted) {
        List<Dossier> m = ledger.all().stream()
                .filter(d -> d.project().parentId() == null && !d.project().recycled())
                .filter(d -> onList(d) && exists(d) && accepted.apply(d))
                .filter(d -> status(d) != Status.RESERVE && status(d) != Status.CANCELLED)
                .toList();
        List<Dossier> done = m.stream().filter(this::isDone).toList();
        List<Dossier> n = done.stream()
                .filter(d -> !dates(d).get(Status.DONE).isBefore(from)
                        && !dates(d).get(Status.DONE).isAfter(to))
                .toList();
        Map<String, String> map = new TreeMap<>();
        map.put("M", "" + m.size());
        map.put(
                "S",
                ""
                        + m.stream()
                                .flatMap(d -> subs(d).stream())
                                .filter(d -> status(d) != Status.RESERVE)
                                .count());
        map.put("n", "" + n.size());
        map.put("N", "" + done.size());
        map.put(
                "started",
                ""
                        + m.stream()
                                .filter(d -> dates(d).containsKey(Status.UNDERWAY))
                                .count());
        map.put("A", sum(m, d -> value(d, this::plannedTotal)));
        map.put("B", sum(m, d -> value(d, this::plannedYear)));
        map.put("x", sum(m, d -> invested(d, first, last)));
        map.put("X", sum(m, d -> invested(d, YearMonth.of(year, 1), month)));
        map.put("T", sum(m, this::total));
        map.put("z", sum(n, this::total));
        map.put("Z", sum(done, this::total));
        map.put(
                "households",
                sum(m, d -> value(d, s -> number(s.project().benefit().households()))));
        map.put(
                "people n",
                sum(n, d -> value(d, s -> number(s.project().benefit().people()))));
        map.put(
                "personTimes N",
                sum(done, d -> value(d, s -> number(s.project().benefit().personTimes()))));
        map.put("r", rate(number(done.size()), number(m.size())));
        BigDecimal spent = new BigDecimal(map.get("X"));
        BigDecimal planned = new BigDecimal(map.get("B"));
        map.put("q", rate(spent, planned));
        map.put("Q", rate(new BigDecimal(map.get("T")), new BigDecimal(map.get("A"))));
        int months = month.getYear() < year ? 0 : month.getYear() > year ? 12 : month.getMonthValue();
        map.put(
                "d",
                planned.signum() == 0
                        ? "/"
                        : new BigDecimal(map.get("q"))
                                .subtract(HUNDRED.multiply(number(months)).divide(number(12), 1, RoundingMode.HALF_UP))
                                .toPlainString());
        for (Dossier d : m) {
            String light = light(d);
            map.merge("light " + light, "1", (a, b) -> "" + (Integer.parseInt(a) + 1));
            map.merge("word " + word(d, light), "1", (a, b) -> "" + (Integer.parseInt(a) + 1));
        }
        for (Dossier d : m) {
            sources(d)
                    .forEach((key, amount) -> map.merge(
                            key,
                            amount.toPlainString(),
                            (a, b) -> new BigDecimal(a).add(new BigDecimal(b)).toPlainString()));
        }
        return map;
    }

    private static String rate(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "/"
                : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String sum(List<Dossier> items, Function<Dossier, BigDecimal> value) {
        BigDecimal sum = new BigDecimal("0.00");
        for (Dossier item : items) {
            BigDecimal one = value.apply(item);
            sum = one == null ? sum : sum.add(one);
        }
        return sum.toPlainString();
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private List<StatusMove> log(Dossier d) {
        return d.moves().stream().filter(move -> !move.date().isAfter(day)).toList();
    }

    private boolean exists(Dossier d) {
        return !log(d).isEmpty();
    }

    private Status status(Dossier d) {
        List<StatusMove> log = log(d);
        return log.get(log.size() - 1).to();
    }

    private boolean isDone(Dossier d) {
        return status(d) == Status.DONE || status(d) == Status.CLOSED;
    }

    private static boolean side(Status status) {
        return status == Status.PAUSED || status == Status.STOPPED || status == Status.CANCELLED;
    }

    private Map<Status, LocalDate> dates(Dossier d) {
        Map<Status, LocalDate> dates = new EnumMap<>(Status.class);
        Status at = null;
        for (StatusMove move : log(d)) {
            Status next = move.to();
            if (side(next)) {
                continue;
            }
            if ((at == Status.DONE || at == Status.CLOSED) && next == Status.UNDERWAY) {
                dates.keySet().removeIf(status -> status.compareTo(Status.APPROVED) > 0);
                dates.put(next, move.date());
            } else {
                dates.keySet().removeIf(status -> status.compareTo(next) > 0);
                for (Status status : Status.values()) {
                    if (!side(status) && status.compareTo(next) <= 0) {
                        dates.putIfAbsent(status, move.date());
                    }
                }
            }
            at = next;
        }
        return dates;
    }

    private ListYear entry(Dossier d) {
        return d.listYears().stream()
                .filter(entry -> entry.year() == year)
                .filter(entry -> entry.joinedOn() == null || !entry.joinedOn().isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private boolean onList(Dossier d) {
        return entry(d) != null;
    }

    private List<Dossier> subs(Dossier d) {
        return ledger.all().stream()
                .filter(s -> Objects.equals(s.project().parentId(), d.id())
                        && !s.project().recycled())
                .filter(s -> exists(s) && status(s) != Status.CANCELLED)
                .toList();
    }

    private <T> T before(Dossier d, AdjustmentTarget target, Function<Adjustment, T> old, T now) {
        List<Adjustment> later = d.adjustments().stream()
                .filter(a -> a.target() == target && a.date().isAfter(day))
                .filter(a -> target != AdjustmentTarget.PLANNED_YEAR || a.year() == year)
                .sorted(Comparator.comparing(Adjustment::date))
                .toList();
        return later.isEmpty() ? now : old.apply(later.get(0));
    }

    private LocalDate deadline(Dossier d) {
        return before(
                d,
                AdjustmentTarget.DEADLINE,
                Adjustment::oldDate,
                d.project().schedule().deadline());
    }

    private BigDecimal plannedTotal(Dossier d) {
        return yuan(before(
                d,
                AdjustmentTarget.PLANNED_TOTAL,
                Adjustment::oldAmount,
                d.project().budget().plannedTotal()));
    }

    private BigDecimal plannedYear(Dossier d) {
        return entry(d) == null
                ? null
                : yuan(before(d, AdjustmentTarget.PLANNED_YEAR, Adjustment::oldAmount, entry(d).plannedYear()));
    }

    private static BigDecimal yuan(Money money) {
        return money == null ? null : money.yuan();
    }

    /** The sub-items' sum where one has a value, else the item's own. */
    private BigDecimal value(Dossier d, Function<Dossier, BigDecimal> own) {
        return subs(d).stream()
                .map(own)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElseGet(() -> own.apply(d));
    }

    private BigDecimal ownMoney(Dossier d, YearMonth in) {
        return d.months().stream()
                .filter(row -> row.month().equals(in) && !in.isAfter(month))
                .map(row -> yuan(row.investment()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private BigDecimal invested(Dossier d, YearMonth a, YearMonth b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth each = a; !each.isAfter(b); each = each.plusMonths(1)) {
            YearMonth in = each;
            BigDecimal money = value(d, s -> ownMoney(s, in));
            sum = money == null ? sum : sum.add(money);
        }
        return sum;
    }

    private BigDecimal total(Dossier d) {
        BigDecimal opening = value(d, s -> yuan(s.project().budget().openingBalance()));
        BigDecimal months = invested(d, YearMonth.of(2019, 1), YearMonth.of(2023, 12));
        return opening == null ? months : months.add(opening);
    }

    private Map<String, BigDecimal> sources(Dossier d) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        List<Funding> below =
                subs(d).stream().flatMap(s -> s.fundings().stream()).toList();
        for (Funding funding : below.isEmpty() ? d.fundings() : below) {
            add(sums, "applied " + funding.sourceId(), yuan(funding.applied()));
            add(sums, "approved " + funding.sourceId(), yuan(funding.approved()));
        }
        List<Payment> paidBelow =
                subs(d).stream().flatMap(s -> s.payments().stream()).toList();
        Stream<Payment> own = d.payments().stream()
                .filter(p -> paidBelow.stream().noneMatch(q -> q.month().equals(p.month())));
        Stream.concat(paidBelow.stream(), own)
                .filter(p -> !p.month().isAfter(month))
                .forEach(p -> add(sums, "paid " + p.sourceId(), yuan(p.amount())));
        return sums;
    }

    private static void add(Map<String, BigDecimal> sums, String key, BigDecimal amount) {
        if (amount != null && amount.signum() != 0) {
            sums.merge(key, amount, BigDecimal::add);
        }
    }

    private LocalDate finished(Dossier d) {
        return dates(d).getOrDefault(Status.BUILT, dates(d).get(Status.DONE));
    }

    private BigDecimal stated(Dossier d) {
        if (finished(d) != null) {
            return HUNDRED;
        }
        BigDecimal value = null;
        for (MonthlyProgress row : d.months()) {
            if (!row.month().isAfter(month) && row.physicalProgress() != null) {
                value = row.physicalProgress().value();
            }
        }
        return value;
    }

    /** p as numerator and denominator. */
    private BigDecimal[] progress(Dossier d) {
        List<Dossier> subs = subs(d);
        BigDecimal own = stated(d);
        if (finished(d) != null || subs.stream().allMatch(s -> stated(s) == null)) {
            return new BigDecimal[] {own == null ? BigDecimal.ZERO : own, BigDecimal.ONE};
        }
        boolean all = subs.stream().allMatch(s -> plannedTotal(s) != null);
        BigDecimal weights =
                subs.stream().map(s -> all ? plannedTotal(s) : BigDecimal.ONE).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean weighted = all && weights.signum() > 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (Dossier s : subs) {
            BigDecimal p = stated(s) == null ? BigDecimal.ZERO : stated(s);
            sum = sum.add(weighted ? p.multiply(plannedTotal(s)) : p);
        }
        return new BigDecimal[] {sum, weighted ? weights : number(subs.size())};
    }

    private BigDecimal[] expected(Dossier d) {
        LocalDate start = d.project().schedule().plannedStart();
        LocalDate s = start == null ? dates(d).get(Status.APPROVED) : start;
        LocalDate l = deadline(d);
        if (l == null || s == null) {
            return null;
        }
        if (!day.isAfter(s)) {
            return new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ONE};
        }
        if (!day.isBefore(l)) {
            return new BigDecimal[] {HUNDRED, BigDecimal.ONE};
        }
        return new BigDecimal[] {
            HUNDRED.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(s, day))),
            BigDecimal.valueOf(ChronoUnit.DAYS.between(s, l))
        };
    }

    /** Sign of g − limit, 0 without a deadline where nothing is above or below anything. */
    private Integer gap(Dossier d, int limit) {
        BigDecimal[] e = expected(d);
        if (e == null) {
            return null;
        }
        BigDecimal[] p = progress(d);
        BigDecimal left = e[0].multiply(p[1]).subtract(p[0].multiply(e[1]));
        return left.compareTo(BigDecimal.valueOf(limit).multiply(e[1]).multiply(p[1]));
    }

    private boolean above(Dossier d, int limit) {
        return gap(d, limit) != null && gap(d, limit) > 0;
    }

    private ManualLight manual(Dossier d) {
        ManualLight found = null;
        for (ManualLight light : d.manualLights()) {
            boolean holds = !light.since().isAfter(day) && !light.until().isBefore(month);
            if (holds && (found == null || !light.since().isBefore(found.since()))) {
                found = light;
            }
        }
        return found;
    }

    private String light(Dossier d) {
        if (manual(d) != null) {
            return manual(d).light().label();
        }
        LocalDate l = deadline(d);
        LocalDate f = finished(d) == null ? day : finished(d);
        if (isDone(d)) {
            return "已办结";
        } else if (status(d) == Status.PAUSED || status(d) == Status.STOPPED) {
            return "已暂停";
        } else if ((l != null && f.isAfter(l)) || above(d, 30)) {
            return "滞后";
        } else if (!dates(d).containsKey(Status.UNDERWAY)) {
            return "未开工";
        } else if (l != null
                && !day.isAfter(l)
                && ChronoUnit.DAYS.between(day, l) <= 15
                && progress(d)[0].compareTo(BigDecimal.valueOf(90).multiply(progress(d)[1])) < 0) {
            return "临期";
        } else if (above(d, 10) || (l == null && silent(d))) {
            return "偏慢";
        }
        return "按序时";
    }

    private boolean silent(Dossier d) {
        return d.months().stream()
                .filter(row -> row.month().equals(month) || row.month().equals(month.minusMonths(1)))
                .allMatch(row -> row.text().isBlank());
    }

    private String word(Dossier d, String light) {
        LocalDate l = deadline(d);
        if (manual(d) != null && light.equals("滞后")) {
            return "滞后";
        } else if (status(d) == Status.PAUSED || status(d) == Status.STOPPED) {
            return "已调整";
        } else if (isDone(d)) {
            LocalDate f = finished(d);
            return l == null || f.equals(l) ? "按期完成" : f.isBefore(l) ? "提前完成" : "逾期完成";
        } else if (light.equals("滞后")) {
            return "滞后";
        } else if (!dates(d).containsKey(Status.UNDERWAY)) {
            return "未开工";
        } else if (above(d, 10) && !above(d, 30)) {
            return "偏慢";
        }
        Integer ahead = gap(d, -10);
        return ahead != null && ahead < 0 ? "超序时" : "按序时";
    }

    /** The figures under test, under the same names. */
    static Map<String, String> of(FigureSet set, List<SourceFigures> sources) {
        Map<String, String> map = new TreeMap<>();
        map.put("M", "" + set.items());
        map.put("S", "" + set.subItems());
        map.put("n", "" + set.doneInPeriod());
        map.put("N", "" + set.done());
        map.put("started", "" + set.started());
        map.put("A", set.plannedTotal().toString());
        map.put("B", set.plannedYear().toString());
        map.put("x", set.investedInPeriod().toString());
        map.put("X", set.investedInYear().toString());
        map.put("T", set.investedTotal().toString());
        map.put("z", set.doneInvestedInPeriod().toString());
        map.put("Z", set.doneInvested().toString());
        map.put("households", set.households() + ".00");
        map.put("people n", set.donePeopleInPeriod() + ".00");
        map.put("personTimes N", set.doneBenefit().personTimes() + ".00");
        map.put("r", set.doneRate().text(1));
        map.put("q", set.yearInvestmentRate().text(1));
        map.put("Q", set.totalInvestmentRate().text(1));
        map.put("d", set.scheduleGapText(1));
        set.lights().forEach((light, count) -> putCount(map, "light " + light.label(), count));
        set.scheduleWords().forEach((word, count) -> putCount(map, "word " + word.label(), count));
        for (SourceFigures source : sources) {
            putAmount(map, "applied " + source.id(), source.applied());
            putAmount(map, "approved " + source.id(), source.approved());
            putAmount(map, "paid " + source.id(), source.paid());
        }
        return map;
    }

    private static void putCount(Map<String, String> map, String key, int count) {
        if (count != 0) {
            map.put(key, "" + count);
        }
    }

    private static void putAmount(Map<String, String> map, String key, Money amount) {
        if (amount.fen() != 0) {
            map.put(key, amount.toString());
        }
    }
}

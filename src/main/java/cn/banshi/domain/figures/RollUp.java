package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts and numbers of residents of one item: each the sum of its sub-items where one of them has a value, else its own.
 */
final class RollUp {
    static final int PLANNED_TOTAL = 0;
    static final int PLANNED_YEAR = 1;
    static final int OPENING = 2;
    static final int HOUSEHOLDS = 3;
    static final int PEOPLE = 4;
    static final int PERSON_TIMES = 5;
    private static final int FIELDS = 6;

    private final List<ItemView> subItems;
    private final long[] values = new long[FIELDS];

    /** Bit i: field i has a value; bit i + FIELDS: it comes from the sub-items. */
    private int bits;

    final long investedInPeriod;
    final long investedInYear;
    final long investedTotal;

    RollUp(Dossier dossier, Lens lens, @Nullable ListYear entry, MonthRows rows, List<ItemView> subItems) {
        this.subItems = subItems;
        Budget budget = dossier.project().budget();
        long period = rows.investedInPeriod;
        long year = rows.investedInYear;
        long months = rows.investedTotal;
        for (int i = 0; i < subItems.size(); i++) {
            RollUp sub = subItems.get(i).rollUp();
            period += sub.investedInPeriod;
            year += sub.investedInYear;
            months += sub.investedTotal - sub.values[OPENING];
            for (int field = 0; field < FIELDS; field++) {
                if (sub.has(field)) {
                    values[field] += sub.values[field];
                    bits |= (1 << field) | (1 << (field + FIELDS));
                }
            }
        }
        own(PLANNED_TOTAL, AsOf.plannedTotal(dossier, lens.asOf()));
        own(PLANNED_YEAR, entry == null ? null : AsOf.plannedYear(dossier, entry, lens.asOf()));
        own(OPENING, budget.openingBalance());
        own(HOUSEHOLDS, dossier.project().benefit().households());
        own(PEOPLE, dossier.project().benefit().people());
        own(PERSON_TIMES, dossier.project().benefit().personTimes());
        investedInPeriod = period;
        investedInYear = year;
        investedTotal = months + values[OPENING];
    }

    /** Those whose values are summed up: not 取消. */
    static List<ItemView> counted(List<ItemView> subItems) {
        if (subItems.isEmpty()) {
            return subItems;
        }
        List<ItemView> counted = new ArrayList<>(subItems.size());
        for (ItemView sub : subItems) {
            if (sub.status() != Status.CANCELLED) {
                counted.add(sub);
            }
        }
        return List.copyOf(counted);
    }

    private void own(int field, @Nullable Money money) {
        if (money != null && !has(field)) {
            values[field] = money.fen();
            bits |= 1 << field;
        }
    }

    private void own(int field, @Nullable Integer count) {
        if (count != null && !has(field)) {
            values[field] = count;
            bits |= 1 << field;
        }
    }

    boolean has(int field) {
        return (bits & 1 << field) != 0;
    }

    /** The value, 0 where there is none. */
    long fen(int field) {
        return values[field];
    }

    @Nullable
    Money money(int field) {
        return has(field) ? Money.ofFen(values[field]) : null;
    }

    @Nullable
    Integer count(int field) {
        return has(field) ? Integer.valueOf(Math.toIntExact(values[field])) : null;
    }

    /** Whether an amount or number is the sum of the sub-items; money and payments in the month. */
    boolean covers(ProjectField field, int month) {
        return switch (field) {
            case PLANNED_TOTAL -> summed(PLANNED_TOTAL);
            case PLANNED_YEAR -> summed(PLANNED_YEAR);
            case OPENING_BALANCE -> summed(OPENING);
            case HOUSEHOLDS -> summed(HOUSEHOLDS);
            case PEOPLE -> summed(PEOPLE);
            case PERSON_TIMES -> summed(PERSON_TIMES);
            case MONTH_INVESTMENT -> MonthRows.anyMoney(subItems, month);
            case FUNDING_SOURCE, APPLIED, APPROVED ->
                subItems.stream().anyMatch(sub -> !sub.dossier().fundings().isEmpty());
            case PAYMENT_MONTH, PAYMENT_SOURCE, PAYMENT_AMOUNT -> Sources.anyPaid(subItems, month);
            default -> false;
        };
    }

    private boolean summed(int field) {
        return (bits & 1 << (field + FIELDS)) != 0;
    }
}

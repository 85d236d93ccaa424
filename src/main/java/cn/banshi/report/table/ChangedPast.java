package cn.banshi.report.table;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.IssuedFigures;
import cn.banshi.report.definition.ReportInput;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the figures follow from the edition of the month before: edition + adjustment of that past + what left or joined the list
 * or was reopened in the period + the period = to date. Amounts are exact as those of the edition, however the report adds.
 *
 * @param before the edition
 * @param prior the figures of its month as they would be now
 * @param now the figures of the period
 */
public record ChangedPast(IssuedFigures before, Figures prior, Figures now) {
    /** Null where there is no edition to compare with. */
    public static @Nullable ChangedPast of(ReportInput input) {
        IssuedFigures before = input.previous();
        if (before == null) {
            return null;
        }
        Figures now = input.figures();
        YearMonth month = before.month();
        return new ChangedPast(before, Figures.of(input.ledger(), now.year(), ReportPeriod.of(month), now.asOf()), now);
    }

    /** n of the period. */
    public int done() {
        return now.doneInPeriod().size();
    }

    /** N. */
    public int doneToDate() {
        return now.done().size();
    }

    /** x of the period. */
    public Money invested() {
        return now.overall().investedInPeriod();
    }

    /** X. */
    public Money investedInYear() {
        return now.overall().investedInYear();
    }

    /** 累计办结 by which earlier months were changed. */
    public int doneAdjustment() {
        return prior.done().size() - before.done();
    }

    /** 年内累计 by which earlier months were changed. */
    public Money investedAdjustment() {
        return prior.overall().investedInYear().minus(before.investedInYear());
    }

    /** Done before the period, and in it reopened, cancelled or taken off the list; some are done again. */
    public List<ItemView> reopened() {
        Set<Long> still = ids(now.done());
        still.removeAll(ids(now.doneInPeriod()));
        return prior.done().stream().filter(item -> !still.contains(item.id())).toList();
    }

    /** Done before the period, and in the list only since. */
    public List<ItemView> joined() {
        Set<Long> known = ids(prior.done());
        known.addAll(ids(now.doneInPeriod()));
        return now.done().stream().filter(item -> !known.contains(item.id())).toList();
    }

    /** Done items that came to the list less those that were reopened or left. */
    public int doneMoved() {
        return joined().size() - reopened().size();
    }

    /** Items whose money of the earlier months came to the list or left it in the period. */
    public List<ItemView> movedInvestments() {
        Map<Long, ItemView> earlier =
                prior.items().stream().collect(Collectors.toMap(ItemView::id, Function.identity()));
        List<ItemView> moved = new ArrayList<>();
        for (ItemView item : now.items()) {
            ItemView old = earlier.remove(item.id());
            Money then = old == null ? Money.ZERO : old.investedInYear();
            if (!item.investedInYear().minus(item.investedInPeriod()).equals(then)) {
                moved.add(item);
            }
        }
        earlier.values().stream()
                .filter(item -> item.investedInYear().fen() != 0)
                .forEach(moved::add);
        return List.copyOf(moved);
    }

    /** Their money, negative where more left than came. */
    public Money investedMoved() {
        return investedInYear().minus(invested()).minus(prior.overall().investedInYear());
    }

    private static Set<Long> ids(List<ItemView> items) {
        return items.stream().map(ItemView::id).collect(Collectors.toSet());
    }
}

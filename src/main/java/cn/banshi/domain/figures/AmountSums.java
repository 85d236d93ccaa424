package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.SumMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums of one printed amount over some items, in the office's 合计方式: exact 分, or each amount rounded once to the decimals
 * shown.
 *
 * @param mode how it adds
 * @param decimals decimals of 万元 shown
 */
public record AmountSums(SumMode mode, int decimals) {
    private static final int YUAN_DIGITS_OF_WAN = 4;

    /** As the office prints. */
    public static AmountSums of(Office office) {
        return new AmountSums(office.sumMode(), office.wanDecimals());
    }

    /** The sum, null where no item has the amount. */
    public @Nullable Money sum(Collection<ItemView> items, Function<ItemView, @Nullable Money> amount) {
        Money sum = null;
        for (ItemView item : items) {
            Money one = amount.apply(item);
            if (one != null) {
                sum = sum == null ? counted(one) : sum.plus(counted(one));
            }
        }
        return sum;
    }

    /** The sum, zero where no item has the amount. */
    public Money total(Collection<ItemView> items, Function<ItemView, @Nullable Money> amount) {
        Money sum = sum(items, amount);
        return sum == null ? Money.ZERO : sum;
    }

    /** Several funding sources as one. */
    public SourceFigures together(String name, Collection<SourceFigures> sources) {
        Money applied = Money.ZERO;
        Money approved = Money.ZERO;
        Money paid = Money.ZERO;
        for (SourceFigures source : sources) {
            applied = applied.plus(counted(source.applied()));
            approved = approved.plus(counted(source.approved()));
            paid = paid.plus(counted(source.paid()));
        }
        return new SourceFigures(0, name, applied, approved, paid);
    }

    /** Σ 申请, 批复 and 支付 by source over some items, in the office's order. */
    public List<SourceFigures> sources(Collection<ItemView> items, OfficeData office) {
        Sources sources = new Sources();
        for (ItemView item : items) {
            for (SourceFigures one : item.sources()) {
                sources.add(new SourceFigures(
                        one.id(), one.name(), counted(one.applied()), counted(one.approved()), counted(one.paid())));
            }
        }
        return sources.figures(office);
    }

    /** What the sources of some items come to, see {@link SourceFigures#counted}; adds the amounts of {@link #sources}. */
    public Money counted(Collection<ItemView> items) {
        Money sum = Money.ZERO;
        for (ItemView item : items) {
            boolean approved = SourceFigures.approved(item.sources());
            for (SourceFigures source : item.sources()) {
                sum = sum.plus(counted(source.counted(approved)));
            }
        }
        return sum;
    }

    private Money counted(Money amount) {
        return mode == SumMode.EXACT
                ? amount
                : Money.ofYuan(amount.wan(decimals).movePointRight(YUAN_DIGITS_OF_WAN));
    }
}

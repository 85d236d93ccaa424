package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One funding source over a set of items.
 *
 * @param id dictionary value
 * @param name its name
 * @param applied Σ 申请
 * @param approved Σ 批复
 * @param paid Σ 支付 up to the day
 */
public record SourceFigures(long id, String name, Money applied, Money approved, Money paid) {
    /** What the sources of an item come to: Σ 批复, Σ 申请 while nothing is approved; null where it has none. */
    public static @Nullable Money counted(List<SourceFigures> sources) {
        if (sources.isEmpty()) {
            return null;
        }
        boolean approved = approved(sources);
        return sources.stream().map(source -> source.counted(approved)).reduce(Money.ZERO, Money::plus);
    }

    /** Whether anything is approved. */
    public static boolean approved(List<SourceFigures> sources) {
        return sources.stream().anyMatch(source -> source.approved.fen() != 0);
    }

    /**
     * What counts of this source.
     *
     * @param anyApproved whether anything is approved for the item, from this source or another
     */
    public Money counted(boolean anyApproved) {
        return anyApproved ? approved : applied;
    }

    /** 支付率 paid/approved. */
    public Rate paidRate() {
        return Rate.of(paid, approved);
    }
}

package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.Payment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up applied, approved and paid money by source. A parent's sources are those of its sub-items where they have any;
 * payments likewise, month by month.
 */
final class Sources {
    /** An office has a handful of sources: looking through them is quicker than a map. */
    private final List<Sum> sums = new ArrayList<>();

    private static final class Sum {
        private final long id;
        private long applied;
        private long approved;
        private long paid;

        Sum(long id) {
            this.id = id;
        }
    }

    void add(ItemView item) {
        List<ItemView> subItems = item.summedSubItems();
        boolean fromSubItems = false;
        for (ItemView sub : subItems) {
            fromSubItems |= !sub.dossier().fundings().isEmpty();
            addFundings(sub.dossier().fundings());
            addPayments(sub.dossier().payments(), item.lens().month(), List.of());
        }
        if (!fromSubItems) {
            addFundings(item.dossier().fundings());
        }
        addPayments(item.dossier().payments(), item.lens().month(), subItems);
    }

    /** Adds what another came to. */
    void addAll(Sources next) {
        for (Sum from : next.sums) {
            Sum to = sum(from.id);
            to.applied += from.applied;
            to.approved += from.approved;
            to.paid += from.paid;
        }
    }

    /** Adds what one item has of a source. */
    void add(SourceFigures figures) {
        Sum sum = sum(figures.id());
        sum.applied += figures.applied().fen();
        sum.approved += figures.approved().fen();
        sum.paid += figures.paid().fen();
    }

    private void addFundings(List<Funding> fundings) {
        for (int i = 0; i < fundings.size(); i++) {
            Funding funding = fundings.get(i);
            Sum sum = sum(funding.sourceId());
            sum.applied += fen(funding.applied());
            sum.approved += fen(funding.approved());
        }
    }

    private void addPayments(List<Payment> payments, int lastMonth, List<ItemView> subItems) {
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            int month = Lens.index(payment.month());
            if (month <= lastMonth && !anyPaid(subItems, month)) {
                sum(payment.sourceId()).paid += payment.amount().fen();
            }
        }
    }

    static boolean anyPaid(List<ItemView> subItems, int month) {
        for (ItemView sub : subItems) {
            for (Payment payment : sub.dossier().payments()) {
                if (Lens.index(payment.month()) == month) {
                    return true;
                }
            }
        }
        return false;
    }

    private Sum sum(long sourceId) {
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            if (sum.id == sourceId) {
                return sum;
            }
        }
        Sum sum = new Sum(sourceId);
        sums.add(sum);
        return sum;
    }

    private static long fen(@Nullable Money money) {
        return money == null ? 0 : money.fen();
    }

    /** Every source that occurs, in the office's order. */
    List<SourceFigures> figures(OfficeData office) {
        List<Sum> left = new ArrayList<>(sums);
        List<SourceFigures> figures = new ArrayList<>();
        for (DictionaryValue value : office.values(DictionaryKind.FUNDING_SOURCE)) {
            for (Sum sum : sums) {
                if (sum.id == value.id()) {
                    figures.add(figures(value.name(), sum));
                    left.remove(sum);
                }
            }
        }
        left.forEach(sum -> figures.add(figures(GroupFigures.UNKNOWN, sum)));
        return List.copyOf(figures);
    }

    private static SourceFigures figures(String name, Sum sum) {
        return new SourceFigures(
                sum.id, name, Money.ofFen(sum.applied), Money.ofFen(sum.approved), Money.ofFen(sum.paid));
    }
}

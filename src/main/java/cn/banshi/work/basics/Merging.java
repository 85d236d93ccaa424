package cn.banshi.work.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.store.journal.Tx;
import cn.banshi.work.rows.RowCopy;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves the uses of one item from a row to the one that it is merged into. What must not stand twice in an item becomes one:
 * a link is dropped, money of one source is added up.
 */
final class Merging {
    private final Tx tx;
    private final Uses uses;
    private final Dossier dossier;
    private final long into;
    private final Map<YearMonth, Payment> payments = new HashMap<>();
    private @Nullable Funding funding;

    Merging(Tx tx, Uses uses, Dossier dossier, long into) {
        this.tx = tx;
        this.uses = uses;
        this.dossier = dossier;
        this.into = into;
    }

    void move() {
        for (Row row : uses.ofItem(dossier)) {
            if (row instanceof ProjectLink link && dossier.linked(link.role()).contains(into)) {
                tx.delete(row);
            } else if (row instanceof Funding money) {
                move(money);
            } else if (row instanceof Payment money) {
                move(money);
            } else {
                tx.update(uses.replaced(row, into));
            }
        }
    }

    private void move(Funding row) {
        Funding there = funding == null
                ? dossier.fundings().stream()
                        .filter(one -> one.sourceId() == into)
                        .findFirst()
                        .orElse(null)
                : funding;
        if (there == null) {
            funding = (Funding) tx.update(uses.replaced(row, into));
            return;
        }
        tx.delete(row);
        Funding applied = RowCopy.with(there, "applied", sum(there.applied(), row.applied()));
        funding = tx.update(RowCopy.with(applied, "approved", sum(there.approved(), row.approved())));
    }

    private void move(Payment row) {
        Payment there = payments.get(row.month());
        if (there == null) {
            there = dossier.payments().stream()
                    .filter(one -> one.sourceId() == into && one.month().equals(row.month()))
                    .findFirst()
                    .orElse(null);
        }
        if (there == null) {
            payments.put(row.month(), (Payment) tx.update(uses.replaced(row, into)));
            return;
        }
        tx.delete(row);
        Payment sum = RowCopy.with(there, "amount", there.amount().plus(row.amount()));
        payments.put(row.month(), tx.update(sum));
    }

    private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
        return one == null ? other : other == null ? one : one.plus(other);
    }
}

package cn.banshi.work.month;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.money.Money;

/**
 * A reported month that reads otherwise now than it was reported.
 *
 * @param edition its newest edition
 * @param changes fields changed since, each with a reason
 * @param done N of the month as it would be now
 * @param investedInYear X of the month as it would be now
 */
public record PastChange(Edition edition, int changes, int done, Money investedInYear) {
    /** 累计办结 now less as reported. */
    public int doneDifference() {
        return done - edition.issued().done();
    }

    /** 年内累计 now less as reported. */
    public Money investedDifference() {
        return investedInYear.minus(edition.issued().investedInYear());
    }
}

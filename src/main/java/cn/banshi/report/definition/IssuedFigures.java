package cn.banshi.report.definition;

import cn.banshi.domain.money.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * What an earlier month's edition said, for the note on a changed past and the cross-check's bridge.
 *
 * @param month the month reported
 * @param revision 第几版, from 1
 * @param done N of that edition
 * @param investedInYear X of that edition
 * @param changed ids of the items of which facts of reported months were changed since
 */
public record IssuedFigures(YearMonth month, int revision, int done, Money investedInYear, List<Long> changed) {
    /** Copies the list. */
    public IssuedFigures {
        changed = List.copyOf(changed);
    }
}

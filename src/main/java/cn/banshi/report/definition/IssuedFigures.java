package cn.banshi.report.definition;

import cn.banshi.domain.money.Money;
import java.time.YearMonth;

/**
 * What an earlier month's edition said, for the note on a changed past and the cross-check's bridge.
 *
 * @param month the month reported
 * @param revision 第几版, from 1
 * @param done N of that edition
 * @param investedInYear X of that edition
 */
public record IssuedFigures(YearMonth month, int revision, int done, Money investedInYear) {}

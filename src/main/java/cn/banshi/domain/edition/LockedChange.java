package cn.banshi.domain.edition;

import cn.banshi.domain.Row;
import java.time.YearMonth;

/**
 * Why facts of a locked month were changed; it is written in the same change set.
 *
 * @param month the locked month
 * @param reason 调整原因
 */
public record LockedChange(long id, long version, YearMonth month, String reason) implements Row {}

package cn.banshi.domain.history;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 变更记录: what one user action wrote, in one transaction.
 *
 * @param number 1, 2, … without gaps; the order of changes, whatever the clock said
 * @param at moment, UTC
 * @param author who
 * @param kind what for
 * @param title short Chinese title
 * @param undoes for 撤销 the number that it takes back, for 重做 the number of the 撤销; else null
 * @param undone whether it is taken back at present
 * @param rowCount number of rows written
 * @param projectIds items whose rows it touched
 * @param officeTouched whether it touched rows of the office's own data
 */
public record ChangeSet(
        long number,
        Instant at,
        Author author,
        ChangeKind kind,
        String title,
        @Nullable Long undoes,
        boolean undone,
        int rowCount,
        Set<Long> projectIds,
        boolean officeTouched) {}

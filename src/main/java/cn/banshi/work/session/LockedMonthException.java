package cn.banshi.work.session;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A write touches facts of months that were reported, and nobody said why; nothing was changed. The face asks for the reason,
 * tells it by {@link LedgerSession#explain} for each month, and writes again.
 */
public final class LockedMonthException extends AppException {
    private static final long serialVersionUID = 1L;

    private final transient List<YearMonth> months;

    LockedMonthException(Set<YearMonth> months) {
        super(ErrorCode.INPUT, sentence(months));
        this.months = List.copyOf(new TreeSet<>(months));
    }

    /** The reported months, earliest first; at least one. */
    public List<YearMonth> months() {
        return months;
    }

    private static String sentence(Set<YearMonth> months) {
        String names =
                new TreeSet<>(months).stream().map(LockedMonthException::name).collect(Collectors.joining("、"));
        return names + "已报送，改动记入调整说明。请写明原因";
    }

    private static String name(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}

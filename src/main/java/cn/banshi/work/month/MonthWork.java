package cn.banshi.work.month;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.work.session.LedgerSession;
import java.time.YearMonth;
import java.util.List;

/** 月度填报: rows of a month, saved cell by cell. */
public final class MonthWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public MonthWork(LedgerSession session) {
        this.session = session;
    }

    /** Items that are due in the month, in list order. */
    public List<ItemView> due(YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /** Errors and warnings of a row; writes nothing. */
    public List<Finding> check(MonthlyProgress row) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves a month row as one change set; the row of an item and month is one, id 0 or not.
     *
     * @return the row as stored; the argument where nothing differs
     * @throws cn.banshi.work.session.Refused when the checks find errors
     * @throws cn.banshi.base.AppException CONFLICT when the row was changed in between
     */
    public MonthlyProgress save(MonthlyProgress row) {
        throw new UnsupportedOperationException();
    }

    /** 同上月: takes over last month's text, next plan, problem and progress where this month's are empty. */
    public MonthlyProgress copyLast(long projectId, YearMonth month) {
        throw new UnsupportedOperationException();
    }
}

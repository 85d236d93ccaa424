package cn.banshi.work.month;

import cn.banshi.domain.checks.MonthChecks;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.MonthDue;
import cn.banshi.domain.figures.Settlement;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKinds;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.Refused;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 月度填报: rows of a month, saved cell by cell. */
public final class MonthWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public MonthWork(LedgerSession session) {
        this.session = session;
    }

    /** Items that are due in the month, in list order. */
    public List<ItemView> due(YearMonth month) {
        return MonthDue.items(session.ledger(), month, session.today());
    }

    /** Errors and warnings of a row; writes nothing. */
    public List<Finding> check(MonthlyProgress row) {
        return MonthChecks.of(
                dossier(row.projectId()),
                row,
                session.ledger().office().office().calendar(),
                session.today());
    }

    /**
     * Saves a month row as one change set; the row of an item and month is one, id 0 or not.
     *
     * @return the row as stored; the argument where nothing differs
     * @throws Refused when the checks find errors
     * @throws cn.banshi.base.AppException CONFLICT when the row was changed in between
     */
    public MonthlyProgress save(MonthlyProgress row) {
        return save(row, "%d月填报".formatted(row.month().getMonthValue()));
    }

    /**
     * Books 决算 − 累计完成投资 as this month's 本月完成投资, with its note, as one change set.
     *
     * @param settled 决算, not negative
     * @param reason why it is less than what was invested; may be empty where it is more
     * @return the row as stored
     * @throws Refused when nothing is to be booked, when a reason is missing, or when the money stands on sub-items
     */
    public MonthlyProgress settle(long projectId, Money settled, String reason) {
        Dossier dossier = dossier(projectId);
        Settlement settlement = Settlement.of(session.ledger(), projectId, settled, session.today());
        if (settlement == null) {
            throw new Refused(List.of(Finding.error(ProjectField.STATUS, "这一项还没有立项，没有可以决算的投资")));
        }
        if (settlement.fromSubItems()) {
            throw new Refused(List.of(Finding.error(ProjectField.STATUS, "完成投资由子项目合计。请到子项目里录入决算")));
        }
        if (settled.isNegative()) {
            throw new Refused(List.of(Finding.error(ProjectField.MONTH_INVESTMENT, "决算不能是负数，请改正")));
        }
        if (settlement.difference().fen() == 0) {
            throw new Refused(List.of(Finding.error(ProjectField.MONTH_INVESTMENT, "决算与累计完成投资相等，不用调整")));
        }
        if (settlement.difference().isNegative() && reason.isBlank()) {
            throw new Refused(List.of(Finding.error(ProjectField.MONTH_TEXT, "决算比累计完成投资少，请写明冲减原因")));
        }
        MonthlyProgress row = stored(dossier, settlement.month())
                .orElseGet(() -> MonthlyProgress.empty(projectId, settlement.month()));
        return save(settlement.booked(row, reason), "决算调整");
    }

    private MonthlyProgress save(MonthlyProgress row, String what) {
        Dossier dossier = dossier(row.projectId());
        MonthlyProgress stored = stored(dossier, row.month()).orElse(null);
        MonthlyProgress empty = MonthlyProgress.empty(row.projectId(), row.month());
        MonthlyProgress wish = stored != null && row.id() == 0 ? withIdOf(stored, row) : row;
        if (wish.equals(stored == null ? empty : stored)) {
            return wish;
        }
        List<Finding> errors = check(wish).stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        String title =
                "%s %s：%s".formatted(what, dossier.project().name(), changed(stored == null ? empty : stored, wish));
        return session.write(ChangeKind.MONTH, title, tx -> wish.id() == 0 ? tx.insert(wish) : tx.update(wish));
    }

    /**
     * Saves rows of a month as one change set.
     *
     * @param rows one for each item
     * @return how many rows differed and were written
     * @throws Refused when the checks find errors in any; nothing is written then
     * @throws cn.banshi.base.AppException CONFLICT when a row was changed in between
     */
    public int saveAll(YearMonth month, List<MonthlyProgress> rows) {
        List<MonthlyProgress> wishes = rows.stream()
                .filter(row -> !row.equals(row(row.projectId(), month)))
                .toList();
        List<Finding> errors = wishes.stream()
                .flatMap(row -> check(row).stream())
                .filter(Finding::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        if (!wishes.isEmpty()) {
            session.run(
                    ChangeKind.MONTH,
                    "%d月填报 %d 项".formatted(month.getMonthValue(), wishes.size()),
                    tx -> wishes.forEach(row -> {
                        if (row.id() == 0) {
                            tx.insert(row);
                        } else {
                            tx.update(row);
                        }
                    }));
        }
        return wishes.size();
    }

    /** The row of an item and month as stored, an empty one where there is none. */
    public MonthlyProgress row(long projectId, YearMonth month) {
        return stored(dossier(projectId), month).orElseGet(() -> MonthlyProgress.empty(projectId, month));
    }

    /** 同上月, see {@link MonthlyProgress#filledFrom}; nothing changes where last month has no row. */
    public MonthlyProgress copyLast(long projectId, YearMonth month) {
        Dossier dossier = dossier(projectId);
        MonthlyProgress row = stored(dossier, month).orElse(MonthlyProgress.empty(projectId, month));
        return stored(dossier, month.minusMonths(1))
                .map(last -> save(row.filledFrom(last)))
                .orElse(row);
    }

    private static MonthlyProgress withIdOf(MonthlyProgress stored, MonthlyProgress row) {
        return RowCopy.with(RowCopy.with(row, "id", stored.id()), "version", stored.version());
    }

    private static Optional<MonthlyProgress> stored(Dossier dossier, YearMonth month) {
        return dossier.months().stream()
                .filter(row -> row.month().equals(month))
                .findFirst();
    }

    private static String changed(MonthlyProgress before, MonthlyProgress after) {
        Map<String, @Nullable Object> old = RowKinds.of(before).values(before);
        Map<String, @Nullable Object> now = RowKinds.of(after).values(after);
        List<String> labels = RowKinds.of(after).fields().stream()
                .filter(field -> !Objects.equals(old.get(field.component()), now.get(field.component())))
                .map(RowField::label)
                .toList();
        return String.join("、", labels);
    }

    private Dossier dossier(long id) {
        Dossier dossier = session.ledger().dossier(id);
        if (dossier == null) {
            throw new Refused(List.of(Finding.error(ProjectField.CODE, "这一项已经不在台账里了。请刷新后再填")));
        }
        return dossier;
    }
}

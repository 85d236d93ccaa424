package cn.banshi.work.month;

import cn.banshi.domain.edition.Editions;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.work.session.LedgerSession;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which month can be locked. Months may be left out, since an office may begin at any time of the year; what is left out is
 * locked with the month after it.
 */
final class LockRules {
    private final LedgerSession session;

    LockRules(LedgerSession session) {
        this.session = session;
    }

    /** Last day of the month as it was locked, else as the office counts. */
    LocalDate through(YearMonth month) {
        return session.editions().locks().stream()
                .filter(lock -> lock.month().equals(month))
                .map(ReportEdition::through)
                .findFirst()
                .orElseGet(() -> counted(month));
    }

    private LocalDate counted(YearMonth month) {
        return session.ledger().office().office().calendar().lastDay(month);
    }

    /** Why the month cannot be locked now, empty where it can. */
    String refusal(YearMonth month) {
        Editions editions = session.editions();
        YearMonth until = editions.lockedUntil();
        String name = name(month);
        if (editions.latest(month).isPresent()) {
            return name + "已经锁定并存了报送版本。要按现在的数再出一份，请补发下一版";
        }
        if (until != null && month.isBefore(until)) {
            return "%s已随%s一起锁定，不能再单独锁定".formatted(name, name(until));
        }
        return draft(month);
    }

    private String draft(YearMonth month) {
        LocalDate last = through(month);
        if (session.ledger().office().office().calendar().firstDay(month).isAfter(session.today())) {
            return name(month) + "还没有到，不能锁定";
        }
        if (last.isAfter(session.today())) {
            return "%s到%s才结束，现在还是草表，不能锁定。请那天以后再来".formatted(name(month), DateText.longText(last));
        }
        return Figures.of(session.ledger(), month.getYear(), ReportPeriod.of(month), session.today())
                        .items()
                        .isEmpty()
                ? name(month) + "的清单里没有项目，没有可以报送的内容"
                : "";
    }

    static String name(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}

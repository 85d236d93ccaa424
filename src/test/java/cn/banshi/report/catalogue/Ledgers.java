package cn.banshi.report.catalogue;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;

/** Ledgers with other settings. */
final class Ledgers {
    private Ledgers() {}

    static Ledger withDecimals(Ledger ledger, int wanDecimals) {
        OfficeData data = ledger.office();
        Office o = data.office();
        Office changed = new Office(
                o.id(),
                o.version(),
                o.fullName(),
                o.shortName(),
                o.district(),
                o.codeLetters(),
                o.unitLeader(),
                o.reviewer(),
                o.preparer(),
                o.phone(),
                wanDecimals,
                o.rateDecimals(),
                o.sumMode(),
                o.cutoffDay(),
                o.thresholds(),
                o.sample(),
                o.fixedToday());
        return ledger.with(
                new OfficeData(
                        changed,
                        data.communities(),
                        data.grids(),
                        data.departments(),
                        data.leaders(),
                        data.terms(),
                        data.values(),
                        data.ownColumns()),
                ledger.changeNumber());
    }
}

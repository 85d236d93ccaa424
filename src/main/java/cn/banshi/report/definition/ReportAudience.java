package cn.banshi.report.definition;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;

/** 版本: for whom a report is made. */
public enum ReportAudience implements Labelled {
    /** 内部版. */
    INTERNAL("内部版"),
    /** 公示版: masked, only what may be public. */
    PUBLIC("公示版");

    private final String label;

    ReportAudience(String label) {
        this.label = label;
    }

    /** The ledger with what they may read: for the public, items that are 可公开, with their sub-items. */
    Ledger of(Ledger ledger) {
        if (this == INTERNAL || ledger.all().stream().allMatch(ReportAudience::open)) {
            return ledger;
        }
        return new Ledger(
                ledger.office(),
                ledger.changeNumber(),
                ledger.all().stream()
                        .filter(dossier -> open(ReportScope.top(ledger, dossier)))
                        .toList());
    }

    private static boolean open(Dossier dossier) {
        return dossier.project().open();
    }

    @Override
    public String label() {
        return label;
    }
}

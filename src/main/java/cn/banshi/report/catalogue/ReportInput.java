package cn.banshi.report.catalogue;

import cn.banshi.domain.figures.AmountSums;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report is made from.
 *
 * @param figures the figures of its year and period
 * @param data the office's own data
 * @param parameters the clerk's choices
 * @param filledOn 填报日期
 */
public record ReportInput(Figures figures, OfficeData data, ReportParameters parameters, LocalDate filledOn) {
    /** Computes the figures, of one community's items alone where the parameters say so. */
    public static ReportInput of(
            Ledger ledger, int year, ReportPeriod period, ReportParameters parameters, LocalDate today) {
        Ledger chosen = parameters.communityId() == null ? ledger : only(ledger, parameters.communityId());
        return new ReportInput(Figures.of(chosen, year, period, today), ledger.office(), parameters, today);
    }

    private static Ledger only(Ledger ledger, long communityId) {
        List<Dossier> dossiers = ledger.all().stream()
                .filter(dossier -> community(ledger, dossier) == communityId)
                .toList();
        return new Ledger(ledger.office(), ledger.changeNumber(), dossiers);
    }

    /** A sub-item goes with its parent, wherever it is itself. */
    private static long community(Ledger ledger, Dossier dossier) {
        Long parentId = dossier.project().parentId();
        @Nullable Dossier parent = parentId == null ? null : ledger.dossier(parentId);
        return (parent == null ? dossier : parent).project().basics().communityId();
    }

    /** The office's one row. */
    public Office office() {
        return data.office();
    }

    /** Name of the one community that the report is about, empty where it is about all. */
    public String communityName() {
        return data.communityName(parameters.communityId());
    }

    /** How amounts are added up. */
    public AmountSums sums() {
        return new AmountSums(parameters.sumMode(), office().wanDecimals());
    }

    /** Names of the period in titles and texts. */
    public PeriodWords words() {
        return PeriodWords.of(figures);
    }
}

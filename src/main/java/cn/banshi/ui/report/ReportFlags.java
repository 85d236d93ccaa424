package cn.banshi.ui.report;

import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportParameters.Frame;
import java.util.List;

/** What stands around a table, as check boxes. */
final class ReportFlags {
    /** In the order of the check boxes. */
    static final List<ReportChoice> ALL = List.of(
            ReportChoice.SUBTOTALS, ReportChoice.SIGNATURE, ReportChoice.SEAL, ReportChoice.TEXTS, ReportChoice.CHARTS);

    /** Says how a flag is chosen. */
    interface Chosen {
        boolean of(ReportChoice flag, boolean usual);
    }

    private ReportFlags() {}

    static boolean of(Frame frame, ReportChoice flag) {
        return switch (flag) {
            case SUBTOTALS -> frame.subtotals();
            case SIGNATURE -> frame.signature();
            case SEAL -> frame.seal();
            case TEXTS -> frame.texts();
            case CHARTS -> frame.charts();
            default -> throw new IllegalArgumentException(flag.name());
        };
    }

    static Frame frame(Frame usual, Chosen chosen) {
        return new Frame(
                chosen.of(ReportChoice.SUBTOTALS, usual.subtotals()),
                chosen.of(ReportChoice.SIGNATURE, usual.signature()),
                chosen.of(ReportChoice.SEAL, usual.seal()),
                chosen.of(ReportChoice.TEXTS, usual.texts()),
                chosen.of(ReportChoice.CHARTS, usual.charts()));
    }
}

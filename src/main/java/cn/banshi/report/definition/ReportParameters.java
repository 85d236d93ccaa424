package cn.banshi.report.definition;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.SumMode;
import java.util.List;

/**
 * What the clerk may choose for a report besides its period.
 *
 * @param basis 口径
 * @param audience 版本
 * @param scope which items
 * @param sums how amounts are added and shown
 * @param frame what stands around the table
 * @param columns columns in their order, empty = the report's own
 */
public record ReportParameters(
        ReportBasis basis,
        ReportAudience audience,
        ReportScope scope,
        Sums sums,
        Frame frame,
        List<ColumnChoice> columns) {
    /**
     * How amounts are added and shown.
     *
     * @param mode 合计方式
     * @param wanDecimals decimals of 万元
     * @param rateDecimals decimals of rates
     */
    public record Sums(SumMode mode, int wanDecimals, int rateDecimals) {
        /** The ledger of an office that counts like this. */
        Ledger of(Ledger ledger) {
            Office office = ledger.office().office();
            return equals(new Sums(office.sumMode(), office.wanDecimals(), office.rateDecimals()))
                    ? ledger
                    : ledger.with(
                            ledger.office().with(office.counting(mode, wanDecimals, rateDecimals)),
                            ledger.changeNumber());
        }
    }

    /**
     * What stands around the table.
     *
     * @param subtotals 每个社区（类别）出小计
     * @param signature 打印签字行
     * @param seal 留盖章处
     * @param texts 附文字说明
     * @param charts 附图
     */
    public record Frame(boolean subtotals, boolean signature, boolean seal, boolean texts, boolean charts) {}

    /** Copies the list. */
    public ReportParameters {
        columns = List.copyOf(columns);
    }

    /** What an office gets without choosing. */
    public static ReportParameters of(Office office) {
        return new ReportParameters(
                ReportBasis.PERIOD,
                ReportAudience.INTERNAL,
                ReportScope.ALL,
                new Sums(office.sumMode(), office.wanDecimals(), office.rateDecimals()),
                new Frame(true, true, false, true, false),
                List.of());
    }

    /** The same with another basis. */
    public ReportParameters with(ReportBasis other) {
        return new ReportParameters(other, audience, scope, sums, frame, columns);
    }

    /** The same for others. */
    public ReportParameters with(ReportAudience other) {
        return new ReportParameters(basis, other, scope, sums, frame, columns);
    }

    /** The same about other items. */
    public ReportParameters with(ReportScope other) {
        return new ReportParameters(basis, audience, other, sums, frame, columns);
    }

    /** The same with other sums. */
    public ReportParameters with(Sums other) {
        return new ReportParameters(basis, audience, scope, other, frame, columns);
    }

    /** The same with another frame. */
    public ReportParameters with(Frame other) {
        return new ReportParameters(basis, audience, scope, sums, other, columns);
    }

    /** The same with other columns. */
    public ReportParameters with(List<ColumnChoice> other) {
        return new ReportParameters(basis, audience, scope, sums, frame, other);
    }
}

package cn.banshi.work.rows;

import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.LockedChange;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.edition.ReportVariant;
import cn.banshi.domain.edition.Submission;
import java.util.List;

/** The rows of what was reported. */
final class EditionRowKinds {
    static final List<RowKind<?>> ROWS = List.of(
            RowKindBuilder.of(ReportEdition.class, "报送版本")
                    .text("month", "月份")
                    .text("revision", "第几版")
                    .text("through", "截止日期")
                    .text("issuedAt", "存版时间")
                    .text("issuedBy", "存版人")
                    .text("reason", "补发原因")
                    .make(),
            RowKindBuilder.of(EditionReport.class, "版本里的报表")
                    .text("code", "报表代号")
                    .text("title", "报表")
                    .text("pages", "页数")
                    .make(),
            RowKindBuilder.of(Submission.class, "报送记录")
                    .text("receiver", "收表单位")
                    .text("date", "报送日期")
                    .text("way", "报送方式")
                    .text("receipt", "回执")
                    .make(),
            RowKindBuilder.of(LockedChange.class, "调整原因")
                    .text("month", "已报送月份")
                    .text("reason", "原因")
                    .make(),
            RowKindBuilder.of(ReportVariant.class, "报表模板")
                    .text("reportCode", "报表代号")
                    .text("name", "名称")
                    .make());

    private EditionRowKinds() {}
}

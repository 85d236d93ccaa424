package cn.banshi.work.history;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The history as a list on paper and in a workbook. */
final class HistoryDocument {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int NAMED_ITEMS = 3;

    private final Ledger ledger;

    HistoryDocument(Ledger ledger) {
        this.ledger = ledger;
    }

    ReportDocument of(List<ChangeSet> sets, String words) {
        return ReportDocument.list(
                "变更记录",
                words,
                List.of(
                        ReportColumn.text("number", 7, Align.RIGHT, "序号"),
                        ReportColumn.text("at", 14, Align.CENTER, "时间"),
                        ReportColumn.text("person", 9, Align.CENTER, "谁"),
                        ReportColumn.text("kind", 9, Align.CENTER, "类型"),
                        ReportColumn.text("title", 34, Align.LEFT, "做了什么"),
                        ReportColumn.text("items", 34, Align.LEFT, "项目"),
                        ReportColumn.text("rows", 6, Align.RIGHT, "处"),
                        ReportColumn.text("undone", 8, Align.CENTER, "是否撤销")),
                sets.stream().map(this::row).toList(),
                ledger.office().office().sample());
    }

    private ReportRow row(ChangeSet set) {
        return new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.text(Long.toString(set.number())),
                        ReportCell.text(moment(set.at())),
                        ReportCell.text(set.author().person()),
                        ReportCell.text(set.kind().label()),
                        ReportCell.text(set.title()),
                        ReportCell.text(items(set)),
                        ReportCell.text(Integer.toString(set.rowCount())),
                        ReportCell.text(set.undone() ? "已撤销" : "")));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    private String items(ChangeSet set) {
        String named = set.projectIds().stream()
                .limit(NAMED_ITEMS)
                .map(ledger::dossier)
                .map(dossier -> dossier == null ? "已删除的项目" : name(dossier))
                .collect(Collectors.joining("、"));
        return set.projectIds().size() > NAMED_ITEMS
                ? named + " 等 " + set.projectIds().size() + " 项"
                : named;
    }

    private static String name(Dossier dossier) {
        return dossier.project().code() + " " + dossier.project().name();
    }
}

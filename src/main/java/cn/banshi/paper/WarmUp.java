package cn.banshi.paper;

import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a page that nobody sees: fonts and libraries are loaded meanwhile, which is most of what a first PDF takes. */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private WarmUp() {}

    /** Returns at once; what goes wrong will be said when a real page is made. */
    static void start() {
        Thread thread = new Thread(() -> new PaperRenderer().render(page()).pdf(), "banshi-pages");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, failure) -> LOG.debug("no pages yet", failure));
        thread.start();
    }

    private static ReportDocument page() {
        ReportRow row = new ReportRow(ReportRow.Kind.ITEM, List.of(ReportCell.count(1), ReportCell.text("照明")));
        return ReportDocument.list(
                "目录",
                "",
                List.of(
                        ReportColumn.text("number", 3, Align.CENTER, "序号"),
                        ReportColumn.text("name", 16, Align.LEFT, "名称")),
                Stream.generate(() -> row).limit(3).toList(),
                false);
    }
}

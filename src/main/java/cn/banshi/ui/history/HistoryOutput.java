package cn.banshi.ui.history;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportDocument;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.history.HistoryFilter;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The list of changes as filtered: on paper and as a workbook. */
final class HistoryOutput {
    private final UiContext context;
    private final HistoryModel model;
    private final Button export = Buttons.plain(Texts.of("history.export"), this::export);
    private final Button print = Buttons.plain(Texts.of("history.print"), Feather.PRINTER, this::print);

    HistoryOutput(UiContext context, HistoryModel model) {
        this.context = context;
        this.model = model;
    }

    Button exportButton() {
        return export;
    }

    Button printButton() {
        return print;
    }

    /** Whether the list of changes is in front. */
    void available(boolean yes) {
        for (Button button : List.of(export, print)) {
            button.setVisible(yes);
        }
    }

    void export() {
        if (!export.isVisible()) {
            return;
        }
        YearMonth month = YearMonth.from(context.desk().today());
        context.output().save(ReportPeriod.of(month), Texts.of("history.changes"), "xlsx", source());
    }

    private Supplier<ReportDocument> source() {
        HistoryFilter filter = model.search().filter();
        String words = model.search().words();
        return () -> context.services().history().document(filter, words);
    }

    void print() {
        if (print.isVisible()) {
            context.output().print(source());
        }
    }
}

package cn.banshi.paper;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.report.Report;
import cn.banshi.report.ReportDocument;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;

/** Draws documents on pages. Thread-safe. */
public final class PaperRenderer {
    private final Faces faces = new Faces();

    /**
     * Lays the document out; PDF, page images and print-outs all come from the result.
     *
     * @throws AppException PAPER when the pages cannot be made
     */
    public Printed render(Report report) {
        try {
            return new Printed(report.titleLine(), fill(table(report)));
        } catch (JRException | IOException failure) {
            throw new AppException(ErrorCode.PAPER, "这张表没有排出来。请再试一次；仍不行请导出 Excel。", failure);
        }
    }

    /**
     * Lays the document out as {@link #render(Report)}, with a small line at the foot of every page.
     *
     * @param foot one line, such as which edition the pages are of
     */
    public Printed render(Report report, String foot) {
        return render(report).stamped(foot);
    }

    private static ReportDocument table(Report report) {
        if (report instanceof ReportDocument table) {
            return table;
        }
        throw new IllegalStateException("no pages for " + report.getClass());
    }

    JasperPrint fill(ReportDocument document) throws JRException, IOException {
        MasterPage page = new MasterPage("list");
        page.fit(document.page());
        page.checkTitle(document, faces);
        int[] edges = page.edges(document);
        List<PageRow> rows = new PageRows(document, edges, faces).rows();
        List<PageRow.Layout> layouts =
                rows.stream().map(PageRow::layout).distinct().toList();
        page.addHeadings(document, edges, faces);
        page.addBands(layouts);
        return JasperFillManager.fillReport(
                JasperCompileManager.compileReport(page.design()),
                parameters(document),
                new PageRowSource(rows, layouts));
    }

    private static Map<String, Object> parameters(ReportDocument document) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("title", String.join("\n", document.title()));
        parameters.put("asOf", document.asOf());
        parameters.put("left", document.left());
        parameters.put("right", document.right());
        parameters.put("marks", String.join("  ", document.marks()));
        return parameters;
    }
}

package cn.banshi.paper;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.report.CardSet;
import cn.banshi.report.Letter;
import cn.banshi.report.Report;
import cn.banshi.report.ReportDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;

/** Draws documents on pages. Thread-safe. */
public final class PaperRenderer {
    /** Longer lists have no page too many that a reader would mind. */
    private static final int MOST_TO_TIGHTEN = 3;

    private final Faces faces = new Faces();

    /** Prepares the first pages in the background; those that are asked for meanwhile are there sooner. Returns at once. */
    public static void warmUp() {
        WarmUp.start();
    }

    /**
     * Lays the document out; PDF, page images and print-outs all come from the result.
     *
     * @throws AppException PAPER when the pages cannot be made
     */
    public Printed render(Report report) {
        try {
            return new Printed(report.titleLine(), parts(report));
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

    List<JasperPrint> parts(Report report) throws JRException, IOException {
        if (report instanceof ReportDocument document) {
            return List.of(fill(document));
        }
        if (report instanceof Letter letter) {
            return parts(letter);
        }
        if (report instanceof CardSet set) {
            return parts(set);
        }
        throw new IllegalStateException("no pages for " + report.getClass());
    }

    private List<JasperPrint> parts(CardSet set) throws JRException, IOException {
        List<JasperPrint> parts = new ArrayList<>();
        for (ReportDocument table : set.tables()) {
            parts.add(fill(table));
        }
        if (!set.cards().isEmpty()) {
            parts.add(fill(set));
        }
        return parts;
    }

    JasperPrint fill(CardSet set) throws JRException, IOException {
        JasperPrint pages = JasperFillManager.fillReport(
                JasperCompileManager.compileReport(new MasterPage("card").design()),
                marks(set),
                new JREmptyDataSource(set.cards().size()));
        new CardPages(pages, faces).lay(set.cards());
        return pages;
    }

    private List<JasperPrint> parts(Letter letter) throws JRException, IOException {
        List<JasperPrint> parts = new ArrayList<>();
        parts.add(fill(letter));
        for (int i = 0; i < letter.annexes().size(); i++) {
            parts.add(fill(letter.annexes().get(i), letter.annexSign(i)));
        }
        PageNumbers.number(parts);
        return parts;
    }

    private JasperPrint fill(Letter letter) throws JRException, IOException {
        MasterPage page = new MasterPage("letter");
        return fill(page, new LetterRows(letter, faces).rows(), marks(letter));
    }

    JasperPrint fill(ReportDocument document) throws JRException, IOException {
        return fill(document, "");
    }

    /**
     * @param annex sign of the annex that the document is, empty where it is none
     */
    private JasperPrint fill(ReportDocument document, String annex) throws JRException, IOException {
        JasperPrint usual = fill(document, annex, RowHeights.USUAL);
        int count = usual.getPages().size();
        if (count == 1 || count > MOST_TO_TIGHTEN) {
            return usual;
        }
        JasperPrint tight = fill(document, annex, RowHeights.TIGHT);
        return tight.getPages().size() < count ? tight : usual;
    }

    private JasperPrint fill(ReportDocument document, String annex, RowHeights heights)
            throws JRException, IOException {
        MasterPage page = new MasterPage("list");
        page.fit(document.page());
        page.pad(heights);
        page.checkTitle(document, faces);
        if (!annex.isEmpty()) {
            page.annex(annex);
        }
        int[] edges = page.edges(document);
        page.addHeadings(document, edges, faces);
        new PageCharts(page.design(), faces).add(document.charts());
        return fill(page, new PageRows(document, edges, faces, heights).rows(), parameters(document));
    }

    private static JasperPrint fill(MasterPage page, List<PageRow> rows, Map<String, Object> parameters)
            throws JRException {
        List<PageRow.Layout> layouts =
                rows.stream().map(PageRow::layout).distinct().toList();
        page.addBands(layouts);
        page.keepBlocks();
        return JasperFillManager.fillReport(
                JasperCompileManager.compileReport(page.design()), parameters, new PageRowSource(rows, layouts));
    }

    private static Map<String, Object> marks(Report report) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("marks", String.join("  ", report.marks()));
        return parameters;
    }

    private static Map<String, Object> parameters(ReportDocument document) {
        Map<String, Object> parameters = marks(document);
        parameters.put("title", String.join("\n", document.title()));
        parameters.put("asOf", document.asOf());
        parameters.put("left", document.left());
        parameters.put("right", document.right());
        return parameters;
    }
}

package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;

/** A row that is longer than a page: it goes on in its frame, under its number and name, and nothing of it is lost. */
class LongRowTest {
    private static final String NAME = "柳园社区服务中心建设";
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.text("number", 3, Align.CENTER, "序号"),
            ReportColumn.text("name", 10, Align.LEFT, "项目名称"),
            ReportColumn.text("content", 14, Align.LEFT, "建设内容"),
            ReportColumn.number("money", 7, 2, "总投资"),
            ReportColumn.text("unit", 9, Align.CENTER, "责任单位"),
            ReportColumn.text("remark", 14, Align.LEFT, "备注"));
    private static final int MARKS = 2000;

    private final PaperRenderer renderer = new PaperRenderer();

    /** Words of which each occurs once, so that none can be lost or doubled unseen. */
    private static String words() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MARKS; i++) {
            text.appendCodePoint(0x4E00 + i);
        }
        return text.toString();
    }

    private static ReportDocument document() {
        List<ReportRow> rows = new ArrayList<>();
        rows.add(row("1", "甲项", "很短", "10.00"));
        rows.add(row("2", NAME, words(), "1234.56"));
        rows.add(row("3", "乙项", "也短", "20.00"));
        return ReportDocument.list("清单", "", COLUMNS, rows, false);
    }

    private static ReportRow row(String number, String name, String content, String money) {
        return new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.text(number),
                        ReportCell.text(name),
                        ReportCell.text(content),
                        ReportCell.number(new BigDecimal(money)),
                        ReportCell.text("党群工作部"),
                        ReportCell.text("/")));
    }

    @Test
    void standsUnderItsNameOnEveryPageWithItsAmountOnce() throws Exception {
        PdfReader reader = new PdfReader(renderer.render(document()).pdf());
        StringBuilder all = new StringBuilder();
        int named = 0;
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            String text = new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s", "");
            named += text.contains(NAME) ? 1 : 0;
            all.append(text);
        }
        assertThat(reader.getNumberOfPages()).isBetween(2, 4);
        assertThat(named).isGreaterThanOrEqualTo(2);
        assertThat(all.toString().split("1,234\\.56", -1)).hasSize(2);
        Set<Integer> printed = all.codePoints().boxed().collect(Collectors.toCollection(HashSet::new));
        assertThat(words().codePoints().filter(sign -> !printed.contains(sign)).count())
                .isZero();
    }

    @Test
    void hasItsFrameOnEveryPage() throws Exception {
        JasperPrint pages = renderer.fill(document());
        List<Set<Integer>> framed = pages.getPages().stream()
                .map(LongRowTest::lefts)
                .filter(lefts -> !lefts.isEmpty())
                .toList();
        assertThat(framed).hasSizeGreaterThanOrEqualTo(2);
        assertThat(framed).allSatisfy(lefts -> assertThat(lefts).hasSize(COLUMNS.size()));
    }

    /** Left edges of what has lines around it, below the headings. */
    private static Set<Integer> lefts(JRPrintPage page) {
        Set<Integer> lefts = new TreeSet<>();
        for (JRPrintElement element : page.getElements()) {
            if (element.getHeight() > 100) {
                lefts.add(element.getX());
            }
        }
        return lefts;
    }
}

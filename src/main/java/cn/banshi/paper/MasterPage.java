package cn.banshi.paper;

import cn.banshi.report.Align;
import cn.banshi.report.ColumnWidths;
import cn.banshi.report.HeadingLayout;
import cn.banshi.report.PageFormat;
import cn.banshi.report.ReportDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * A master page of {@code reports/} with the columns, headings and bands of one document added.
 *
 * <p>Everything added is a plain field or a fixed text: nothing computes, so that no compiler is needed at run time.
 */
final class MasterPage {
    /** Field that says which rows stay together. */
    static final String BLOCK = "block";

    /** Prefix of the fields that say which band a row prints in. */
    static final String BAND = "band";

    /** Prefix of the fields with the cells' texts. */
    static final String TEXT = "text";

    private static final String FOOT = "foot";
    private static final String SANS = "Noto Sans SC";
    private static final String PAGE_NUMBER = "—";
    private static final int EDGE_WIDTH = 120;
    private static final int EDGE_HEIGHT = 24;
    private static final Float ANNEX_SIZE = 15.75f;
    private static final Float NUMBER_SIZE = 14f;

    private static final int HEADING_LINE = 15;
    private static final int HEADING_PADDING = 6;
    private static final double BODY_SIZE = 10;
    private static final double CELL_PADDING = 0.5;

    private final JasperDesign design;

    MasterPage(String name) throws JRException, IOException {
        try (InputStream in = MasterPage.class.getResourceAsStream("/reports/" + name + ".design")) {
            if (in == null) {
                throw new IOException("master page is not in the program: " + name);
            }
            design = (JasperDesign) JRLoader.loadObject(in);
        }
    }

    JasperDesign design() {
        return design;
    }

    /** Makes the page as large as the paper; what stands on it keeps its share of the width. */
    void fit(PageFormat page) {
        int before = design.getColumnWidth();
        design.setPageWidth(page.width());
        design.setPageHeight(page.height());
        design.setColumnWidth(page.width() - design.getLeftMargin() - design.getRightMargin());
        for (JRBand band : List.of(design.getTitle(), design.getPageFooter())) {
            for (JRChild child : band.getChildren()) {
                JRDesignElement element = (JRDesignElement) child;
                int right = element.getX() + element.getWidth();
                element.setX(element.getX() * design.getColumnWidth() / before);
                element.setWidth(right * design.getColumnWidth() / before - element.getX());
            }
        }
    }

    /** Sets the room above and below the text of the cells. */
    void pad(RowHeights heights) {
        JRLineBox box =
                Objects.requireNonNull(design.getStylesMap().get("cell")).getLineBox();
        box.setTopPadding(heights.padding());
        box.setBottomPadding(heights.padding());
    }

    /** Prints the title in the regular weight where the bold face lacks one of its characters. */
    void checkTitle(ReportDocument document, Faces faces) {
        if (!faces.boldCovers(document.titleLine())) {
            ((JRDesignTextField) design.getTitle().getElementByKey("title")).setBold(false);
        }
    }

    /** Left edges of the columns and the right edge of the last, in points. */
    int[] edges(ReportDocument document) {
        double[] widths = ColumnWidths.of(document, design.getColumnWidth() / BODY_SIZE, CELL_PADDING);
        int[] edges = new int[widths.length + 1];
        double at = 0;
        for (int i = 0; i < widths.length; i++) {
            at += widths[i] * BODY_SIZE;
            edges[i + 1] = (int) Math.round(at);
        }
        edges[widths.length] = design.getColumnWidth();
        return edges;
    }

    /** Headings, repeated on every page. */
    void addHeadings(ReportDocument document, int[] edges, Faces faces) {
        HeadingLayout layout = HeadingLayout.of(document.columns());
        int[] tops = new int[layout.rows() + 1];
        for (int row = 0; row < layout.rows(); row++) {
            int lines = 1;
            for (HeadingLayout.Cell cell : layout.cells()) {
                if (cell.row() + cell.rowSpan() - 1 == row) {
                    double width = (edges[cell.column() + cell.columnSpan()] - edges[cell.column()]) / BODY_SIZE;
                    lines = Math.max(lines, lines(cell.lines(), width - CELL_PADDING) - (cell.rowSpan() - 1));
                }
            }
            tops[row + 1] = tops[row] + lines * HEADING_LINE + HEADING_PADDING;
        }
        JRDesignBand band = new JRDesignBand();
        band.setHeight(tops[layout.rows()]);
        for (HeadingLayout.Cell cell : layout.cells()) {
            JRDesignStaticText text = new JRDesignStaticText(design);
            text.setText(String.join("\n", cell.lines()));
            place(text, edges[cell.column()], edges[cell.column() + cell.columnSpan()] - edges[cell.column()]);
            text.setY(tops[cell.row()]);
            text.setHeight(tops[cell.row() + cell.rowSpan()] - tops[cell.row()]);
            text.setStyleNameReference("heading");
            text.setBold(faces.boldCovers(text.getText()));
            band.addElement(text);
        }
        design.setColumnHeader(band);
    }

    private static int lines(List<String> texts, double width) {
        return texts.stream()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(ColumnWidths.ems(line) / Math.max(1, width) - 0.01)))
                .sum();
    }

    /** One band per layout. */
    void addBands(List<PageRow.Layout> layouts) throws JRException {
        addField(BLOCK, Integer.class);
        int texts = layouts.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
        for (int i = 0; i < texts; i++) {
            addField(TEXT + i, String.class);
        }
        for (int i = 0; i < layouts.size(); i++) {
            addField(BAND + i, Boolean.class);
            ((JRDesignSection) design.getDetailSection()).addBand(band(i, layouts.get(i)));
        }
    }

    /** Rows of one block stay on one page. */
    void keepBlocks() throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName(BLOCK);
        group.setExpression(field(BLOCK));
        group.setKeepTogether(true);
        design.addGroup(group);
    }

    /** Makes a page of a list one of an annex: its sign at the top, places for the letter's page numbers below, marks between them. */
    void annex(String sign) {
        JRDesignBand head = (JRDesignBand) design.getTitle();
        JRDesignStaticText text = line(sign, 0, HorizontalTextAlignEnum.LEFT);
        text.setFontSize(ANNEX_SIZE);
        text.setFontName(SANS);
        head.addElement(text);
        JRDesignBand foot = (JRDesignBand) design.getPageFooter();
        for (JRChild child : List.copyOf(foot.getChildren())) {
            JRDesignTextElement element = (JRDesignTextElement) child;
            if (element.getStyle() != null && FOOT.equals(element.getStyle().getName())) {
                foot.removeElement(element);
            } else {
                element.setX((design.getColumnWidth() - element.getWidth()) / 2);
                element.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
            }
        }
        foot.setHeight(EDGE_HEIGHT);
        JRDesignStaticText even = line(PAGE_NUMBER, 0, HorizontalTextAlignEnum.LEFT);
        even.setKey(PageNumbers.EVEN);
        foot.addElement(even);
        JRDesignStaticText odd = line(PAGE_NUMBER, design.getColumnWidth() - EDGE_WIDTH, HorizontalTextAlignEnum.RIGHT);
        odd.setKey(PageNumbers.ODD);
        foot.addElement(odd);
    }

    private JRDesignStaticText line(String words, int x, HorizontalTextAlignEnum align) {
        JRDesignStaticText text = new JRDesignStaticText(design);
        text.setText(words);
        place(text, x, EDGE_WIDTH);
        text.setHeight(EDGE_HEIGHT);
        text.setHorizontalTextAlign(align);
        text.setFontSize(NUMBER_SIZE);
        return text;
    }

    private JRDesignBand band(int number, PageRow.Layout layout) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(layout.height());
        band.setSplitType(layout.splits() ? SplitTypeEnum.STRETCH : SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(field(BAND + number));
        for (int i = 0; i < layout.cells().size(); i++) {
            PageRow.Cell cell = layout.cells().get(i);
            if (layout.splits() && !cell.again()) {
                band.addElement(frame(cell, layout.height()));
            }
            JRDesignTextField text = new JRDesignTextField(design);
            text.setPrintWhenDetailOverflows(cell.again());
            text.setExpression(field(TEXT + i));
            place(text, cell.x(), cell.width());
            text.setHeight(layout.height());
            text.setStyleNameReference(cell.style());
            text.setHorizontalTextAlign(align(cell.align()));
            text.setBold(cell.bold());
            text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
            text.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
            band.addElement(text);
        }
        return band;
    }

    /** The lines around a cell, also where its row goes on on the next page and the cell has nothing more to say. */
    private JRDesignStaticText frame(PageRow.Cell cell, int height) {
        JRDesignStaticText frame = new JRDesignStaticText(design);
        frame.setText("");
        place(frame, cell.x(), cell.width());
        frame.setHeight(height);
        frame.setStyleNameReference(cell.style());
        frame.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
        frame.setPrintWhenDetailOverflows(true);
        return frame;
    }

    private static void place(JRDesignTextElement element, int x, int width) {
        element.setX(x);
        element.setWidth(width);
    }

    private static HorizontalTextAlignEnum align(Align align) {
        return switch (align) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTER -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    }

    private void addField(String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private static JRDesignExpression field(String name) {
        return new JRDesignExpression("$F{" + name + "}");
    }
}

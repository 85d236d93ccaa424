package cn.banshi.paper;

import cn.banshi.report.Card;
import cn.banshi.report.Card.Placed;
import cn.banshi.report.CardFit;
import cn.banshi.report.ColumnWidths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;

/** Lays cards on the pages of the master page {@code card}, one on each, in its styles. */
final class CardPages {
    private static final int MARKS_HEIGHT = 18;
    private static final double TITLE_SIZE = 18;
    private static final int TITLE_LINE = 27;
    private static final int LINE_HEIGHT = 20;
    private static final float LEAST_SIZE = 4;
    private static final float SIZE_STEP = 0.5f;

    private final JasperPrint pages;
    private final Faces faces;
    private final Map<String, JRStyle> styles;
    private final JRTextMeasurerUtil measurers =
            JRTextMeasurerUtil.getInstance(DefaultJasperReportsContext.getInstance());
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    /**
     * @param pages filled master page, with a page for each card
     */
    CardPages(JasperPrint pages, Faces faces) {
        this.pages = pages;
        this.faces = faces;
        this.styles = pages.getStylesList().stream().collect(Collectors.toMap(JRStyle::getName, style -> style));
        this.left = pages.getLeftMargin();
        this.top = pages.getTopMargin() + MARKS_HEIGHT;
        this.width = pages.getPageWidth() - left - pages.getRightMargin();
        this.height = pages.getPageHeight() - top - pages.getBottomMargin();
    }

    void lay(List<Card> cards) {
        for (int i = 0; i < cards.size(); i++) {
            lay(cards.get(i), pages.getPages().get(i));
        }
    }

    private void lay(Card card, JRPrintPage page) {
        int y = 0;
        for (String line : card.title()) {
            int lines = (int) Math.ceil(ColumnWidths.ems(line) * TITLE_SIZE / width);
            add(page, line, "title", 0, y, width, lines * TITLE_LINE);
            y += lines * TITLE_LINE;
        }
        if (!(card.left() + card.right()).isEmpty()) {
            // A long name of the office takes its room from the other side.
            double share = ColumnWidths.ems(card.left()) + 1;
            int middle = (int) (width * share / (share + ColumnWidths.ems(card.right()) + 1));
            add(page, card.left(), "line", 0, y, middle, LINE_HEIGHT);
            add(page, card.right(), "line", middle, y, width - middle, LINE_HEIGHT)
                    .setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
            y += LINE_HEIGHT + 2;
        }
        CardFit fit = CardFit.of(card, width, height - y);
        int[] tops = tops(fit.heights(), y);
        for (Placed box : fit.boxes()) {
            Card.Cell cell = box.cell();
            int x = width * box.column() / card.columns();
            int right = width * (box.column() + cell.span()) / card.columns();
            int bottom = tops[box.row() + cell.rowSpan()];
            String style = cell.kind().name().toLowerCase(Locale.ROOT);
            add(page, cell.text(), style, x, tops[box.row()], right - x, bottom - tops[box.row()], (float) fit.size());
        }
        y = tops[tops.length - 1];
        for (String note : fit.notes()) {
            int noteHeight = (int) CardFit.noteHeight(List.of(note), width);
            add(page, note, "note", 0, y, width, noteHeight);
            y += noteHeight;
        }
    }

    private static int[] tops(List<Double> heights, int first) {
        int[] tops = new int[heights.size() + 1];
        double at = first;
        tops[0] = first;
        for (int i = 0; i < heights.size(); i++) {
            at += heights.get(i);
            tops[i + 1] = (int) at;
        }
        return tops;
    }

    private JRBasePrintText add(JRPrintPage page, String text, String style, int x, int y, int across, int down) {
        return add(page, text, style, x, y, across, down, styles(style).getFontSize());
    }

    private JRBasePrintText add(
            JRPrintPage page, String text, String style, int x, int y, int across, int down, float size) {
        JRBasePrintText element = new JRBasePrintText(pages.getDefaultStyleProvider());
        element.setStyle(styles(style));
        element.setText(text);
        element.setX(left + x);
        element.setY(top + y);
        element.setWidth(across);
        element.setHeight(down);
        if (element.isBold() && !faces.boldCovers(text)) {
            element.setBold(false);
        }
        if (!text.isEmpty()) {
            fit(element, size);
        }
        page.addElement(element);
        return element;
    }

    /** The size asked for, or a smaller one where the lines break worse than was reckoned with. */
    private void fit(JRBasePrintText element, float size) {
        String whole = element.getFullText();
        for (float tried = size; tried >= LEAST_SIZE; tried -= SIZE_STEP) {
            element.setFontSize(tried);
            element.setText(whole);
            // Takes away what does not fit.
            measurers.measureTextElement(element);
            if (element.getFullText().length() == whole.length()) {
                return;
            }
        }
    }

    private JRStyle styles(String name) {
        return Objects.requireNonNull(styles.get(name), name);
    }
}

package cn.banshi.paper;

import cn.banshi.report.ColumnWidths;
import cn.banshi.report.ReportChart;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignRectangle;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/**
 * Charts below the table, side by side and drawn as plain bars: they stay sharp in print, and every number stands beside its
 * bar. They never break over pages; on a page of their own they have no headings of the table.
 */
final class PageCharts {
    private static final List<Color> COLOURS = List.of(new Color(0xB8C0C8), new Color(0x2F5D8C), new Color(0x7A9E7E));
    private static final int GAP = 24;
    private static final int TOP = 14;
    private static final int TITLE = 20;
    private static final int LEGEND = 16;
    private static final int HIGHEST_BAR = 12;
    private static final int LOWEST_BAR = 6;
    private static final int BETWEEN = 5;
    private static final double TEXT_SIZE = 8;
    private static final double MOST_FOR_NAMES = 0.3;

    private final JasperDesign design;
    private final Faces faces;
    private final JRDesignBand band = new JRDesignBand();

    PageCharts(JasperDesign design, Faces faces) {
        this.design = design;
        this.faces = faces;
    }

    /** Adds the charts behind everything else. */
    void add(List<ReportChart> charts) {
        if (charts.isEmpty()) {
            return;
        }
        int room = design.getPageHeight()
                - design.getTopMargin()
                - design.getBottomMargin()
                - design.getPageFooter().getHeight()
                - 1;
        int whole = design.getColumnWidth();
        int width = Math.min(whole * 2 / 3, (whole - GAP * (charts.size() - 1)) / charts.size());
        int left = (whole - width * charts.size() - GAP * (charts.size() - 1)) / 2;
        int height = 0;
        for (int i = 0; i < charts.size(); i++) {
            height = Math.max(height, new Chart(charts.get(i), left + i * (width + GAP), width, room).draw());
        }
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        design.setSummary(band);
        design.setSummaryWithPageHeaderAndFooter(true);
    }

    /** One chart in its part of the width. */
    private final class Chart {
        private final ReportChart chart;
        private final int left;
        private final int width;
        private final int bar;
        private final int names;
        private final int values;

        Chart(ReportChart chart, int left, int width, int room) {
            this.chart = chart;
            this.left = left;
            this.width = width;
            int bars = Math.max(1, chart.categories().size() * chart.series().size());
            int free = room - TOP - TITLE - LEGEND - chart.categories().size() * BETWEEN;
            this.bar = Math.max(LOWEST_BAR, Math.min(HIGHEST_BAR, free / bars));
            this.names = (int) Math.min(width * MOST_FOR_NAMES, widest(chart.categories()));
            this.values = (int) chart.series().stream()
                    .mapToDouble(series -> widest(series.texts()))
                    .max()
                    .orElse(0);
        }

        private double widest(List<String> texts) {
            return (texts.stream().mapToDouble(ColumnWidths::ems).max().orElse(0) + 1) * TEXT_SIZE;
        }

        /** Draws it and says how high it is. */
        int draw() {
            text(
                    chart.title() + "（" + chart.unit() + "）",
                    left,
                    TOP,
                    width,
                    TITLE,
                    "chartTitle",
                    HorizontalTextAlignEnum.CENTER);
            if (chart.series().size() > 1) {
                legend();
            }
            int first = TOP + TITLE + LEGEND;
            int step = bar * chart.series().size() + BETWEEN;
            for (int i = 0; i < chart.categories().size(); i++) {
                int top = first + i * step;
                text(
                        chart.categories().get(i),
                        left,
                        top,
                        names - 4,
                        step - BETWEEN,
                        "chart",
                        HorizontalTextAlignEnum.RIGHT);
                for (int s = 0; s < chart.series().size(); s++) {
                    bar(i, s, top + s * bar);
                }
            }
            int end = first + chart.categories().size() * step;
            rectangle(left + names, first - 2, 1, Math.max(1, end - first), Color.GRAY);
            return end + 2;
        }

        private void legend() {
            int at = left + names;
            for (int s = 0; s < chart.series().size(); s++) {
                String name = chart.series().get(s).name();
                int wide = (int) ((ColumnWidths.ems(name) + 1) * TEXT_SIZE);
                if (at + 14 + wide > left + width) {
                    return;
                }
                rectangle(at, TOP + TITLE + 4, 8, 8, colour(s));
                text(name, at + 11, TOP + TITLE, wide, LEGEND, "chart", HorizontalTextAlignEnum.LEFT);
                at += 14 + wide;
            }
        }

        private void bar(int category, int number, int top) {
            ReportChart.Series series = chart.series().get(number);
            int full = width - names - values - 6;
            double share = share(series.values().get(category));
            int length = share <= 0 ? 0 : Math.max(1, (int) Math.round(share * full));
            if (length > 0) {
                rectangle(left + names, top, length, bar - 1, colour(number));
            }
            text(
                    series.texts().get(category),
                    left + names + length + 3,
                    top,
                    values,
                    bar,
                    "chart",
                    HorizontalTextAlignEnum.LEFT);
        }

        private Color colour(int series) {
            return COLOURS.get(chart.series().size() == 1 ? 1 : series % COLOURS.size());
        }

        private double share(BigDecimal value) {
            double most = chart.series().stream()
                    .flatMap(series -> series.values().stream())
                    .mapToDouble(BigDecimal::doubleValue)
                    .max()
                    .orElse(0);
            return most <= 0 ? 0 : value.doubleValue() / most;
        }
    }

    private void text(String words, int x, int y, int width, int height, String style, HorizontalTextAlignEnum align) {
        JRDesignStaticText text = new JRDesignStaticText(design);
        text.setText(words);
        text.setStyleNameReference(style);
        text.setHorizontalTextAlign(align);
        if (!faces.boldCovers(words)) {
            text.setBold(false);
        }
        place(text, x, y, width, height);
    }

    private void rectangle(int x, int y, int width, int height, Color colour) {
        JRDesignRectangle rectangle = new JRDesignRectangle(design);
        rectangle.setMode(ModeEnum.OPAQUE);
        rectangle.setBackcolor(colour);
        rectangle.getLinePen().setLineWidth(0f);
        place(rectangle, x, y, width, height);
    }

    private void place(JRDesignElement element, int x, int y, int width, int height) {
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
        band.addElement(element);
    }
}

package cn.banshi.sheet;

import cn.banshi.report.Align;
import cn.banshi.report.ReportChart;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ValueStyle;
import cn.banshi.sheet.SheetStyles.Look;
import cn.banshi.sheet.text.SheetText;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet 附图 with the charts of a document: real charts of Excel above the numbers that they show. */
final class SheetCharts {
    private static final int CHART_COLUMNS = 7;
    private static final int GAP_COLUMNS = 1;
    private static final int LEAST_ROWS = 18;
    private static final int COLUMN_WIDTH = 12 * 256;

    /** As on paper: light, dark, green. */
    private static final List<byte[]> COLOURS = List.of(
            new byte[] {(byte) 0xB8, (byte) 0xC0, (byte) 0xC8},
            new byte[] {0x2F, 0x5D, (byte) 0x8C},
            new byte[] {0x7A, (byte) 0x9E, 0x7E});

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    SheetCharts(XSSFWorkbook workbook, SheetStyles styles) {
        this.sheet = workbook.createSheet("附图");
        this.styles = styles;
    }

    void draw(ReportDocument document) {
        List<ReportChart> charts = document.charts();
        int rows = LEAST_ROWS;
        int most = 0;
        for (ReportChart chart : charts) {
            most = Math.max(most, chart.categories().size());
            rows = Math.max(rows, chart.categories().size() * (chart.series().size() + 1) + 4);
        }
        int column = 0;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (ReportChart chart : charts) {
            int first = numbers(chart, rows + 1, column);
            draw(
                    drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column, 0, column + CHART_COLUMNS, rows)),
                    chart,
                    first,
                    column);
            column += CHART_COLUMNS + GAP_COLUMNS;
        }
        for (int i = 0; i < column; i++) {
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, column - GAP_COLUMNS, 0, rows + most + 1);
        sheet.getHeader().setRight(String.join(" ", document.marks()));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 1);
    }

    /** Writes the numbers and returns the row of the first category. */
    private int numbers(ReportChart chart, int top, int column) {
        text(top, column, chart.unit());
        for (int s = 0; s < chart.series().size(); s++) {
            text(top, column + 1 + s, chart.series().get(s).name());
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            text(top + 1 + i, column, chart.categories().get(i));
            for (int s = 0; s < chart.series().size(); s++) {
                BigDecimal value = chart.series().get(s).values().get(i);
                Cell cell = cell(top + 1 + i, column + 1 + s);
                cell.setCellStyle(
                        styles.of(Look.cell(false, Align.RIGHT, ValueStyle.number(Math.max(0, value.scale())), false)));
                cell.setCellValue(value.doubleValue());
            }
        }
        return top + 1;
    }

    private void text(int row, int column, String words) {
        Cell cell = cell(row, column);
        cell.setCellStyle(
                styles.of(Look.cell(false, Align.CENTER, ValueStyle.TEXT, SheetText.looksLikeFormula(words))));
        cell.setCellValue(SheetText.forWorkbook(words));
    }

    private Cell cell(int row, int column) {
        Row of = sheet.getRow(row);
        return (of == null ? sheet.createRow(row) : of).createCell(column);
    }

    private static byte[] colour(ReportChart chart, int series) {
        return COLOURS.get(chart.series().size() == 1 ? 1 : series % COLOURS.size());
    }

    private void draw(XSSFChart drawn, ReportChart chart, int first, int column) {
        drawn.setTitleText(chart.title() + "（" + chart.unit() + "）");
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        // Bars lie from the bottom up unless the axis is turned.
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        int last = first + chart.categories().size() - 1;
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, column, column));
        for (int s = 0; s < chart.series().size(); s++) {
            int at = column + 1 + s;
            XDDFChartData.Series series = bars.addSeries(
                    categories,
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, at, at)));
            series.setTitle(chart.series().get(s).name(), null);
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour(chart, s))));
        }
        drawn.plot(bars);
    }
}

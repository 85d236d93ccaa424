package cn.banshi.bench;

import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.sheet.SheetWriter;
import cn.banshi.work.Services;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeProgress;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.intake.Review;
import cn.banshi.work.session.LedgerSession;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * P1: a list of 10,000 items × 24 columns as .xlsx. P2: 500 items into a form. P3: a foreign list of 5,000 items read, mapped,
 * checked and written with its workbook of errors. Each beside its peers, in turns, warm; medians.
 */
public final class SheetBench {
    /** Argument for P1 in a heap of {@link #SMALL_HEAP}, where nothing else runs. */
    static final String SMALL = "P1-small";

    static final String SMALL_HEAP = "64m";
    private static final int LIST_ROWS = 10_000;
    private static final int COLUMNS = 24;
    private static final int FORM_ROWS = 500;
    private static final int INTAKE_ROWS = 5_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

    private final Path folder;

    private SheetBench(Path folder) {
        this.folder = folder;
    }

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Sends the rows; the argument names which: P1, P2 or P3. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("banshi-bench");
        try {
            SheetBench bench = new SheetBench(folder);
            switch (arguments[0]) {
                case "P1" -> bench.list();
                case SMALL -> bench.listInSmallHeap();
                case "P2" -> bench.form();
                default -> bench.intake();
            }
        } finally {
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Medians in ms of works that take turns. */
    static double[] medians(List<Work> works) throws IOException {
        double[][] millis = new double[works.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int which = 0; which < works.size(); which++) {
                long start = System.nanoTime();
                works.get(which).run();
                if (round >= 0) {
                    millis[which][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return Arrays.stream(millis)
                .mapToDouble(one -> {
                    Arrays.sort(one);
                    return one[ROUNDS / 2];
                })
                .toArray();
    }

    private static String text(SplittableRandom random, int row, int column) {
        return column == 0 ? "SF-CX-2021-" + row : "春晓家园楼道照明改造及配套" + random.nextInt(900) + "处";
    }

    private static boolean isMoney(int column) {
        return column >= 18;
    }

    private static BigDecimal money(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextLong(100_000_000), 2);
    }

    private static ReportDocument document() {
        SplittableRandom random = new SplittableRandom(1);
        List<ReportColumn> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(
                    isMoney(column)
                            ? ReportColumn.number("c" + column, 6, 2, "金额" + column)
                            : ReportColumn.text("c" + column, 10, Align.LEFT, "栏目" + column));
        }
        List<ReportRow> rows = new ArrayList<>();
        for (int row = 0; row < LIST_ROWS; row++) {
            List<ReportCell> cells = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                cells.add(
                        isMoney(column)
                                ? ReportCell.number(money(random))
                                : ReportCell.text(text(random, row, column)));
            }
            rows.add(new ReportRow(row == LIST_ROWS - 1 ? ReportRow.Kind.TOTAL : ReportRow.Kind.ITEM, cells));
        }
        return ReportDocument.list("项目清单", "", columns, rows, false);
    }

    private void listInSmallHeap() throws IOException {
        ReportDocument document = document();
        Path target = folder.resolve("list.xlsx");
        double[] ms = medians(List.of(() -> new SheetWriter().write(document, target)));
        small(ms[0], true).send();
    }

    /** The row of P1 in a small heap. */
    static cn.banshi.bench.Row small(double millis, boolean met) {
        return new cn.banshi.bench.Row(
                "P1 the same where document and export have a heap of 64 MB", millis, 0, 0, 0, "heap ≤ 64 MB", met);
    }

    private void list() throws IOException {
        ReportDocument document = document();
        Path target = folder.resolve("list.xlsx");
        double[] ms = medians(List.of(
                () -> new SheetWriter().write(document, target), () -> fastexcel(document), () -> bare(document)));
        new cn.banshi.bench.Row(
                        "P1 10,000 × 24 styled xlsx, warm; peer fastexcel with the same styles, floor POI SXSSF without",
                        ms[0],
                        ms[1],
                        ms[2],
                        ms[0] / ms[1],
                        "≤ 1.6 × fastexcel",
                        ms[0] <= 1.6 * ms[1])
                .send();
    }

    private void fastexcel(ReportDocument document) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("peer.xlsx")));
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("清单");
            sheet.value(0, 0, "项目清单");
            sheet.range(0, 0, 0, COLUMNS - 1).merge();
            sheet.range(0, 0, 0, COLUMNS - 1)
                    .style()
                    .bold()
                    .fontSize(20)
                    .horizontalAlignment("center")
                    .set();
            for (int column = 0; column < COLUMNS; column++) {
                sheet.value(1, column, document.columns().get(column).title());
                sheet.width(column, 12);
            }
            sheet.range(1, 0, 1, COLUMNS - 1)
                    .style()
                    .bold()
                    .borderStyle("thin")
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .set();
            int number = 2;
            for (ReportRow row : document.rows()) {
                for (int column = 0; column < COLUMNS; column++) {
                    ReportCell cell = row.cells().get(column);
                    if (cell.number() != null) {
                        sheet.value(number, column, cell.number());
                        sheet.style(number, column)
                                .format("#,##0.00")
                                .borderStyle("thin")
                                .fontName("宋体")
                                .set();
                    } else {
                        sheet.value(number, column, cell.text());
                        sheet.style(number, column)
                                .wrapText(true)
                                .borderStyle("thin")
                                .fontName("宋体")
                                .set();
                    }
                }
                sheet.rowHeight(number, 20);
                number++;
            }
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.repeatRows(0, 1);
        }
    }

    private void bare(ReportDocument document) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(folder.resolve("bare.xlsx"))) {
            Sheet sheet = workbook.createSheet("清单");
            CellStyle style = workbook.createCellStyle();
            style.setBorderBottom(BorderStyle.THIN);
            int number = 0;
            for (ReportRow row : document.rows()) {
                Row made = sheet.createRow(number++);
                for (int column = 0; column < COLUMNS; column++) {
                    ReportCell cell = row.cells().get(column);
                    Cell put = made.createCell(column);
                    put.setCellStyle(style);
                    if (cell.number() != null) {
                        put.setCellValue(cell.number().doubleValue());
                    } else {
                        put.setCellValue(cell.text());
                    }
                }
            }
            workbook.write(out);
        }
    }

    private void form() throws IOException {
        Path form = folder.resolve("form.xlsx");
        emptyForm(form);
        Path ledger = folder.resolve("ledger");
        BigLedger.install(ledger, FORM_ROWS);
        try (Services services = Services.of(LedgerSession.open(ledger, BigLedger.TODAY))) {
            FormDefinition definition = services.forms().guess(form);
            ReportPeriod period = ReportPeriod.of(YearMonth.from(BigLedger.TODAY));
            Path target = folder.resolve("filled.xlsx");
            double[] ms = medians(List.of(
                    () -> {
                        Files.deleteIfExists(target);
                        services.forms().fill(form, definition, BigLedger.TODAY.getYear(), period, target);
                    },
                    () -> plainFill(form)));
            new cn.banshi.bench.Row(
                            "P2 500 items into a form, warm; peer plain POI open, put values, save",
                            ms[0],
                            ms[1],
                            0,
                            ms[0] / ms[1],
                            "≤ 1.2 × POI",
                            ms[0] <= 1.2 * ms[1])
                    .send();
        }
    }

    private static void emptyForm(Path form) throws IOException {
        String[] headings = {"序号", "项目名称", "年度目标", "本月进展", "形象进度（%）", "年度计划投资", "本月完成投资", "累计完成投资", "存在问题", "牵头单位"};
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(form)) {
            Sheet sheet = workbook.createSheet("月报");
            CellStyle style = workbook.createCellStyle();
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setWrapText(true);
            sheet.createRow(0).createCell(0).setCellValue("2021年11月项目推进情况月报表");
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 0, 0, headings.length - 1));
            Row caption = sheet.createRow(1);
            caption.createCell(0).setCellValue("填报单位：");
            caption.createCell(headings.length - 2).setCellValue("单位：万元");
            for (int number = 2; number < 8; number++) {
                Row row = sheet.createRow(number);
                for (int column = 0; column < headings.length; column++) {
                    Cell cell = row.createCell(column);
                    cell.setCellStyle(style);
                    if (number == 2) {
                        cell.setCellValue(headings[column]);
                    }
                }
            }
            sheet.createRow(8).createCell(0).setCellValue("单位负责人：　　审核人：　　填报人：");
            workbook.write(out);
        }
    }

    /** What a small program for this one form would do. */
    private void plainFill(Path form) throws IOException {
        SplittableRandom random = new SplittableRandom(2);
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(folder.resolve("plain.xlsx"))) {
            Sheet sheet = workbook.getSheetAt(0);
            List<CellStyle> styles = new ArrayList<>();
            sheet.getRow(3).forEach(cell -> styles.add(cell.getCellStyle()));
            sheet.shiftRows(8, 8, FORM_ROWS - 5);
            for (int number = 0; number < FORM_ROWS; number++) {
                Row row = sheet.createRow(3 + number);
                for (int column = 0; column < styles.size(); column++) {
                    Cell cell = row.createCell(column);
                    cell.setCellStyle(styles.get(column));
                    if (column >= 4 && column <= 7) {
                        cell.setCellValue(money(random).doubleValue());
                    } else {
                        cell.setCellValue(text(random, number, column));
                    }
                }
            }
            workbook.write(out);
        }
    }

    private void intake() throws IOException {
        Path file = folder.resolve("incoming.xlsx");
        incoming(file);
        Path errors = folder.resolve("errors.xlsx");
        Path first = folder.resolve("first");
        BigLedger.install(first, 1);
        imported(file, errors, first);
        PlainInsert plain = new PlainInsert(first);
        Fresh ours = new Fresh("ours");
        Fresh bare = new Fresh("plain");
        double[] ms = medians(List.of(
                () -> imported(file, errors, ours.next()), () -> onlyRead(file), () -> plain.into(bare.next())));
        double floor = ms[1] + ms[2];
        new cn.banshi.bench.Row(
                        "P3 5,000 foreign rows: read, mapped, checked, written as one change with their errors, warm;"
                                + " peer fastexcel-reader, reading only; floor the database alone, given the same rows",
                        ms[0],
                        ms[1],
                        ms[2],
                        ms[0] / ms[1],
                        "≤ 3 × reading",
                        ms[0] <= 3 * ms[1])
                .send();
        new cn.banshi.bench.Row(
                        "P3 the same; peer reading and that floor together",
                        ms[0],
                        floor,
                        0,
                        ms[0] / floor,
                        "≤ 3 × both, our own (decision 0027)",
                        ms[0] <= 3 * floor)
                .send();
    }

    /** Small ledgers, one for each round, all made before the first. */
    private final class Fresh {
        private final List<Path> ledgers = new ArrayList<>();

        Fresh(String name) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Path ledger = folder.resolve(name + round);
                BigLedger.install(ledger, 1);
                ledgers.add(ledger);
            }
        }

        Path next() {
            return ledgers.remove(0);
        }
    }

    private static void imported(Path file, Path errors, Path ledger) throws IOException {
        try (Services services = Services.of(LedgerSession.open(ledger, BigLedger.TODAY))) {
            IntakeWork intake = services.intake();
            List<IncomingTable> tables = intake.open(file, null, IntakeProgress.NONE);
            IntakePlan plan = intake.plan(tables.get(0), IncomingKind.PROJECTS).creating(List.of(IntakePlan.ALL));
            Review review = intake.review(tables, List.of(plan), IntakeProgress.NONE);
            intake.apply(review);
            Files.deleteIfExists(errors);
            intake.writeErrors(review.parts(), errors);
        }
    }

    private static void onlyRead(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            long cells = rows.mapToLong(row -> row.stream()
                            .filter(cell -> cell != null && !cell.getText().isEmpty())
                            .count())
                    .sum();
            if (cells < INTAKE_ROWS) {
                throw new IOException("nothing read");
            }
        }
    }

    private static void incoming(Path file) throws IOException {
        incoming(
                file,
                number -> "社区" + (1 + number) + "社区",
                number -> "科室" + number,
                number -> "社区" + (1 + number) + "社区");
    }

    /** The foreign list with these names of twelve communities, of as many units and of those that support them. */
    static void incoming(
            Path file, IntFunction<String> community, IntFunction<String> department, IntFunction<String> further)
            throws IOException {
        String[] headings = {
            "序号", "项目名称", "建设内容", "所属社区", "实施地点", "类别", "总投资（万元）", "年度计划投资（万元）", "资金来源", "计划开工", "完成时限", "责任单位",
            "责任人", "受益户数", "备注", "级别", "性质", "配合单位", "受益人数", "年度目标", "批次", "受益人次", "审核意见", "签字"
        };
        SplittableRandom random = new SplittableRandom(3);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("清单");
            sheet.createRow(0).createCell(0).setCellValue("示范街道2021年“我为群众办实事”项目清单");
            Row head = sheet.createRow(1);
            for (int column = 0; column < headings.length; column++) {
                head.createCell(column).setCellValue(headings[column]);
            }
            for (int number = 1; number <= INTAKE_ROWS; number++) {
                String[] cells = {
                    "" + number,
                    "第" + number + "处楼道照明改造",
                    "更换灯具" + random.nextInt(90) + "盏，方便居民夜间出行",
                    community.apply(random.nextInt(12)),
                    "春晓家园" + random.nextInt(90) + "号楼",
                    "类别" + random.nextInt(9),
                    random.nextInt(50) == 0 ? "待核" : String.valueOf(random.nextInt(9000) / 100.0),
                    String.valueOf(random.nextInt(9000) / 100.0),
                    "区级财政",
                    "2021." + (1 + random.nextInt(9)) + "." + (1 + random.nextInt(28)),
                    (10 + random.nextInt(3)) + "月底前",
                    department.apply(random.nextInt(12)),
                    "徐一鸣",
                    "" + random.nextInt(900),
                    "",
                    "街道级",
                    "工程",
                    further.apply(random.nextInt(12)),
                    "" + (900 + random.nextInt(900)),
                    "更换" + random.nextInt(90) + "盏",
                    "第一批",
                    "",
                    "",
                    ""
                };
                Row row = sheet.createRow(number + 1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        row.createCell(column).setCellValue(cells[column]);
                    }
                }
            }
            workbook.write(out);
        }
    }
}

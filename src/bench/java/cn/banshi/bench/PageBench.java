package cn.banshi.bench;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.paper.PaperRenderer;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.sheet.SheetWriter;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P4: the monthly report R02 as PDF: grouped items, subtotals, repeated headings, embedded fonts. Warm and as a whole process,
 * beside LibreOffice which converts the same table from a workbook, and beside OpenPDF with the same cells in one plain table.
 */
public final class PageBench {
    private static final int ITEMS = 500;
    private static final int TIMES = 10;
    private static final int MANY = 10_000;
    private static final int TURNS = 5;
    private static final int WARM_UP = 20;
    /** Line that is printed when a PDF is made. */
    static final String MARK = "@done";

    private static final Pattern CPU = Pattern.compile("(\\d+)m([\\d.]+)s");

    private PageBench() {}

    /** Makes the PDF of so many items once, as a process of its own; or measures warm where the first argument says so. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("warm")) {
            warm();
            return;
        }
        int items = Integer.parseInt(arguments[0]);
        PaperRenderer.warmUp();
        byte[] pdf = new PaperRenderer().render(report(items)).pdf();
        System.out.println(MARK + " " + pdf.length);
    }

    private static ReportDocument report(int items) {
        Ledger ledger = BigLedger.of(items);
        ReportInput input = ReportInput.of(
                ledger,
                BigLedger.TODAY.getYear(),
                ReportPeriod.of(YearMonth.from(BigLedger.TODAY)),
                ReportParameters.of(ledger.office().office()),
                BigLedger.TODAY);
        return (ReportDocument) ReportCatalogue.find("R02").orElseThrow().report(input);
    }

    /** A process of the command line that makes the PDF once. */
    static Child once() {
        return Child.of("256m", PageBench.class, "" + ITEMS).with(Child.QUICK);
    }

    /** All rows; those with LibreOffice only where it is installed. */
    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Path folder = Files.createTempDirectory("banshi-bench");
        try {
            List<Row> warm = Child.of("256m", PageBench.class, "warm").lines(Row::isRow).stream()
                    .map(Row::received)
                    .toList();
            if (!hasOffice()) {
                System.out.println("no soffice here: P4 without LibreOffice");
                rows.addAll(warm);
            } else {
                beside(folder, warm, rows);
            }
            Child.Took many = Child.of("256m", PageBench.class, "" + MANY)
                    .with(Child.QUICK)
                    .takes(MARK);
            rows.add(new Row(
                    "P4 10,000 items as a whole process, -Xmx256m; processor time as peer",
                    many.wall(),
                    many.cpu(),
                    0,
                    many.wall() / many.cpu(),
                    "does not run out of memory",
                    true));
        } finally {
            SheetBench.delete(folder);
        }
        return rows;
    }

    private static void beside(Path folder, List<Row> warm, List<Row> rows) throws IOException {
        Path book = folder.resolve("table.xlsx");
        new SheetWriter().write(report(ITEMS), book);
        Child start = StartBench.ours(StartBench.ledger(folder));
        Child once = once().with(Archive.make(start));
        once.takes(MARK);
        // The first start of LibreOffice makes its profile.
        office(folder, book);
        List<Child.Took> ours = new ArrayList<>();
        List<Child.Took> theirs = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(once.takes(MARK));
            theirs.add(office(folder, book));
        }
        double office = median(theirs, Child.Took::wall);
        double officeCpu = median(theirs, Child.Took::cpu);
        for (Row row : warm) {
            boolean first = row.name().contains("500 items, warm;");
            double peer = row.name().contains("processor") ? officeCpu : office;
            rows.add(
                    first
                            ? new Row(
                                    row.name(),
                                    row.ours(),
                                    peer,
                                    row.floor(),
                                    row.ours() / peer,
                                    row.goal(),
                                    row.ours() <= 0.1 * peer)
                            : row);
        }
        rows.add(cold("P4 R02 of 500 items, whole process; peer LibreOffice", ours, office, Child.Took::wall));
        rows.add(cold("P4 the same in processor time", ours, officeCpu, Child.Took::cpu));
    }

    private static Row cold(String name, List<Child.Took> ours, double peer, ToDoubleFunction<Child.Took> time) {
        double mine = median(ours, time);
        return new Row(name, mine, peer, 0, mine / peer, "≤ 0.6 × LibreOffice", mine <= 0.6 * peer);
    }

    private static double median(List<Child.Took> took, ToDoubleFunction<Child.Took> time) {
        double[] sorted = took.stream().mapToDouble(time).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Measures in this process, and sends the rows. */
    private static void warm() throws IOException {
        ReportDocument document = report(ITEMS);
        ReportDocument more = report(ITEMS * TIMES);
        SheetBench.Work ours = () -> new PaperRenderer().render(document).pdf();
        for (int round = 0; round < WARM_UP; round++) {
            ours.run();
        }
        double[] ms = SheetBench.medians(List.of(ours, () -> raw(document)));
        double cpu = processor(ours);
        double rawCpu = processor(() -> raw(document));
        new Row(
                        "P4 R02 of 500 items, warm; peer LibreOffice cold, floor OpenPDF",
                        ms[0],
                        0,
                        ms[1],
                        0,
                        "≤ 0.1 × LibreOffice",
                        true)
                .send();
        new Row("P4 R02 of 500 items, warm; the same in processor time", cpu, 0, rawCpu, 0, "≤ 0.1 × LibreOffice", true)
                .send();
        double[] longer = SheetBench.medians(
                List.of(() -> new PaperRenderer().render(more).pdf(), ours));
        new Row(
                        "P4 5,000 items, warm; peer 500 items",
                        longer[0],
                        longer[1],
                        0,
                        longer[0] / longer[1],
                        "≤ 11 ×",
                        longer[0] <= 11 * longer[1])
                .send();
    }

    /** Processor time of this process for one round in ms. */
    private static double processor(SheetBench.Work work) throws IOException {
        Duration before = used();
        for (int round = 0; round < TURNS; round++) {
            work.run();
        }
        return used().minus(before).toMillis() / (double) TURNS;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The same cells in one plain table with the same letters. */
    private static byte[] raw(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A3.rotate(), 38, 38, 36, 26);
        PdfWriter.getInstance(page, out);
        page.open();
        BaseFont face = BaseFont.createFont("fonts/NotoSerifSC-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        Font letters = new Font(face, 10);
        PdfPTable table = new PdfPTable(document.columns().size());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        document.columns().forEach(column -> table.addCell(new Phrase(column.title(), letters)));
        for (ReportRow row : document.rows()) {
            for (ReportCell cell : row.cells()) {
                PdfPCell made = new PdfPCell(new Phrase(cell.text(), letters));
                made.setColspan(cell.span());
                table.addCell(made);
            }
        }
        page.add(table);
        page.close();
        return out.toByteArray();
    }

    private static boolean hasOffice() {
        try {
            return new ProcessBuilder("soffice", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** One conversion by LibreOffice. */
    private static Child.Took office(Path folder, Path book) throws IOException {
        List<String> command = List.of(
                "sh",
                "-c",
                "soffice \"$@\" >/dev/null 2>&1 || exit 1; times",
                "sh",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                book.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String last = "";
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                last = line;
            }
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("LibreOffice converted nothing");
        }
        return new Child.Took((System.nanoTime() - start) / 1e6, cpu(last));
    }

    /** User and system time of all children, as the shell writes it: 0m1.52s 0m0.20s. */
    private static double cpu(String line) {
        double ms = 0;
        Matcher matcher = CPU.matcher(line.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            ms += (Integer.parseInt(matcher.group(1)) * 60 + Double.parseDouble(matcher.group(2))) * 1_000;
        }
        return ms;
    }
}

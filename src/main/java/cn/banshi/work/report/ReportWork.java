package cn.banshi.work.report;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.LockedFacts;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.paper.FontCheck;
import cn.banshi.paper.PaperRenderer;
import cn.banshi.paper.Printer;
import cn.banshi.report.CardSet;
import cn.banshi.report.Letter;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.PrintOrder;
import cn.banshi.report.Report;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.check.CrossCheck;
import cn.banshi.report.check.CrossChecks;
import cn.banshi.report.definition.IssuedFigures;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.sheet.CsvWriter;
import cn.banshi.sheet.SheetWriter;
import cn.banshi.sheet.letter.LetterWriter;
import cn.banshi.store.LedgerJournal;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports: from the ledger to the page, the file and the printer. */
public final class ReportWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public ReportWork(LedgerSession session) {
        this.session = session;
    }

    /** All figures of a list year and period, as of its last day or today. */
    public Figures figures(int year, ReportPeriod period) {
        return Figures.of(session.ledger(), year, period, session.today());
    }

    /** Every report that there is. */
    public List<ReportEntry> catalogue() {
        return ReportCatalogue.all().stream()
                .map(definition -> new ReportEntry(
                        definition.code(), definition.title(), definition.family(), definition.choices()))
                .toList();
    }

    /**
     * The report as it stands now.
     *
     * @throws AppException USAGE for an unknown code
     */
    public Report report(ReportRequest request) {
        return definition(request.code()).report(input(request));
    }

    /**
     * Says that months have not begun yet, before a report of them is made.
     *
     * @throws AppException USAGE when the first month lies in the future
     */
    public void refuseFuture(ReportPeriod period) {
        YearMonth now = session.ledger().office().office().calendar().monthOf(session.today());
        if (period.first().isAfter(now)) {
            throw new AppException(
                    ErrorCode.USAGE,
                    period.first().getYear() + "年" + period.first().getMonthValue() + "月还没有到，没有可出的报表。现在可以出到"
                            + now.getYear() + "年" + now.getMonthValue() + "月。");
        }
    }

    /**
     * Says that a report has no version for the public, before one is made that only looks like it.
     *
     * @throws AppException USAGE when the request asks for such a version of a report that has none, or for an unknown code
     */
    public void refuseWithoutVersion(ReportRequest request) {
        ReportDefinition definition = definition(request.code());
        boolean asked = request.parameters() != null && request.parameters().audience() == ReportAudience.PUBLIC;
        if (asked && !definition.choices().contains(ReportChoice.AUDIENCE)) {
            throw new AppException(ErrorCode.USAGE, "“" + definition.title() + "”只有内部版，不能公示。要公示请用公示表（R14）。");
        }
    }

    /**
     * The title of a report, such as 一项目一卡.
     *
     * @throws AppException USAGE for an unknown code
     */
    public String title(String code) {
        return definition(code).title();
    }

    private static ReportDefinition definition(String code) {
        return ReportCatalogue.find(code).orElseThrow(() -> new AppException(ErrorCode.USAGE, unknown(code)));
    }

    /**
     * Columns that a report does not have of its own but that may be chosen too; empty for most that list no items.
     *
     * @throws AppException USAGE for an unknown code
     */
    public List<ReportColumn> moreColumns(ReportRequest request) {
        return definition(request.code()).moreColumns(input(request));
    }

    /** 勾稽核对 of the year, period, items and sums of a request, whichever report it asks for. */
    public CrossCheck crossCheck(ReportRequest request) {
        return CrossChecks.of(input(request));
    }

    private ReportInput input(ReportRequest request) {
        Ledger ledger = session.ledger();
        ReportParameters parameters = request.parameters() == null
                ? ReportParameters.of(ledger.office().office())
                : request.parameters();
        LocalDate today = session.today();
        LocalDate asOf = request.asOf() == null || request.asOf().isAfter(today) ? today : request.asOf();
        LocalDate from =
                ledger.office().office().calendar().firstDay(request.period().first());
        if (request.asOf() != null && request.asOf().isBefore(from)) {
            throw new AppException(
                    ErrorCode.USAGE,
                    "截至日期" + DateText.longText(request.asOf()) + "在期间开始（" + DateText.longText(from) + "）以前。请换一个日期或期间。");
        }
        IssuedFigures previous = previous(request);
        ReportInput input = ReportInput.of(ledger, request.year(), request.period(), parameters, asOf, previous);
        return new ReportInput(input.ledger(), input.figures(), parameters, today, input.previous());
    }

    /** What the month before was reported with. */
    private @Nullable IssuedFigures previous(ReportRequest request) {
        return session.editions()
                .latest(request.period().first().minusMonths(1))
                .map(Edition::issued)
                .map(issued -> new IssuedFigures(
                        issued.month(), issued.revision(), issued.done(), issued.investedInYear(), changed(issued)))
                .orElse(null);
    }

    /** The items of which facts were changed with a reason since an edition. */
    private List<Long> changed(ReportEdition issued) {
        LedgerJournal journal = session.store().journal();
        return journal.touching("locked_change", issued.changeNumber()).stream()
                .flatMap(set -> journal.rows(set.number()).stream())
                .filter(row -> LockedFacts.TABLES.contains(row.table()))
                .map(RowChange::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String unknown(String code) {
        String known =
                ReportCatalogue.all().stream().map(ReportDefinition::code).collect(Collectors.joining("、"));
        return "没有报表“" + code + "”。现有的报表：" + known;
    }

    /**
     * Writes a .pdf, .xlsx, .csv or .docx beside its place and moves it there when it is whole.
     *
     * @throws AppException USAGE for another extension, FILE when it cannot be written
     */
    public void write(Report report, Path file) {
        write(report, file, session.today());
    }

    /**
     * Writes a report as {@link #write(Report, Path)}.
     *
     * @param signedOn day of the letter that the texts of a table become
     */
    public void write(Report report, Path file, LocalDate signedOn) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            new PaperRenderer().render(report).writePdf(file);
        } else if (name.endsWith(".xlsx")) {
            if (report instanceof CardSet set) {
                new SheetWriter().write(set, file);
            } else if (report instanceof Letter letter) {
                new SheetWriter().write(letter, file);
            } else {
                new SheetWriter().write(table(report), file);
            }
        } else if (name.endsWith(".csv")) {
            new CsvWriter().write(table(report), file);
        } else if (name.endsWith(".docx")) {
            new LetterWriter().write(letter(report, signedOn), file);
        } else {
            throw new AppException(ErrorCode.USAGE, "只能写 .pdf、.xlsx、.docx 或 .csv 文件。请改文件名的结尾");
        }
    }

    private static ReportDocument table(Report report) {
        if (report instanceof ReportDocument table) {
            return table;
        }
        throw new AppException(ErrorCode.USAGE, "《" + report.titleLine() + "》不是表格，不能写成 .csv。请导出 PDF 或 Excel");
    }

    /** Whether there are words for a .docx: a letter, or a table with texts. */
    public boolean hasWords(Report report) {
        return report instanceof Letter
                || (report instanceof ReportDocument table
                        && !table.paragraphs().isEmpty());
    }

    private Letter letter(Report report, LocalDate signedOn) {
        if (report instanceof Letter letter) {
            return letter;
        }
        if (report instanceof ReportDocument table && hasWords(table)) {
            String office = session.ledger().office().office().fullName();
            return Letter.around(table, office, DateText.longText(signedOn));
        }
        throw new AppException(ErrorCode.USAGE, "《" + report.titleLine() + "》没有文字说明，请导出 PDF 或 Excel");
    }

    /** Prepares the first pages in the background, for whoever will ask for some soon. Returns at once. */
    public static void warmUp() {
        PaperRenderer.warmUp();
    }

    /** Lays the report out. */
    public Pages pages(Report report) {
        return new Pages(new PaperRenderer().render(report));
    }

    /**
     * Lays the report out with a small line at the foot of every page.
     *
     * @param foot such as which edition the pages are of
     */
    public Pages pages(Report report, String foot) {
        return new Pages(new PaperRenderer().render(report, foot));
    }

    /**
     * Prints pages on paper, all of them once.
     *
     * @param withDialog whether to let the clerk choose printer, pages and copies
     * @return false when the clerk cancelled
     * @throws AppException PAPER when there is no printer
     */
    public boolean print(Pages pages, String jobName, boolean withDialog) {
        if (withDialog) {
            return new Printer().printWithDialog(pages.printed(), jobName);
        }
        new Printer().print(pages.printed(), PrintOrder.ALL);
        return true;
    }

    /** Characters that the fonts lack; they would be missing on paper. */
    public List<MissingCharacter> missing(Report report) {
        return new FontCheck().missing(report);
    }
}

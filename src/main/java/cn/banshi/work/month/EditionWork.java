package cn.banshi.work.month;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.Submission;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.MonthDue;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Report;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.backup.BackupWork;
import cn.banshi.work.history.HistoryWork;
import cn.banshi.work.json.RecordJson;
import cn.banshi.work.report.IssuedReport;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportEntry;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.report.ReportWork;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 月份锁定 and 报送版本: reporting a month locks it and keeps what was reported. There is no unlocking; what changes later needs a
 * reason, see {@link LedgerSession#explain}, and becomes a further revision only on request.
 */
public final class EditionWork {
    private static final List<String> USUAL = List.of("R01", "R02", "R09", "R23", "R24");

    private final LedgerSession session;
    private final ReportWork reports;
    private final BackupWork backups;
    private final LaterChanges later;
    private final LockRules rules;

    /** Works on the open ledger. */
    public EditionWork(LedgerSession session, ReportWork reports, BackupWork backups, HistoryWork history) {
        this.session = session;
        this.reports = reports;
        this.backups = backups;
        this.later = new LaterChanges(session, reports, history);
        this.rules = new LockRules(session);
    }

    /** Every edition, by month, then revision. */
    public List<Edition> editions() {
        return session.editions().all();
    }

    /** The newest edition that has the report of a request, where that is about one month and its own list. */
    public Optional<Edition> issued(ReportRequest request) {
        YearMonth month = request.period().last();
        return request.period().first().equals(month) && month.getYear() == request.year()
                ? session.editions()
                        .latest(month)
                        .filter(edition -> edition.report(request.code()).isPresent())
                : Optional.empty();
    }

    /**
     * The edition that holds just what a request asks for: its report as of the end of the month, with everything as the office
     * has it now or had it then.
     */
    public Optional<Edition> asIssued(ReportRequest request) {
        return issued(request).filter(edition -> wholeMonth(request, edition) && nothingChosen(request, edition));
    }

    /** The report of {@link #asIssued}, with its PDF. */
    public Optional<IssuedReport> issuedReport(ReportRequest request) {
        return asIssued(request).map(edition -> {
            EditionReport kept = kept(edition, request.code());
            return new IssuedReport(
                    edition.issued().name(),
                    edition.issued().revision(),
                    report(edition, request.code()),
                    kept.pages(),
                    file -> write(edition, request.code(), file));
        });
    }

    private static boolean wholeMonth(ReportRequest request, Edition edition) {
        return request.asOf() == null
                || !request.asOf().isBefore(edition.issued().through());
    }

    private boolean nothingChosen(ReportRequest request, Edition edition) {
        ReportParameters chosen = request.parameters();
        return chosen == null
                || chosen.equals(ReportParameters.of(session.ledger().office().office()))
                || chosen.equals(settings(edition).parameters());
    }

    /** The last locked month: it and every month before are locked; null where none is. */
    public @Nullable YearMonth lockedUntil() {
        return session.editions().lockedUntil();
    }

    /** Reports that an edition can hold: all but those about single items. */
    public List<ReportEntry> choices() {
        return reports.catalogue().stream()
                .filter(entry -> !entry.choices().contains(ReportChoice.ITEMS))
                .toList();
    }

    /** Codes of the reports that a month is usually reported with. */
    public List<String> usual() {
        return choices().stream().map(ReportEntry::code).filter(USUAL::contains).toList();
    }

    /** What is to be known before the month is locked with the usual reports. */
    public LockPreview preview(YearMonth month) {
        return preview(month, usual());
    }

    /** What is to be known before the month is locked; lays the reports out, so it takes a while. */
    public LockPreview preview(YearMonth month, List<String> codes) {
        return preview(month, codes, true);
    }

    /** The same without the reports that would be kept, at once. */
    public LockPreview check(YearMonth month, List<String> codes) {
        return preview(month, codes, false);
    }

    private LockPreview preview(YearMonth month, List<String> codes, boolean laidOut) {
        Ledger ledger = session.ledger();
        LocalDate today = session.today();
        int year = month.getYear();
        List<LockPreview.Planned> planned = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        for (String code : codes) {
            String title = title(code);
            Report report = report(code, month);
            reports.missing(report).forEach(one -> missing.add(one.character()));
            if (laidOut) {
                planned.add(new LockPreview.Planned(code, title, reports.pages(report)));
            }
        }
        int due = MonthDue.items(ledger, month, today).size();
        return new LockPreview(
                month,
                rules.through(month),
                due,
                due - MonthDue.unfilled(ledger, month, today).size(),
                quality(year, month),
                reports.crossCheck(request(USUAL.get(0), month)),
                List.copyOf(planned),
                List.copyOf(missing),
                figures(month).overall(),
                rules.refusal(month));
    }

    /**
     * 数据质量清单 of a year's list as of the end of a month (or today), with the items whose facts of reported months were
     * changed since.
     */
    public List<QualityPoint> quality(int year, YearMonth month) {
        return later.quality(year, month);
    }

    private String title(String code) {
        return choices().stream()
                .filter(entry -> entry.code().equalsIgnoreCase(code))
                .map(ReportEntry::title)
                .findFirst()
                .orElseThrow(() -> new AppException(ErrorCode.USAGE, "没有可以存进报送版本的报表“" + code + "”"));
    }

    private Report report(String code, YearMonth month) {
        return reports.report(request(code, month));
    }

    private static ReportRequest request(String code, YearMonth month) {
        return new ReportRequest(code, month.getYear(), ReportPeriod.of(month));
    }

    private Figures figures(YearMonth month) {
        return reports.figures(month.getYear(), ReportPeriod.of(month));
    }

    /** Why the month cannot be locked now, empty where it can. */
    public String refusal(YearMonth month) {
        return rules.refusal(month);
    }

    /**
     * Locks a month: backs the ledger up, then keeps its reports as the first edition.
     *
     * @param codes reports of the edition, in their order
     * @param accepted whether the clerk wants to lock although points are open
     * @throws AppException INPUT when the month cannot be locked, no report is chosen, or points are open and not accepted;
     *     CONFLICT when the ledger was changed meanwhile; FILE when the backup cannot be written. Nothing is locked then
     */
    public Edition lock(YearMonth month, List<String> codes, boolean accepted) {
        refuse(rules.refusal(month));
        refuse(codes.isEmpty() ? "请至少选一张要存的报表" : "");
        if (!accepted) {
            LockPreview preview = check(month, codes);
            refuse(preview.clean() ? "" : "还没有核对好：" + preview.open() + "。请先改正；要照这样锁定，请确认后再锁");
        }
        return issue(month, codes.stream().distinct().toList(), "");
    }

    /**
     * Issues a further revision of a locked month, with the reports of the one before as they are now.
     *
     * @throws AppException as {@link #lock}; INPUT when the month was never reported or the reason is blank
     */
    public Edition reissue(YearMonth month, String reason) {
        Edition last = session.editions()
                .latest(month)
                .orElseThrow(() -> new AppException(ErrorCode.INPUT, LockRules.name(month) + "还没有报送过，不能补发。请先锁定"));
        refuse(reason.isBlank() ? "请写明为什么要补发" : "");
        return issue(month, last.reports().stream().map(EditionReport::code).toList(), reason.strip());
    }

    private static void refuse(String sentence) {
        if (!sentence.isEmpty()) {
            throw new Refused(List.of(Finding.error(ProjectField.STATUS, sentence)));
        }
    }

    private Edition issue(YearMonth month, List<String> codes, String reason) {
        codes.forEach(this::title);
        backups.backup();
        long number = session.ledger().changeNumber();
        NewEdition draft = new NewEdition(session, reports, month, rules.through(month), reason);
        codes.forEach(code -> draft.add(report(code, month)));
        String title = draft.revision() == 1
                ? "锁定 %s，存 %d 张报表".formatted(LockRules.name(month), codes.size())
                : "补发 %s 第%d版".formatted(LockRules.name(month), draft.revision());
        long id = session.write(ChangeKind.LOCK, title, tx -> {
            if (session.ledger().changeNumber() != number) {
                throw new AppException(ErrorCode.CONFLICT, "刚才台账又有改动，没有锁定。请再核对一遍后锁定。");
            }
            return draft.write(tx);
        });
        return session.editions().find(id).orElseThrow();
    }

    /**
     * The PDF of a report as it was issued, byte for byte.
     *
     * @throws AppException USAGE when the edition has no such report, LEDGER when what was kept is damaged
     */
    public byte[] pdf(Edition edition, String code) {
        return session.store().content(kept(edition, code).pdfSha256());
    }

    /**
     * Writes that PDF beside its place and moves it there when it is whole.
     *
     * @throws AppException USAGE for the name of a file of another kind, FILE when it cannot be written, else as {@link #pdf}
     */
    public void writePdf(Edition edition, String code, Path file) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new AppException(ErrorCode.USAGE, "报送时存的是 PDF，请把文件名的结尾写成 .pdf");
        }
        byte[] pdf = pdf(edition, code);
        WholeFile.write(file, out -> out.write(pdf));
    }

    /**
     * Writes a report of an edition: the PDF as it was issued, other kinds of files with the same texts and numbers, of the day on
     * which it was issued.
     *
     * @throws AppException as {@link #pdf} and {@link ReportWork#write}
     */
    public void write(Edition edition, String code, Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            writePdf(edition, code, file);
        } else {
            Report report = report(edition, code);
            reports.write(report, file, signedOn(edition, report));
        }
    }

    /** The day that the report itself bears, else that of issue. */
    private static LocalDate signedOn(Edition edition, Report report) {
        LocalDate issued = LocalDate.ofInstant(edition.issued().issuedAt(), ZoneId.systemDefault());
        List<String> signature = report instanceof ReportDocument table ? table.signature() : List.of();
        return signature.stream()
                .filter(words -> words.startsWith(ReportDocument.FILLED_ON))
                .findFirst()
                .flatMap(words -> DateText.parse(words.substring(ReportDocument.FILLED_ON.length()), issued))
                .orElse(issued);
    }

    /** The report of an edition, with the texts and numbers that it was issued with. */
    public Report report(Edition edition, String code) {
        return RecordJson.read(unpacked(kept(edition, code).documentSha256()), Report.class);
    }

    /** The report of an edition laid out again, for a look and for paper. */
    public Pages pages(Edition edition, String code) {
        return reports.pages(report(edition, code), NewEdition.foot(edition.issued()));
    }

    /** The figures of an edition. */
    public EditionFigures figures(Edition edition) {
        return RecordJson.read(unpacked(edition.issued().figuresSha256()), EditionFigures.class);
    }

    /** What the figures of an edition depended on. */
    public EditionSettings settings(Edition edition) {
        return RecordJson.read(unpacked(edition.issued().settingsSha256()), EditionSettings.class);
    }

    /** What was changed of its month and the months before after an edition, up to the next revision; oldest first. */
    public List<LaterChange> laterChanges(Edition edition) {
        return later.of(edition);
    }

    /** 调整说明 of an edition, also where nothing was changed. */
    public ReportDocument adjustments(Edition edition) {
        return later.document(edition);
    }

    /** Reported months whose facts were changed after their newest edition, by month. */
    public List<PastChange> changedPast() {
        return later.changedPast();
    }

    /**
     * Notes to whom an edition was handed.
     *
     * @param way such as 纸质, 公文系统; may be empty, as the receipt
     * @throws Refused when the receiver is empty, or the day lies before the edition or after today
     */
    public Submission submit(Edition edition, String receiver, LocalDate date, String way, String receipt) {
        refuseSubmission(edition, receiver, date);
        return session.write(
                ChangeKind.SUBMISSION,
                "报送 %s 给 %s".formatted(edition.issued().name(), receiver.strip()),
                tx -> tx.insert(new Submission(
                        0, 0, edition.issued().id(), receiver.strip(), date, way.strip(), receipt.strip())));
    }

    private void refuseSubmission(Edition edition, String receiver, LocalDate date) {
        refuse(receiver.isBlank() ? "请写明报给哪个单位" : "");
        refuse(date.isAfter(session.today()) ? "报送日期在今天之后，请改正" : "");
        refuse(date.isBefore(edition.issued().through()) ? "报送日期早于这个月的截止日，请改正" : "");
    }

    /**
     * Corrects or completes an entry, such as with its receipt.
     *
     * @throws Refused as {@link #submit}
     */
    public Submission update(Submission submission) {
        Edition edition = session.editions().find(submission.editionId()).orElseThrow();
        refuseSubmission(edition, submission.receiver(), submission.date());
        return session.write(ChangeKind.SUBMISSION, "改报送记录 " + submission.receiver(), tx -> tx.update(submission));
    }

    /** Removes an entry that was made by mistake. */
    public void remove(Submission submission) {
        session.run(ChangeKind.SUBMISSION, "删除报送记录 " + submission.receiver(), tx -> tx.delete(submission));
    }

    private String unpacked(String sha256) {
        return NewEdition.unpack(session.store().content(sha256));
    }

    private static EditionReport kept(Edition edition, String code) {
        return edition.report(code)
                .orElseThrow(
                        () -> new AppException(ErrorCode.USAGE, edition.issued().name() + "里没有报表“" + code + "”"));
    }
}

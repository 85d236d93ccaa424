package cn.banshi.work.report;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.CardSet;
import cn.banshi.report.Report;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.file.WholeFolder;
import cn.banshi.work.form.FilledForm;
import cn.banshi.work.form.FormEntry;
import cn.banshi.work.form.FormWork;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 本月成套: everything that a receiver gets for a month, in one folder with a list of it. */
public final class MonthSet {
    private static final String NOBODY = "报送材料";

    private final LedgerSession session;
    private final ReportWork reports;
    private final FormWork forms;
    private final VariantWork variants;
    private final IssuedReports issued;

    /** Works on the open ledger. */
    public MonthSet(
            LedgerSession session, ReportWork reports, FormWork forms, VariantWork variants, IssuedReports issued) {
        this.session = session;
        this.reports = reports;
        this.forms = forms;
        this.variants = variants;
        this.issued = issued;
    }

    /**
     * Every report for that audience as its usual files, and every kept form where it is not for the public.
     *
     * @param variant name of columns, for the reports that have such; empty = none
     */
    public List<SetItem> everything(ReportAudience audience, String variant) {
        boolean all = audience == ReportAudience.INTERNAL;
        Stream<SetItem> ofReports = reports.catalogue().stream()
                .filter(entry -> all || entry.choices().contains(ReportChoice.AUDIENCE))
                .map(entry -> new SetItem.OfReport(
                        entry.code(),
                        List.of(),
                        variants.find(entry.code(), variant).isPresent() ? variant : ""));
        Stream<SetItem> ofForms =
                all ? forms.list().stream().map(FormEntry::name).map(SetItem.OfForm::new) : Stream.empty();
        return Stream.concat(ofReports, ofForms).toList();
    }

    /**
     * Writes a set into a new folder named for receiver and months. What cannot be written stands in the list with the
     * reason; the rest is written all the same, unless the disk takes no more.
     *
     * @return empty where the progress said stop; nothing is left then
     * @throws AppException USAGE when nothing is chosen, FILE when the folder cannot be written, INPUT when none at all
     *     could be written
     */
    public Optional<SetResult> write(SetOrder order, SetProgress progress) {
        if (order.items().isEmpty()) {
            throw new AppException(ErrorCode.USAGE, "没有选要导出的报表。请至少选一张。");
        }
        reports.refuseFuture(order.period());
        List<SetResult.Line> lines = new ArrayList<>();
        String receiver = order.receiver().isBlank() ? NOBODY : order.receiver();
        boolean forPublic = order.parameters() != null && order.parameters().audience() == ReportAudience.PUBLIC;
        String name = FileNames.of(order.period(), receiver + (forPublic ? Report.PUBLIC_MARK : ""));
        return WholeFolder.write(order.parent(), name, folder -> fill(order, folder, lines, name, progress))
                .map(folder -> new SetResult(folder, lines));
    }

    private boolean fill(SetOrder order, Path folder, List<SetResult.Line> lines, String title, SetProgress progress) {
        int all = order.items().size();
        for (SetItem item : order.items()) {
            String name = name(item);
            if (!progress.goesOn(lines.size(), all, name)) {
                return false;
            }
            try {
                lines.add(write(item, name, order, folder));
            } catch (AppException trouble) {
                if (item instanceof SetItem.OfReport && trouble.code() == ErrorCode.FILE) {
                    // No room, or no right: a set with gaps would be sent as if it were whole.
                    throw new AppException(ErrorCode.FILE, trouble.sentence() + "这一套没有留下。", trouble);
                }
                lines.add(new SetResult.Line(name, List.of(), 0, trouble.sentence()));
            }
        }
        if (lines.stream().noneMatch(SetResult.Line::written)) {
            throw new AppException(
                    ErrorCode.INPUT,
                    "一张也没有出：" + lines.get(0).name() + "，" + lines.get(0).remark());
        }
        boolean sample = session.ledger().office().office().sample();
        FolderIndex.write(title + " 目录", below(order, lines), lines, sample, folder);
        return progress.goesOn(all, all, "");
    }

    private String below(SetOrder order, List<SetResult.Line> lines) {
        String made =
                "（" + session.ledger().office().office().fullName() + "，" + DateText.longText(session.today()) + "导出";
        boolean locked = order.period().first().equals(order.period().last())
                && session.editions().latest(order.period().last()).isPresent();
        boolean asIssued = lines.stream().anyMatch(line -> !line.edition().isEmpty());
        String figures = asIssued ? "；这个月已经报送，说明里写“原件”的是报送时的，其余按台账现在的数出" : "；这个月已经报送，这里按台账现在的数出，报送时的原件在“报送版本”里";
        return made + (locked ? figures : "") + "）";
    }

    private String name(SetItem item) {
        if (item instanceof SetItem.OfReport report) {
            return reports.catalogue().stream()
                    .filter(entry -> entry.code().equalsIgnoreCase(report.code()))
                    .map(ReportEntry::title)
                    .findFirst()
                    .orElse(report.code());
        }
        return ((SetItem.OfForm) item).name();
    }

    private SetResult.Line write(SetItem item, String name, SetOrder order, Path folder) {
        return item instanceof SetItem.OfReport report
                ? writeReport(report, name, order, folder)
                : writeForm(name, order, folder);
    }

    private SetResult.Line writeReport(SetItem.OfReport item, String name, SetOrder order, Path folder) {
        ReportParameters parameters = order.parameters();
        if (!item.variant().isEmpty()) {
            ReportParameters usual = parameters == null
                    ? ReportParameters.of(session.ledger().office().office())
                    : parameters;
            parameters = usual.with(variants.named(item.code(), item.variant()).columns());
        }
        ReportRequest request = new ReportRequest(item.code(), order.year(), order.period(), parameters);
        reports.refuseWithoutVersion(request);
        IssuedReport kept = order.asIssued() ? issued.find(request).orElse(null) : null;
        Report report = kept == null ? reports.report(request) : kept.report();
        if (report instanceof CardSet set
                && !set.nothing().isEmpty()
                && set.tables().isEmpty()) {
            return new SetResult.Line(name, List.of(), 0, set.nothing());
        }
        String table = name + report.audienceMark() + (kept == null ? "" : " 第" + kept.revision() + "版");
        List<String> files = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int pages = 0;
        List<ReportFormat> formats = item.formats().isEmpty() ? ReportFormat.usual(report) : item.formats();
        for (ReportFormat format : formats) {
            Path file = file(folder, order.period(), table, format.extension());
            try {
                pages = Math.max(pages, writeAs(format, report, kept, file));
                files.add(String.valueOf(file.getFileName()));
            } catch (AppException trouble) {
                if (trouble.code() == ErrorCode.FILE) {
                    throw trouble;
                }
                remarks.add(trouble.sentence());
            }
        }
        int lacking = reports.missing(report).size();
        if (lacking > 0) {
            remarks.add(lacking + "个字打印不出来，请到报表里看是哪几个");
        }
        return new SetResult.Line(name, files, pages, String.join("；", remarks), kept == null ? "" : kept.edition());
    }

    private static Path file(Path folder, ReportPeriod period, String name, String extension) {
        return FileNames.beside(folder.resolve(FileNames.of(period, name) + "." + extension));
    }

    /** Writes one file and answers its printed pages, 0 where that is not known. */
    private int writeAs(ReportFormat format, Report report, @Nullable IssuedReport kept, Path file) {
        if (kept != null) {
            kept.writer().accept(file);
            return format == ReportFormat.PDF ? kept.pages() : 0;
        }
        if (format == ReportFormat.PDF) {
            Pages laid = reports.pages(report);
            laid.printed().writePdf(file);
            return laid.count();
        }
        reports.write(report, file);
        return 0;
    }

    private SetResult.Line writeForm(String name, SetOrder order, Path folder) {
        ReportPeriod period = order.period();
        Path file = file(folder, ReportPeriod.of(period.last()), name, ReportFormat.XLSX.extension());
        FilledForm filled = forms.fillAs(file, name, order.year(), period.last());
        String remark = filled.leftOut() == 0 ? "" : "有" + filled.leftOut() + "项没有填进去。";
        return new SetResult.Line(
                name,
                List.of(String.valueOf(filled.file().getFileName())),
                0,
                remark + String.join("；", filled.warnings()));
    }
}

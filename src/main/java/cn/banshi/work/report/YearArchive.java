package cn.banshi.work.report;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Report;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.file.WholeFolder;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 一事一档: the papers of every item of a year's list, a folder for each, for the shelf or another disk. */
public final class YearArchive {
    private static final String CARD = "R18";
    private static final String PAPERS = "R20";
    private static final String ACCEPTANCE = "R16";
    private static final String SURVEY = "R17";
    private static final int LONGEST_NAME = 24;

    private final LedgerSession session;
    private final ReportWork reports;

    /** Works on the open ledger. */
    public YearArchive(LedgerSession session, ReportWork reports) {
        this.session = session;
        this.reports = reports;
    }

    /**
     * Writes the papers of a year as they stand today, or stood at its end, into a new folder: 一项目一卡 and 一事一档目录 of
     * every item, 验收单 and 满意度测评表 of those that were built, and lists of everything.
     *
     * @return empty where the progress said stop; nothing is left then
     * @throws AppException INPUT when the year's list has no items, USAGE when the year is yet to come, FILE when the folder
     *     cannot be written
     */
    public Optional<SetResult> write(int year, Path parent, SetProgress progress) {
        ReportPeriod period = period(year);
        reports.refuseFuture(period);
        Figures figures = reports.figures(year, period);
        if (figures.items().isEmpty()) {
            throw new AppException(ErrorCode.INPUT, year + "年清单没有项目，没有可导出的档案。");
        }
        List<SetResult.Line> lines = new ArrayList<>();
        String title = year + "年一事一档";
        return WholeFolder.write(parent, title, folder -> {
                    for (ItemView item : figures.items()) {
                        if (!progress.goesOn(
                                lines.size(),
                                figures.items().size(),
                                item.project().name())) {
                            return false;
                        }
                        lines.add(write(item, period, folder));
                    }
                    lists(title, figures, period, lines, folder);
                    return progress.goesOn(lines.size(), lines.size(), "");
                })
                .map(folder -> new SetResult(folder, lines));
    }

    /** The year so far; all of it once it is over. */
    private ReportPeriod period(int year) {
        YearMonth now = office().calendar().monthOf(session.today());
        YearMonth december = YearMonth.of(year, 12);
        YearMonth january = YearMonth.of(year, 1);
        YearMonth last = now.isBefore(december) && !now.isBefore(january) ? now : december;
        return new ReportPeriod(january, last);
    }

    private Office office() {
        return session.ledger().office().office();
    }

    private SetResult.Line write(ItemView item, ReportPeriod period, Path folder) {
        String name = folderName(item);
        Path own = folder.resolve(name);
        ReportParameters parameters = ReportParameters.of(office()).with(ReportScope.items(Set.of(item.id())));
        List<String> codes = new ArrayList<>(List.of(CARD, PAPERS));
        boolean built = item.builtOn() != null || item.doneOn() != null;
        if (built) {
            codes.add(ACCEPTANCE);
            codes.add(SURVEY);
        }
        List<String> files = new ArrayList<>();
        int pages = 0;
        int lacking = 0;
        for (String code : codes) {
            Report report = reports.report(new ReportRequest(code, item.year(), period, parameters));
            Pages laid = reports.pages(report);
            Path file = own.resolve(FileNames.safe(reports.title(code)) + ".pdf");
            laid.printed().writePdf(file);
            files.add(name + "/" + file.getFileName());
            pages += laid.count();
            lacking += reports.missing(report).size();
        }
        return new SetResult.Line(
                item.project().name() + "（" + item.status().label() + "）",
                files,
                pages,
                lacking == 0 ? "" : lacking + "个字打印不出来");
    }

    /** 清单序号, name and code; the code tells items of one name apart. */
    private static String folderName(ItemView item) {
        String name = item.project().name();
        String shown = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        return FileNames.safe(
                (item.listNumber() + " " + shown).strip() + " " + item.project().code());
    }

    private void lists(String title, Figures figures, ReportPeriod period, List<SetResult.Line> lines, Path folder) {
        Report report = reports.report(new ReportRequest(PAPERS, figures.year(), period));
        for (ReportFormat format : ReportFormat.usual(report)) {
            reports.write(report, folder.resolve(reports.title(PAPERS) + "." + format.extension()));
        }
        String below =
                "（" + office().fullName() + "，截至" + DateText.longText(figures.asOf()) + "，共" + lines.size() + "项）";
        FolderIndex.write(title + " 目录", below, lines, office().sample(), folder);
    }
}

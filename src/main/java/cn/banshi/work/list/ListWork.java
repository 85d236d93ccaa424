package cn.banshi.work.list;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.base.text.TabText;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.report.ReportDocument;
import cn.banshi.sheet.CsvTable;
import cn.banshi.sheet.TableBook;
import cn.banshi.sheet.read.WorkbookReader;
import cn.banshi.work.project.ProjectWork;
import cn.banshi.work.report.ReportWork;
import cn.banshi.work.rows.DossierDiff;
import cn.banshi.work.rows.RowKinds;
import cn.banshi.work.session.LedgerSession;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists as seen, and the exchange of items in the program's own format. */
public final class ListWork {
    private final LedgerSession session;
    private final ProjectWork projects;
    private final ReportWork reports;

    /** Works on the open ledger. */
    public ListWork(LedgerSession session, ProjectWork projects, ReportWork reports) {
        this.session = session;
        this.projects = projects;
        this.reports = reports;
    }

    /** The list as a document to print, preview or write, see {@link ReportWork}. */
    public ReportDocument document(ListPicture list) {
        return new ListDocument(list, session.ledger().office()).document();
    }

    /** Writes the list as seen into a .xlsx, .csv or .pdf. */
    public void write(ListPicture list, Path file) {
        reports.write(document(list), file);
    }

    /** The list as tab-separated text for the clipboard, heading first. */
    public String clipboard(ListPicture list) {
        OfficeData office = session.ledger().office();
        List<List<String>> rows = new ArrayList<>();
        rows.add(list.columns().stream().map(column -> column.label(office)).toList());
        for (ItemView item : list.rows()) {
            rows.add(list.columns().stream()
                    .map(column -> column.text(item, office))
                    .toList());
        }
        return TabText.of(rows);
    }

    /**
     * Writes items in the program's own format, .xlsx (everything) or .csv (one row per item).
     *
     * @param year list year, null = all items
     * @return number of items written
     */
    public int exportProjects(@Nullable Integer year, Path file) {
        Ledger ledger = session.ledger();
        List<Dossier> dossiers = chosen(ledger, year);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        ExchangeSheets sheets = new ExchangeSheets(new Names(ledger));
        if (name.endsWith(".xlsx")) {
            TableBook.write(sheets.tables(dossiers), file);
        } else if (name.endsWith(".csv")) {
            CsvTable table = flat(sheets, dossiers);
            WholeFile.write(file, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                table.write(writer);
                writer.flush();
            });
        } else {
            throw new AppException(ErrorCode.USAGE, "只能导出 .xlsx 或 .csv 文件。请改文件名的结尾");
        }
        return dossiers.size();
    }

    private static List<Dossier> chosen(Ledger ledger, @Nullable Integer year) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Dossier item : ledger.items()) {
            if (year == null || item.listYears().stream().anyMatch(entry -> entry.year() == year)) {
                dossiers.add(item);
                dossiers.addAll(ledger.subItems(item.id()));
            }
        }
        return dossiers;
    }

    private CsvTable flat(ExchangeSheets sheets, List<Dossier> dossiers) {
        TableBook.Table table = sheets.projects(dossiers);
        List<String> headings = new ArrayList<>(table.headings());
        headings.add("状态");
        for (LinkRole role : LinkRole.values()) {
            headings.add(role.label());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            List<String> cells = new ArrayList<>(table.rows().get(i));
            Course course = Course.on(dossier.moves(), session.today());
            cells.add(course == null ? "" : course.status().label());
            for (LinkRole role : LinkRole.values()) {
                cells.add(sheets.linked(dossier, role));
            }
            rows.add(cells);
        }
        return new CsvTable(headings, rows);
    }

    /** Whether a file is one that {@link #exportProjects} wrote: its sheet of items has the program's own headings. */
    public boolean isOwnFormat(Path file) {
        String sheet = RowKinds.PROJECT.label();
        boolean named = new WorkbookReader()
                .sheets(file).stream().anyMatch(one -> one.name().equals(sheet));
        return named && Importing.isOwn(TableBook.read(file).get(sheet));
    }

    /**
     * Reads items in the program's own format; good rows are taken, wrong ones named. The same file twice changes nothing.
     *
     * @throws AppException INPUT when the file is not in that format
     */
    public ImportResult importProjects(Path file) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new AppException(ErrorCode.INPUT, "只能导入本程序导出的 .xlsx 文件");
        }
        Importing importing = new Importing(session.ledger(), TableBook.read(file));
        List<Importing.Item> added = new ArrayList<>();
        List<Importing.Item> changed = new ArrayList<>();
        Set<String> newCodes = new HashSet<>();
        int same = 0;
        for (Importing.Item item : accepted(importing)) {
            Dossier base = item.base();
            if (base == null) {
                added.add(item);
                newCodes.add(item.dossier().project().code());
            } else if (newCodes.contains(item.parentCode())
                    || !DossierDiff.between(base, item.dossier()).isEmpty()) {
                changed.add(item);
            } else {
                same++;
            }
        }
        String title = "导入 新增 %d 项，更新 %d 项".formatted(added.size(), changed.size());
        session.run(ChangeKind.IMPORT, title, tx -> {
            Map<String, Long> ids = NewItemRows.insert(tx, session.ledger(), added);
            changed.forEach(item -> item.changes(ids.get(item.parentCode())).apply(tx));
        });
        return new ImportResult(added.size(), changed.size(), same, List.copyOf(importing.refused()));
    }

    /** Items that the checks let pass; an item whose parent is refused goes with it. */
    private List<Importing.Item> accepted(Importing importing) {
        List<Importing.Item> items = importing.items();
        Parents parents = new Parents(session.ledger(), items);
        Set<String> codes = new HashSet<>();
        session.ledger().items().forEach(one -> codes.add(one.project().code()));
        List<Importing.Item> accepted = new ArrayList<>();
        List<Importing.Item> parentsFirst = new ArrayList<>(items);
        parentsFirst.sort(Comparator.comparing(item -> !item.parentCode().isEmpty()));
        for (Importing.Item item : parentsFirst) {
            String wrong = parents.fits(item) ? wrong(item, codes) : "子项目只有一级，只能放在一个不是子项目的项目下面。请改上级项目";
            if (!wrong.isEmpty()) {
                importing.refuse(item.row(), wrong);
                continue;
            }
            if (item.parentCode().isEmpty()) {
                codes.add(item.dossier().project().code());
            }
            accepted.add(item);
        }
        return accepted;
    }

    /** Each move begins where the one before ended; in a file the sentence names the sheet and the move. */
    private static String gap(List<StatusMove> moves) {
        Status held = null;
        for (int i = 0; i < moves.size(); i++) {
            StatusMove move = moves.get(i);
            if (move.from() != held) {
                return "“状态变动”表里第 %d 次变动的原状态应是%s。请改成和前一次的新状态一样"
                        .formatted(i + 1, held == null ? "空的" : "“" + held.label() + "”");
            }
            held = move.to();
        }
        return "";
    }

    private String wrong(Importing.Item item, Set<String> topLevelCodes) {
        if (!item.parentCode().isEmpty() && !topLevelCodes.contains(item.parentCode())) {
            return "上级项目“" + item.parentCode() + "”不在台账里，或没有导入";
        }
        if (item.dossier().moves().isEmpty()) {
            return "“状态变动”表里没有这一项。请至少写一行已立项";
        }
        String gap = gap(item.dossier().moves());
        if (!gap.isEmpty()) {
            return gap;
        }
        Dossier base = item.base();
        List<Finding> known = base == null ? List.of() : projects.check(base);
        return projects.check(item.dossier()).stream()
                .filter(Finding::isError)
                .filter(finding -> !known.contains(finding))
                .map(Finding::sentence)
                .findFirst()
                .orElse("");
    }
}

package cn.banshi.work.report;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.edition.ReportVariant;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.work.json.RecordJson;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** 报表模板: named choices of columns, kept with the ledger. */
public final class VariantWork {
    private static final int LONGEST_NAME = 30;

    private final LedgerSession session;

    private record Columns(List<ColumnChoice> columns) {}

    /** Works on the open ledger. */
    public VariantWork(LedgerSession session) {
        this.session = session;
    }

    /** The variants of a report by name. */
    public List<Variant> list(String code) {
        return session.editions().variants().stream()
                .filter(row -> row.reportCode().equalsIgnoreCase(code))
                .map(VariantWork::variant)
                .toList();
    }

    private static Variant variant(ReportVariant row) {
        return new Variant(
                row.reportCode(),
                row.name(),
                RecordJson.read(row.columns(), Columns.class).columns());
    }

    /** The variant of that report and name. */
    public Optional<Variant> find(String code, String name) {
        return list(code).stream()
                .filter(one -> one.name().equals(name.strip()))
                .findFirst();
    }

    /**
     * The variant of that report and name.
     *
     * @throws AppException USAGE when there is none; the sentence names those that there are
     */
    public Variant named(String code, String name) {
        return find(code, name).orElseThrow(() -> {
            String known = list(code).stream().map(Variant::name).collect(Collectors.joining("、"));
            return new AppException(
                    ErrorCode.USAGE,
                    "报表 " + code + " 没有模板“" + name + "”。" + (known.isEmpty() ? "它还没有模板。" : "现有的模板：" + known));
        });
    }

    /**
     * Saves a variant in place of the one of the same report and name.
     *
     * @throws Refused when the name is empty or too long, or no column is left
     * @throws AppException USAGE for an unknown report
     */
    public Variant save(String code, String name, List<ColumnChoice> columns) {
        String known = code.toUpperCase(Locale.ROOT);
        if (ReportCatalogue.find(known).isEmpty()) {
            throw new AppException(ErrorCode.USAGE, "没有报表“" + code + "”");
        }
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw refused("请给模板起一个 1 到 %d 个字的名称".formatted(LONGEST_NAME));
        }
        if (columns.isEmpty()) {
            throw refused("模板里至少要留一栏");
        }
        String json = RecordJson.write(new Columns(List.copyOf(columns)), Columns.class);
        session.run(
                ChangeKind.BASICS,
                "保存报表模板 %s %s".formatted(known, plain),
                tx -> row(known, plain)
                        .ifPresentOrElse(
                                old -> tx.update(new ReportVariant(old.id(), old.version(), known, plain, json)),
                                () -> tx.insert(new ReportVariant(0, 0, known, plain, json))));
        return new Variant(known, plain, columns);
    }

    /** Removes a variant; nothing happens where there is none. */
    public void remove(String code, String name) {
        row(code.toUpperCase(Locale.ROOT), name.strip())
                .ifPresent(row -> session.run(
                        ChangeKind.BASICS,
                        "删除报表模板 %s %s".formatted(row.reportCode(), row.name()),
                        tx -> tx.delete(row)));
    }

    private Optional<ReportVariant> row(String code, String name) {
        return session.editions().variants().stream()
                .filter(row -> row.reportCode().equals(code) && row.name().equals(name))
                .findFirst();
    }

    private static Refused refused(String sentence) {
        return new Refused(List.of(Finding.error(ProjectField.NAME, sentence)));
    }
}

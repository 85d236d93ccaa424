package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.FollowUpCheck;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Papers;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All small tables of one item. */
public final class FormTables {
    private final LocalDate today;
    private final Runnable changed;
    private final Map<String, FormTable<?>> byKey = new LinkedHashMap<>();
    private final FormTable<ListYear> listYears;
    private final FormTable<Funding> fundings;
    private final FormTable<Payment> payments;
    private final FormTable<Target> targets;
    private final FormTable<MonthlyProgress> months;
    private final FormTable<Acceptance> acceptances;
    private final FormTable<PublicNotice> notices;
    private final FormTable<SatisfactionSurvey> surveys;
    private final FormTable<FollowUpCheck> checks;
    private final FormTable<DatedNote> notes;
    private final FormTable<ManualLight> lights;

    FormTables(LocalDate today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        listYears = table(MoneyRows.LIST_YEARS);
        fundings = table(MoneyRows.FUNDINGS);
        payments = table(MoneyRows.PAYMENTS);
        targets = table(MoneyRows.TARGETS);
        months = table(MoneyRows.MONTHS);
        acceptances = table(PaperRows.ACCEPTANCES);
        notices = table(PaperRows.NOTICES);
        surveys = table(PaperRows.SURVEYS);
        checks = table(PaperRows.CHECKS);
        notes = table(PaperRows.NOTES);
        lights = table(PaperRows.LIGHTS);
    }

    private <R extends ProjectRow> FormTable<R> table(RowSpec<R> spec) {
        FormTable<R> table = new FormTable<>(spec, today, changed);
        byKey.put(spec.key(), table);
        return table;
    }

    /** All of them. */
    public List<FormTable<?>> all() {
        return List.copyOf(byKey.values());
    }

    /** 年度清单. */
    public FormTable<ListYear> listYears() {
        return listYears;
    }

    /** 资金来源. */
    public FormTable<Funding> fundings() {
        return fundings;
    }

    /** 支付. */
    public FormTable<Payment> payments() {
        return payments;
    }

    /** 量化目标. */
    public FormTable<Target> targets() {
        return targets;
    }

    /** 月进展. */
    public FormTable<MonthlyProgress> months() {
        return months;
    }

    /** 验收. */
    public FormTable<Acceptance> acceptances() {
        return acceptances;
    }

    /** 公示. */
    public FormTable<PublicNotice> notices() {
        return notices;
    }

    /** 满意度测评. */
    public FormTable<SatisfactionSurvey> surveys() {
        return surveys;
    }

    /** 回头看. */
    public FormTable<FollowUpCheck> checks() {
        return checks;
    }

    /** 记事. */
    public FormTable<DatedNote> notes() {
        return notes;
    }

    /** 亮灯 set by hand. */
    public FormTable<ManualLight> lights() {
        return lights;
    }

    /** The row of one list year, null where the item is not on that list. */
    public @Nullable FormRow listYear(int year) {
        return listYears.rows().stream()
                .filter(row -> row.field(ProjectField.LIST_YEAR.key()).text().equals(String.valueOf(year)))
                .findFirst()
                .orElse(null);
    }

    /** The row of a month; an empty one is made where there is none, and not saved while nothing is typed in it. */
    public FormRow month(YearMonth month) {
        String text = FieldText.of(month);
        return months.rows().stream()
                .filter(row -> row.field(ProjectField.MONTH.key()).text().equals(text))
                .findFirst()
                .orElseGet(() -> months.add(Map.of(ProjectField.MONTH.key(), text)));
    }

    boolean dirty() {
        return byKey.values().stream().anyMatch(FormTable::dirty);
    }

    void load(Dossier item) {
        each(item, FormTable::load);
    }

    void rebase(Dossier item) {
        each(item, FormTable::rebase);
    }

    void sending() {
        byKey.values().forEach(FormTable::sending);
    }

    private interface Act {
        <R extends ProjectRow> void on(FormTable<R> table, List<R> rows);
    }

    private void each(Dossier item, Act act) {
        act.on(listYears, item.listYears());
        act.on(fundings, item.fundings());
        act.on(payments, item.payments());
        act.on(targets, item.targets());
        act.on(months, item.months());
        act.on(acceptances, item.papers().acceptances());
        act.on(notices, item.papers().notices());
        act.on(surveys, item.papers().surveys());
        act.on(checks, item.papers().checks());
        act.on(notes, item.papers().notes());
        act.on(lights, item.manualLights());
    }

    /** The item with the rows as typed; what stands against them goes to {@code findings}. */
    Dossier build(
            Dossier base, Project project, List<ProjectLink> links, List<StatusMove> moves, List<Finding> findings) {
        long id = base.id();
        return new Dossier(
                project,
                links,
                listYears.build(id, findings),
                moves,
                base.adjustments(),
                months.build(id, findings),
                fundings.build(id, findings),
                payments.build(id, findings),
                targets.build(id, findings),
                lights.build(id, findings),
                new Papers(
                        acceptances.build(id, findings),
                        notices.build(id, findings),
                        surveys.build(id, findings),
                        checks.build(id, findings),
                        base.papers().attachments(),
                        notes.build(id, findings)));
    }

    Map<String, FormDraft.TableDraft> draft() {
        Map<String, FormDraft.TableDraft> drafts = new LinkedHashMap<>();
        byKey.forEach((key, table) -> {
            if (table.dirty()) {
                drafts.put(key, table.draft());
            }
        });
        return drafts;
    }

    void restore(Map<String, FormDraft.TableDraft> drafts) {
        drafts.forEach((key, draft) -> {
            FormTable<?> table = byKey.get(key);
            if (table != null) {
                table.restore(draft);
            }
        });
    }

    /** Every cell of every table. */
    List<FormField> cells() {
        List<FormField> cells = new ArrayList<>();
        byKey.values().forEach(table -> table.rows().forEach(row -> cells.addAll(row.fields())));
        return cells;
    }
}

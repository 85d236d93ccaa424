package cn.banshi.work.rows;

import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Attachment;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.FollowUpCheck;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Papers;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rows of an item besides its own, all alike. */
public final class DossierRows {
    private DossierRows() {}

    /** Every row of the item, kind by kind in a fixed order. */
    public static List<ProjectRow> of(Dossier dossier) {
        List<ProjectRow> rows = new ArrayList<>();
        rows.addAll(dossier.links());
        rows.addAll(dossier.listYears());
        rows.addAll(dossier.moves());
        rows.addAll(dossier.adjustments());
        rows.addAll(dossier.months());
        rows.addAll(dossier.fundings());
        rows.addAll(dossier.payments());
        rows.addAll(dossier.targets());
        rows.addAll(dossier.manualLights());
        rows.addAll(dossier.papers().acceptances());
        rows.addAll(dossier.papers().notices());
        rows.addAll(dossier.papers().surveys());
        rows.addAll(dossier.papers().checks());
        rows.addAll(dossier.papers().attachments());
        rows.addAll(dossier.papers().notes());
        return rows;
    }

    /** The item with each of its rows replaced. */
    public static Dossier map(Dossier dossier, UnaryOperator<ProjectRow> change) {
        Papers papers = dossier.papers();
        return new Dossier(
                dossier.project(),
                each(dossier.links(), change),
                each(dossier.listYears(), change),
                each(dossier.moves(), change),
                each(dossier.adjustments(), change),
                each(dossier.months(), change),
                each(dossier.fundings(), change),
                each(dossier.payments(), change),
                each(dossier.targets(), change),
                each(dossier.manualLights(), change),
                new Papers(
                        each(papers.acceptances(), change),
                        each(papers.notices(), change),
                        each(papers.surveys(), change),
                        each(papers.checks(), change),
                        each(papers.attachments(), change),
                        each(papers.notes(), change)));
    }

    /** An item from its own row and the others, whatever their order of kinds. */
    public static Dossier assemble(Project project, List<ProjectRow> rows) {
        return new Dossier(
                project,
                of(ProjectLink.class, rows),
                of(ListYear.class, rows),
                of(StatusMove.class, rows),
                of(Adjustment.class, rows),
                of(MonthlyProgress.class, rows),
                of(Funding.class, rows),
                of(Payment.class, rows),
                of(Target.class, rows),
                of(ManualLight.class, rows),
                new Papers(
                        of(Acceptance.class, rows),
                        of(PublicNotice.class, rows),
                        of(SatisfactionSurvey.class, rows),
                        of(FollowUpCheck.class, rows),
                        of(Attachment.class, rows),
                        of(DatedNote.class, rows)));
    }

    private static <R extends ProjectRow> List<R> of(Class<R> type, List<ProjectRow> rows) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A new row of the item: not stored, and belonging to it. */
    public static ProjectRow asNew(ProjectRow row, long projectId) {
        return RowCopy.map(row, (name, value) -> switch (name) {
            case "id", "version" -> 0L;
            case "projectId" -> projectId;
            default -> value;
        });
    }

    @SuppressWarnings("unchecked")
    private static <R extends ProjectRow> List<R> each(List<R> rows, UnaryOperator<ProjectRow> change) {
        return rows.stream().map(row -> (R) change.apply(row)).toList();
    }
}

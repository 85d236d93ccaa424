package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.FollowUpCheck;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.ui.kit.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The rows about what is on file: acceptance, notices, surveys, checks, notes, lights set by hand. */
final class PaperRows {
    private PaperRows() {}

    static final RowSpec<Acceptance> ACCEPTANCES = new RowSpec<>(
            "acceptances",
            ProjectField.ACCEPTANCES.label(),
            Set.of(ProjectField.ACCEPTANCES),
            List.of(
                    column("date", "detail.column.date", FieldKind.DATE, row -> FieldText.of(row.date())),
                    column("level", "detail.column.acceptance.level", FieldKind.TEXT, Acceptance::level),
                    column("person", "detail.column.acceptance.person", FieldKind.TEXT, Acceptance::person),
                    column("passed", "detail.column.passed", FieldKind.FLAG, row -> FieldText.of(row.passed())),
                    column("opinion", "detail.column.opinion", FieldKind.TEXT, Acceptance::opinion)),
            (in, base, position) -> new Acceptance(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needDate("date"),
                    in.text("level"),
                    in.text("person"),
                    in.flag("passed"),
                    in.text("opinion")));

    static final RowSpec<PublicNotice> NOTICES = new RowSpec<>(
            "notices",
            ProjectField.NOTICES.label(),
            Set.of(ProjectField.NOTICES),
            List.of(
                    column("from", "detail.column.notice.from", FieldKind.DATE, row -> FieldText.of(row.from())),
                    column("until", "detail.column.notice.until", FieldKind.DATE, row -> FieldText.of(row.until())),
                    column("place", "detail.column.notice.place", FieldKind.TEXT, PublicNotice::place),
                    column("number", "detail.column.notice.number", FieldKind.TEXT, PublicNotice::number),
                    column("result", "detail.column.notice.result", FieldKind.TEXT, PublicNotice::result)),
            (in, base, position) -> new PublicNotice(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needDate("from"),
                    in.date("until"),
                    in.text("place"),
                    in.text("number"),
                    in.text("result")));

    static final RowSpec<SatisfactionSurvey> SURVEYS = new RowSpec<>(
            "surveys",
            ProjectField.SURVEYS.label(),
            Set.of(ProjectField.SURVEYS),
            List.of(
                    column("date", "detail.column.date", FieldKind.DATE, row -> FieldText.of(row.date())),
                    column("way", "detail.column.survey.way", FieldKind.TEXT, SatisfactionSurvey::way),
                    column(
                            "satisfied",
                            "detail.column.satisfied",
                            FieldKind.COUNT,
                            row -> FieldText.of(Integer.valueOf(row.satisfied()))),
                    column(
                            "fair",
                            "detail.column.fair",
                            FieldKind.COUNT,
                            row -> FieldText.of(Integer.valueOf(row.fair()))),
                    column(
                            "dissatisfied",
                            "detail.column.dissatisfied",
                            FieldKind.COUNT,
                            row -> FieldText.of(Integer.valueOf(row.dissatisfied())))),
            (in, base, position) -> new SatisfactionSurvey(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needDate("date"),
                    in.text("way"),
                    in.count("satisfied"),
                    in.count("fair"),
                    in.count("dissatisfied")));

    static final RowSpec<FollowUpCheck> CHECKS = new RowSpec<>(
            "followUpChecks",
            ProjectField.FOLLOW_UP_CHECKS.label(),
            Set.of(ProjectField.FOLLOW_UP_CHECKS),
            List.of(
                    column("date", "detail.column.date", FieldKind.DATE, row -> FieldText.of(row.date())),
                    column("person", "detail.column.check.person", FieldKind.TEXT, FollowUpCheck::person),
                    column("relapsed", "detail.column.relapsed", FieldKind.FLAG, row -> FieldText.of(row.relapsed())),
                    column("finding", "detail.column.check.finding", FieldKind.TEXT, FollowUpCheck::finding)),
            (in, base, position) -> new FollowUpCheck(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needDate("date"),
                    in.text("person"),
                    in.flag("relapsed"),
                    in.text("finding")));

    static final RowSpec<DatedNote> NOTES = new RowSpec<>(
            "notes",
            ProjectField.NOTES.label(),
            Set.of(ProjectField.NOTES),
            List.of(
                    column("date", "detail.column.date", FieldKind.DATE, row -> FieldText.of(row.date())),
                    column("text", "detail.column.note.text", FieldKind.TEXT, DatedNote::text)),
            (in, base, position) -> new DatedNote(
                    base.id(), base.version(), base.projectId(), in.needDate("date"), in.needText("text")));

    static final RowSpec<ManualLight> LIGHTS = new RowSpec<>(
            "manualLights",
            ProjectField.LIGHT.label(),
            Set.of(ProjectField.LIGHT, ProjectField.LIGHT_REASON, ProjectField.LIGHT_UNTIL),
            List.of(
                    RowSpec.Column.of(ProjectField.LIGHT, FieldKind.CHOICE, row -> FieldText.of(row.light())),
                    column("lightSince", "detail.column.light.since", FieldKind.DATE, row -> FieldText.of(row.since())),
                    RowSpec.Column.of(ProjectField.LIGHT_UNTIL, FieldKind.MONTH, row -> FieldText.of(row.until())),
                    RowSpec.Column.of(ProjectField.LIGHT_REASON, FieldKind.TEXT, ManualLight::reason)),
            (in, base, position) -> new ManualLight(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needChoice("light", Light.class, Light.ON_TIME),
                    in.needDate("lightSince"),
                    in.needMonth("lightUntil"),
                    in.needText("lightReason")));

    private static <R> RowSpec.Column<R> column(String key, String label, FieldKind kind, Function<R, String> read) {
        return new RowSpec.Column<>(key, Texts.of(label), kind, read);
    }
}

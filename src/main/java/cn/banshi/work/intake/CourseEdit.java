package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.IncomingCourse;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the status and dates of a row into the log of moves: a whole log for a new item, later moves for a known one. */
final class CourseEdit {
    private static final Map<ProjectField, IncomingField> FIELDS = Map.of(
            ProjectField.STATUS, IncomingField.STATUS,
            ProjectField.APPROVED_ON, IncomingField.APPROVED_DATE,
            ProjectField.STARTED_ON, IncomingField.ACTUAL_START,
            ProjectField.BUILT_ON, IncomingField.BUILT_DATE,
            ProjectField.DONE_ON, IncomingField.DONE_DATE,
            ProjectField.CLOSED_ON, IncomingField.CLOSED_DATE);
    private final RowCells cells;
    private final int listYear;
    private final LocalDate asOf;
    private final LocalDate today;

    CourseEdit(RowCells cells, int listYear, LocalDate asOf, LocalDate today) {
        this.cells = cells;
        this.listYear = listYear;
        this.asOf = asOf;
        this.today = today;
    }

    Dossier of(Dossier dossier) {
        if (StatusWords.isNo(cells.text(IncomingField.STATUS), cells.heading(IncomingField.STATUS))) {
            cells.leave(IncomingField.STATUS);
        }
        String word = cells.text(IncomingField.STATUS);
        Status status = word.isEmpty() ? null : StatusWords.of(word, cells.heading(IncomingField.STATUS));
        if (!word.isEmpty() && status == null) {
            cells.say(
                    IncomingField.STATUS,
                    new Remark(Remark.Kind.UNKNOWN_VALUE, "不认得状态“" + word + "”。请改成 已立项、实施中、已完工、已办结 等"));
            return dossier;
        }
        if (status != null && !status.label().equals(word)) {
            cells.say(
                    IncomingField.STATUS,
                    new Remark(Remark.Kind.NOTE, "状态“%s”按“%s”导入".formatted(word, status.label())));
            cells.read(IncomingField.STATUS, status.label());
        }
        return dossier.id() == 0 ? begun(dossier, status) : continued(dossier, status);
    }

    private Dossier begun(Dossier dossier, @Nullable Status status) {
        List<StatusMove> moves = log(
                dossier,
                status,
                ItemEdit.approvedInTime(cells.day(IncomingField.APPROVED_DATE), listYear, today),
                null);
        return moves.isEmpty() ? dossier : RowCopy.with(dossier, "moves", moves);
    }

    /**
     * @param known when the ledger has it reach the status, null = not yet; stands in where the file has no such date
     */
    private List<StatusMove> log(
            Dossier dossier, @Nullable Status status, @Nullable LocalDate approved, @Nullable LocalDate known) {
        IncomingCourse.Result result = new IncomingCourse(
                        status,
                        approved,
                        dossier.project().schedule().plannedStart(),
                        day(Status.UNDERWAY, status, known),
                        day(Status.BUILT, status, known),
                        day(Status.DONE, status, known),
                        day(Status.CLOSED, status, known),
                        listYear,
                        asOf)
                .log(today);
        result.findings().forEach(this::say);
        return result.moves();
    }

    private @Nullable LocalDate day(Status of, @Nullable Status status, @Nullable LocalDate known) {
        LocalDate given = given(of);
        return given == null && of == status ? known : given;
    }

    private void say(Finding finding) {
        IncomingField field = FIELDS.getOrDefault(finding.field(), IncomingField.STATUS);
        Remark.Kind kind = !finding.isError()
                ? Remark.Kind.NOTE
                : field == IncomingField.STATUS ? Remark.Kind.STATUS : Remark.Kind.DATE_ORDER;
        cells.say(field, new Remark(kind, finding.sentence()));
    }

    /** Moves beyond what the ledger has; a status behind it, or other dates of past moves, are only pointed out. */
    private Dossier continued(Dossier dossier, @Nullable Status status) {
        Course now = Course.latest(dossier.moves());
        boolean says = status != null
                || FIELDS.values().stream()
                        .anyMatch(field -> field != IncomingField.STATUS && cells.day(field) != null);
        if (now == null || !says) {
            return dossier;
        }
        if (status != null && !LifeCycle.MAIN_LINE.contains(status)) {
            return status == now.status()
                    ? dossier
                    : appended(dossier, List.of(move(status, asOf, "导入时为" + status.label())));
        }
        if (now.status() == Status.CANCELLED || now.status() == Status.STOPPED) {
            cells.say(
                    IncomingField.STATUS,
                    new Remark(
                            Remark.Kind.STATUS,
                            "台账里这一项已%s，不能用导入接着办。要重新办，请到项目详情改状态并写明原因"
                                    .formatted(now.status().label())));
            return dossier;
        }
        List<StatusMove> later = new ArrayList<>();
        LocalDate approved = now.approvedOn() == null ? now.since() : now.approvedOn();
        for (StatusMove move : log(dossier, status, approved, status == null ? null : now.reachedOn(status))) {
            LocalDate known = now.reachedOn(move.to());
            if (move.to().ordinal() > now.stage().ordinal()) {
                later.add(move);
            } else if (known != null && given(move.to()) != null && !known.equals(move.date())) {
                cells.say(
                        FIELDS.getOrDefault(dateField(move.to()), IncomingField.STATUS),
                        new Remark(
                                Remark.Kind.NOTE,
                                "台账里%s是%s，和表里的%s不一样，没有改。要改请到项目详情"
                                        .formatted(move.to().label(), known, move.date())));
            }
        }
        if (now.status() == Status.PAUSED && status != null && later.isEmpty()) {
            cells.say(
                    IncomingField.STATUS,
                    new Remark(Remark.Kind.NOTE, "台账里这一项暂停着，没有改成%s。要恢复请到项目详情".formatted(status.label())));
        }
        if (status != null && status.ordinal() < now.stage().ordinal()) {
            cells.say(
                    IncomingField.STATUS,
                    new Remark(
                            Remark.Kind.NOTE,
                            "台账里已是%s，没有退回%s。要退回请到项目详情".formatted(now.status().label(), status.label())));
        }
        return appended(dossier, later);
    }

    private @Nullable LocalDate given(Status status) {
        IncomingField field = FIELDS.get(dateField(status));
        return field == null ? null : cells.day(field);
    }

    private static ProjectField dateField(Status status) {
        return switch (status) {
            case APPROVED -> ProjectField.APPROVED_ON;
            case UNDERWAY -> ProjectField.STARTED_ON;
            case BUILT -> ProjectField.BUILT_ON;
            case DONE -> ProjectField.DONE_ON;
            case CLOSED -> ProjectField.CLOSED_ON;
            default -> ProjectField.STATUS;
        };
    }

    private Dossier appended(Dossier dossier, List<StatusMove> later) {
        List<StatusMove> moves = new ArrayList<>(dossier.moves());
        for (StatusMove move : later) {
            StatusMove last = moves.get(moves.size() - 1);
            StatusMove next = new StatusMove(
                    0,
                    0,
                    dossier.id(),
                    last.position() + 1,
                    last.to(),
                    move.to(),
                    move.date(),
                    "",
                    move.basis(),
                    move.note());
            LifeCycle.check(moves, next, today).forEach(this::say);
            moves.add(next);
        }
        return later.isEmpty() ? dossier : RowCopy.with(dossier, "moves", List.copyOf(moves));
    }

    private static StatusMove move(Status to, LocalDate date, String note) {
        return new StatusMove(0, 0, 0, 0, null, to, date, "", "导入", note);
    }
}

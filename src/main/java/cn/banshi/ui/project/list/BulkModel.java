package cn.banshi.ui.project.list;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.LifeCycle.NoteNeed;
import cn.banshi.domain.project.Severity;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.project.MoveRequest;
import cn.banshi.work.project.ProjectWork;
import cn.banshi.work.session.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes several items at once; each change is one step for 撤销. No nodes. */
public final class BulkModel {
    private static final int MOST_LINES = 10;

    private final ProjectWork projects;
    private final TaskRunner tasks;
    private final Notices notices;

    /**
     * @param notices tells what was done and offers 撤销
     */
    public BulkModel(ProjectWork projects, TaskRunner tasks, Notices notices) {
        this.projects = projects;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Statuses that every one of the items may move to, as its log of moves stands now. */
    public static List<Status> commonNext(List<Dossier> items) {
        Set<Status> common = EnumSet.allOf(Status.class);
        items.forEach(item -> common.retainAll(LifeCycle.next(item.moves())));
        return Arrays.stream(Status.values()).filter(common::contains).toList();
    }

    /** What the note of a move must hold so that none of the items is refused for it. */
    public static NoteNeed noteNeed(List<Dossier> items, Status to) {
        return items.stream()
                .map(item -> LifeCycle.noteNeed(item.moves(), to))
                .max(Comparator.naturalOrder())
                .orElse(NoteNeed.NONE);
    }

    /** What each of the items may move to, a line each: why they cannot move together. */
    static String waysApart(List<Dossier> items) {
        Stream<String> lines = items.stream()
                .map(item -> Texts.of(
                        "list.bulk.status.apart",
                        item.project().name(),
                        label(item),
                        LifeCycle.next(item.moves()).stream().map(Status::label).collect(Collectors.joining("、"))));
        return shortened(lines.toList());
    }

    /** Why a change was refused, a line for each item. */
    static String reasons(AppException trouble) {
        if (trouble instanceof Refused refused) {
            return shortened(refused.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::sentence)
                    .distinct()
                    .toList());
        }
        return trouble.sentence();
    }

    private static String label(Dossier item) {
        Course course = Course.latest(item.moves());
        return course == null ? "" : course.status().label();
    }

    private static String shortened(List<String> lines) {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (shown.size() < lines.size()) {
            shown.add(Texts.of("list.bulk.lines.more", lines.size() - shown.size()));
        }
        return String.join("\n", shown);
    }

    /** 改状态. */
    public void move(List<ItemView> items, MoveRequest request, Consumer<AppException> refused) {
        write(
                () -> projects.move(ids(items), request),
                Texts.of("list.done.move", named(items), request.to().label()),
                refused);
    }

    /** 改牵头单位. */
    public void setLeadDepartment(
            List<ItemView> items, long departmentId, String departmentName, Consumer<AppException> refused) {
        write(
                () -> projects.setLeadDepartment(ids(items), departmentId),
                Texts.of("list.done.lead", named(items), departmentName),
                refused);
    }

    /** 延期: a new deadline, booked as an adjustment where there was one. */
    public void setDeadline(List<ItemView> items, NewDeadline deadline, Consumer<AppException> refused) {
        write(
                () -> projects.setDeadline(
                        ids(items),
                        deadline.date(),
                        deadline.wording(),
                        deadline.reason(),
                        deadline.approver(),
                        deadline.basis()),
                Texts.of("list.done.deadline", named(items), deadline.wording()),
                refused);
    }

    /**
     * A deadline for several items.
     *
     * @param date the new last day
     * @param wording 时限表述 to print
     * @param reason 原因
     * @param approver 批准人
     * @param basis 依据/文号
     */
    public record NewDeadline(LocalDate date, String wording, String reason, String approver, String basis) {}

    /** 移到回收站. */
    public void recycle(List<ItemView> items) {
        write(() -> projects.recycle(ids(items)), Texts.of("list.done.recycle", named(items)), tasks::trouble);
    }

    private void write(Runnable work, String done, Consumer<AppException> refused) {
        tasks.write(
                progress -> {
                    work.run();
                    return done;
                },
                notices::undoable,
                refused);
    }

    private static List<Long> ids(List<ItemView> items) {
        return items.stream().map(item -> item.project().id()).toList();
    }

    /** One item by code and name, several by their number. */
    private static String named(List<ItemView> items) {
        if (items.size() != 1) {
            return Texts.of("list.done.several", items.size());
        }
        return items.get(0).project().code() + " " + items.get(0).project().name();
    }
}

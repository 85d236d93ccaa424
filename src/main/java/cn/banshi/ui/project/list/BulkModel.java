package cn.banshi.ui.project.list;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.project.MoveRequest;
import cn.banshi.work.project.ProjectWork;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Changes several items at once; each change is one step for 撤销. No nodes. */
public final class BulkModel {
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

    /** Statuses that every one of the items may move to. */
    public static List<Status> commonNext(List<ItemView> items) {
        Set<Status> common = EnumSet.allOf(Status.class);
        items.forEach(item -> common.retainAll(LifeCycle.next(item.status())));
        return Arrays.stream(Status.values()).filter(common::contains).toList();
    }

    /** Whether a move of these items asks for a reason. */
    public static boolean needsReason(List<ItemView> items, Status to) {
        return items.stream().anyMatch(item -> LifeCycle.needsReason(item.status(), to));
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

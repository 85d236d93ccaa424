package cn.banshi.work.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The quick form of a new item: the five must-fill fields.
 *
 * @param name 项目名称
 * @param communityId 主要社区, null = not chosen yet
 * @param categoryId 类别, null = not chosen yet
 * @param leadDepartmentId 牵头单位, null = not chosen yet
 * @param deadlineWording 时限表述
 * @param deadline date of the wording, null = no date
 * @param year list year
 */
public record NewProject(
        String name,
        @Nullable Long communityId,
        @Nullable Long categoryId,
        @Nullable Long leadDepartmentId,
        String deadlineWording,
        @Nullable LocalDate deadline,
        int year) {}

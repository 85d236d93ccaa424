package cn.banshi.domain.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 时限: what was planned. Actual dates are the dates of the moves.
 *
 * @param plannedStart 计划开工
 * @param deadline 完成时限 valid now, null = no date (长期坚持)
 * @param deadlineWording 时限表述, must be filled
 */
public record Schedule(
        @Nullable LocalDate plannedStart, @Nullable LocalDate deadline, String deadlineWording) {}

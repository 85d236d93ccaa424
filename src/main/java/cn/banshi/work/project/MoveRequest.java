package cn.banshi.work.project;

import cn.banshi.domain.project.Status;
import java.time.LocalDate;

/**
 * A wished move along the life cycle.
 *
 * @param to status after
 * @param date day of the move
 * @param person 经办人
 * @param basis 依据/文号
 * @param note 说明; the reason where one is asked
 */
public record MoveRequest(Status to, LocalDate date, String person, String basis, String note) {}

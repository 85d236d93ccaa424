package cn.banshi.report.form;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.office.OfficeData;
import java.time.LocalDate;

/**
 * What a form is filled from.
 *
 * @param figures figures of the list year and period
 * @param office the office's own data
 * @param filledOn 填报日期
 */
public record FormInput(Figures figures, OfficeData office, LocalDate filledOn) {}

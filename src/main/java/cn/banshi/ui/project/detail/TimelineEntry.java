package cn.banshi.ui.project.detail;

import java.time.LocalDate;

/**
 * One line of the timeline.
 *
 * @param date day that it counts from
 * @param kind 月进展, 延期, the status reached …
 * @param text what happened
 * @param person who, empty when not known
 */
record TimelineEntry(LocalDate date, String kind, String text, String person) {}

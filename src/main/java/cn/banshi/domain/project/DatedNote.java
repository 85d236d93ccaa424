package cn.banshi.domain.project;

import java.time.LocalDate;

/** 记事: a dated note on an item. */
public record DatedNote(long id, long version, long projectId, LocalDate date, String text) implements ProjectRow {}

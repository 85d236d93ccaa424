package cn.banshi.work.form;

import java.nio.file.Path;
import java.util.List;

/**
 * A form that was filled.
 *
 * @param file where it was written
 * @param items items that stand in it
 * @param leftOut items that belong in it and have no place there
 * @param warnings what the clerk should know
 */
public record FilledForm(Path file, int items, int leftOut, List<String> warnings) {}

package cn.banshi.work.form;

import cn.banshi.report.form.FormDefinition;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A form that is kept.
 *
 * @param name its name
 * @param form its empty form
 * @param definition how it is filled, null where that cannot be read
 */
public record FormEntry(String name, Path form, @Nullable FormDefinition definition) {}

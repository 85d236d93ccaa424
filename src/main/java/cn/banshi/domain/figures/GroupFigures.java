package cn.banshi.domain.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one community, category or department.
 *
 * @param name its name, {@link #UNKNOWN} for items where it is not filled
 * @param id its id, null for {@link #UNKNOWN}
 * @param figures figures of its items
 * @param items its items, in list order
 */
public record GroupFigures(String name, @Nullable Long id, FigureSet figures, List<ItemView> items) {
    /** Name of the last group: items where the field is empty. */
    public static final String UNKNOWN = "未明确";
}

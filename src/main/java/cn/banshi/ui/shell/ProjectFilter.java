package cn.banshi.ui.shell;

import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of items shall be narrowed to; empty parts narrow nothing.
 *
 * @param lights any of these lights
 * @param communityIds any of these communities
 * @param categoryIds any of these categories
 * @param departmentIds any of these leading departments
 * @param statuses any of these states
 * @param text search text
 * @param only exactly these items: the rows behind a figure
 */
public record ProjectFilter(
        Set<Light> lights,
        Set<Long> communityIds,
        Set<Long> categoryIds,
        Set<Long> departmentIds,
        Set<Status> statuses,
        String text,
        @Nullable Only only) {
    /** Everything. */
    public static final ProjectFilter ALL =
            new ProjectFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", null);

    /**
     * The rows behind a figure.
     *
     * @param words what they are, shown as a chip: "11 月办结"
     * @param ids the items
     */
    public record Only(String words, Set<Long> ids) {}

    /** One light. */
    public static ProjectFilter light(Light light) {
        return new ProjectFilter(Set.of(light), Set.of(), Set.of(), Set.of(), Set.of(), "", null);
    }

    /** One community. */
    public static ProjectFilter community(long id) {
        return new ProjectFilter(Set.of(), Set.of(id), Set.of(), Set.of(), Set.of(), "", null);
    }

    /** The rows behind a figure. */
    public static ProjectFilter only(String words, Set<Long> ids) {
        return new ProjectFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", new Only(words, ids));
    }
}

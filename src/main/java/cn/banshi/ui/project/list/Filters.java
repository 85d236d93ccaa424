package cn.banshi.ui.project.list;

import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.work.rows.RowCopy;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Changes one part of a filter. */
final class Filters {
    /** Stands in the sets of ids for rows where the field is not filled (未明确). */
    static final long UNCLEAR = 0;

    private Filters() {}

    static ProjectFilter light(ProjectFilter filter, @Nullable Light light) {
        return lights(filter, light == null ? Set.of() : Set.of(light));
    }

    static ProjectFilter lights(ProjectFilter filter, Set<Light> lights) {
        return RowCopy.with(filter, "lights", lights);
    }

    static ProjectFilter text(ProjectFilter filter, String text) {
        return RowCopy.with(filter, "text", text);
    }

    static ProjectFilter communities(ProjectFilter filter, Set<Long> ids) {
        return RowCopy.with(filter, "communityIds", ids);
    }

    static ProjectFilter categories(ProjectFilter filter, Set<Long> ids) {
        return RowCopy.with(filter, "categoryIds", ids);
    }

    static ProjectFilter departments(ProjectFilter filter, Set<Long> ids) {
        return RowCopy.with(filter, "departmentIds", ids);
    }

    static ProjectFilter statuses(ProjectFilter filter, Set<Status> statuses) {
        return RowCopy.with(filter, "statuses", statuses);
    }

    static ProjectFilter only(ProjectFilter filter, ProjectFilter.@Nullable Only only) {
        return RowCopy.with(filter, "only", only);
    }

    /** The one light of a segment, null for none or several. */
    static @Nullable Light single(ProjectFilter filter) {
        return filter.lights().size() == 1 ? filter.lights().iterator().next() : null;
    }

    static boolean isActive(ProjectFilter filter) {
        return !filter.equals(ProjectFilter.ALL);
    }

    /** Whether nothing but words and lights narrow the list. */
    static boolean isOnlyWords(ProjectFilter filter) {
        return text(lights(filter, Set.of()), "").equals(ProjectFilter.ALL);
    }

    static <T> Set<T> without(Set<T> all, T one) {
        Set<T> rest = new HashSet<>(all);
        rest.remove(one);
        return Set.copyOf(rest);
    }

    static <T> Set<T> with(Set<T> all, T one) {
        Set<T> more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }

    /** In ascending order, for showing and storing. */
    static <T> Set<T> inOrder(Set<T> values) {
        return new TreeSet<>(values);
    }
}

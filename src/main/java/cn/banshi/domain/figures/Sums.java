package cn.banshi.domain.figures;

import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything that is added up over the items of M, or over one stretch of them. */
record Sums(Tally overall, Grouping communities, Grouping categories, Grouping departments, Sources sources) {

    /** Nothing yet. */
    static Sums none(Lens lens, LocalDate from, LocalDate to) {
        OfficeData office = lens.ledger().office();
        Supplier<Tally> newTally = () -> new Tally(from, to, lens.elapsedMonths());
        return new Sums(
                newTally.get(),
                new Grouping(communities(office), activeCommunities(office), newTally),
                new Grouping(categories(office), Set.of(), newTally),
                new Grouping(departments(office), Set.of(), newTally),
                new Sources());
    }

    /** Adds an item, if it is one of M. */
    void add(ItemView item) {
        if (!item.counts()) {
            return;
        }
        Project project = item.project();
        overall.add(item);
        communities.of(project.basics().communityId()).add(item);
        categories.of(project.basics().categoryId()).add(item);
        departments.of(project.duty().leadDepartmentId()).add(item);
        sources.add(item);
    }

    /** Adds what another stretch of the list came to; its items stand behind these. */
    void addAll(Sums next) {
        overall.addAll(next.overall);
        communities.addAll(next.communities);
        categories.addAll(next.categories);
        departments.addAll(next.departments);
        sources.addAll(next.sources);
    }

    private static List<Grouping.Key> communities(OfficeData office) {
        return office.communities().stream()
                .map(community -> new Grouping.Key(community.id(), community.name()))
                .toList();
    }

    private static Set<Long> activeCommunities(OfficeData office) {
        return office.communities().stream()
                .filter(Community::active)
                .map(Community::id)
                .collect(Collectors.toSet());
    }

    private static List<Grouping.Key> categories(OfficeData office) {
        return office.values(DictionaryKind.CATEGORY).stream()
                .map(value -> new Grouping.Key(value.id(), value.name()))
                .toList();
    }

    private static List<Grouping.Key> departments(OfficeData office) {
        return office.departments().stream()
                .map(department -> new Grouping.Key(department.id(), department.name()))
                .toList();
    }
}

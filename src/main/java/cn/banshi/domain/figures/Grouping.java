package cn.banshi.domain.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Splits items among the values of one field, in the office's order, those without a value last. */
final class Grouping {
    /** A value that items are grouped by. */
    record Key(long id, String name) {}

    private final List<Key> keys;
    private final Set<Long> shownEmpty;
    private final long[] sortedIds;
    private final Tally[] tallies;
    private final Tally unknown;

    /**
     * @param keys all values in their order
     * @param shownEmpty ids of those that are shown without items too
     */
    Grouping(List<Key> keys, Set<Long> shownEmpty, Supplier<Tally> newTally) {
        this.keys = keys;
        this.shownEmpty = shownEmpty;
        this.sortedIds = keys.stream().mapToLong(Key::id).sorted().toArray();
        this.tallies = new Tally[sortedIds.length];
        Arrays.setAll(tallies, i -> newTally.get());
        this.unknown = newTally.get();
    }

    Tally of(@Nullable Long id) {
        int place = id == null ? -1 : Arrays.binarySearch(sortedIds, id);
        return place < 0 ? unknown : tallies[place];
    }

    /** Adds the items of another over the same values, behind these. */
    void addAll(Grouping next) {
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].addAll(next.tallies[i]);
        }
        unknown.addAll(next.unknown);
    }

    List<GroupFigures> groups() {
        List<GroupFigures> groups = new ArrayList<>();
        for (Key key : keys) {
            Tally tally = of(key.id());
            if (!tally.isEmpty() || shownEmpty.contains(key.id())) {
                groups.add(new GroupFigures(key.name(), key.id(), tally.figures(), tally.items()));
            }
        }
        if (!unknown.isEmpty()) {
            groups.add(new GroupFigures(GroupFigures.UNKNOWN, null, unknown.figures(), unknown.items()));
        }
        return List.copyOf(groups);
    }
}

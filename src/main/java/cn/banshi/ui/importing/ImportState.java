package cn.banshi.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one import. Immutable, so that every step of the clerk can be taken back.
 *
 * @param parts in the order in which they came
 * @param front index of the one that is shown; 0 where there is none
 */
record ImportState(List<ImportPart> parts, int front) {
    static final ImportState EMPTY = new ImportState(List.of(), 0);

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The table that is shown, null where there is none. */
    @Nullable
    ImportPart inFront() {
        return parts.isEmpty() ? null : parts.get(front);
    }

    ImportState showing(int index) {
        return new ImportState(parts, Math.max(0, Math.min(parts.size() - 1, index)));
    }

    /** The same with the table in front changed. */
    ImportState changed(UnaryOperator<ImportPart> change) {
        List<ImportPart> next = new ArrayList<>(parts);
        next.set(front, change.apply(next.get(front)));
        return new ImportState(List.copyOf(next), front);
    }

    /** The same with every table changed. */
    ImportState all(UnaryOperator<ImportPart> change) {
        return new ImportState(parts.stream().map(change).toList(), front);
    }

    /** The same with tables of files and sheets in the place of those of the same files; new ones come last. */
    ImportState with(List<ImportPart> more) {
        List<ImportPart> next = new ArrayList<>(parts);
        next.removeIf(part -> part.table().file() != null
                && more.stream()
                        .anyMatch(one -> part.table().file().equals(one.table().file())));
        int at = next.size();
        next.addAll(more);
        return new ImportState(List.copyOf(next), at).showing(at);
    }

    ImportState without(int index) {
        List<ImportPart> next = new ArrayList<>(parts);
        next.remove(index);
        return new ImportState(List.copyOf(next), 0).showing(index < front ? front - 1 : front);
    }
}

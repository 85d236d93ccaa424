package cn.banshi.ui.project.detail;

import java.util.List;

/**
 * Where an item stands among those of the list that it was opened from.
 *
 * @param among ids in the order of the list
 * @param index place of the item, −1 where it is not among them
 */
record ItemPlace(List<Long> among, int index) {
    /** Opened from nowhere. */
    static final ItemPlace NOWHERE = new ItemPlace(List.of(), -1);

    static ItemPlace of(List<Long> among, long id) {
        return new ItemPlace(List.copyOf(among), among.indexOf(id));
    }

    boolean hasPrevious() {
        return index > 0;
    }

    boolean hasNext() {
        return index >= 0 && index + 1 < among.size();
    }
}

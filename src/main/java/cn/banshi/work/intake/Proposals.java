package cn.banshi.work.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the rows of a review would write, in their order. Beyond {@link #MOST} they are only counted: such a sheet can be looked
 * through, but not written at once, since the ledger is held in memory.
 */
final class Proposals implements Consumer<Proposal> {
    /** Rows that one import writes at most. */
    static final int MOST = 20_000;

    private final List<Proposal> list = new ArrayList<>();
    private int count;

    @Override
    public void accept(Proposal proposal) {
        count++;
        if (count <= MOST) {
            list.add(proposal);
        } else {
            list.clear();
        }
    }

    int count() {
        return count;
    }

    /** All of them, or none where there are more than {@link #MOST}. */
    List<Proposal> list() {
        return list;
    }
}

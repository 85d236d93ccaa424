package cn.banshi.ui.kit;

import java.util.function.Consumer;

/** Lets only the answer to the newest question through: for searches that overtake each other. */
public final class Latest {
    private long number;

    /** Begins a new question: every answer to an earlier one is dropped from now on. FX thread. */
    public <T> Consumer<T> only(Consumer<? super T> answer) {
        long mine = ++number;
        return result -> {
            if (mine == number) {
                answer.accept(result);
            }
        };
    }

    /** Drops whatever is still under way. */
    public void forget() {
        number++;
    }
}

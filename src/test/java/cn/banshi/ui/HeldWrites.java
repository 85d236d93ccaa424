package cn.banshi.ui;

import cn.banshi.base.AppException;
import cn.banshi.ui.kit.InlineTaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs writes only when the test lets them go, everything else at once. */
public final class HeldWrites extends InlineTaskRunner {
    private final List<Runnable> held = new ArrayList<>();
    private final List<Consumer<AppException>> refusals = new ArrayList<>();

    /** Runs what is held, in its order. */
    public void release() {
        List<Runnable> now = List.copyOf(held);
        held.clear();
        refusals.clear();
        now.forEach(Runnable::run);
    }

    /** Refuses what is held. */
    public void refuse(AppException trouble) {
        List<Consumer<AppException>> now = List.copyOf(refusals);
        held.clear();
        refusals.clear();
        now.forEach(each -> each.accept(trouble));
    }

    @Override
    public <T> Running write(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        refusals.add(refused);
        held.add(() -> super.write(job, done, refused));
        return () -> {};
    }
}

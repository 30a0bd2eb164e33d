package parley.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes time to make, made when it is first asked for, and only once. Safe to ask from many threads. */
final class OnFirstUse<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    OnFirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}

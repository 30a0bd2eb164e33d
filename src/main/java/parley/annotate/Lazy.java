package parley.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, when it is first asked for or ahead of that on another thread. */
final class Lazy<T> {
    private final Supplier<T> source;
    private @Nullable CompletableFuture<T> value;

    private Lazy(Supplier<T> source) {
        this.source = source;
    }

    static <T> Lazy<T> of(Supplier<T> source) {
        return new Lazy<>(source);
    }

    /** Starts to make the value on another thread, unless that has been done. */
    synchronized void startLoading() {
        if (value == null) {
            value = CompletableFuture.supplyAsync(source);
        }
    }

    T get() {
        try {
            return started().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private synchronized CompletableFuture<T> started() {
        if (value == null) {
            value = CompletableFuture.completedFuture(source.get());
        }
        return value;
    }
}

package parley.cli;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import parley.failure.Rejection;
import parley.failure.Remark;
import parley.pipeline.RunListener;

/** A run whose results go one way, and all else that is heard of it to the user. */
final class ToldRun<T> implements RunListener<T> {
    private final RunMessages messages;
    private final Consumer<T> results;
    private final BooleanSupplier stop;

    ToldRun(RunMessages messages, Consumer<T> results) {
        this(messages, results, () -> false);
    }

    /** @param stop whether the user has asked that the run ends */
    ToldRun(RunMessages messages, Consumer<T> results, BooleanSupplier stop) {
        this.messages = messages;
        this.results = results;
        this.stop = stop;
    }

    @Override
    public void done(T result) {
        results.accept(result);
        messages.done();
    }

    @Override
    public void rejected(Rejection rejection) {
        messages.rejected(rejection);
    }

    @Override
    public void remarked(Remark remark) {
        messages.remarked(remark);
    }

    @Override
    public void found(int reports) {
        messages.found(reports);
    }

    @Override
    public void read(double share) {
        messages.read(share);
    }

    @Override
    public boolean isStopped() {
        return stop.getAsBoolean();
    }
}

package parley;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Gives a property as many tries as fit into a time: {@code -Dfuzz.seconds=N}, a minute otherwise. */
public final class FuzzTime implements AroundTryHook {
    private static final long NANOS = Long.getLong("fuzz.seconds", 60) * 1_000_000_000L;
    private static final Map<Method, Long> STARTS = new ConcurrentHashMap<>();

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tries, List<Object> parameters) {
        long start = STARTS.computeIfAbsent(context.targetMethod(), method -> System.nanoTime());
        TryExecutionResult result = tries.execute(parameters);
        boolean isOver = System.nanoTime() - start > NANOS;
        return isOver && result.status() == TryExecutionResult.Status.SATISFIED
                ? TryExecutionResult.satisfied(true)
                : result;
    }
}

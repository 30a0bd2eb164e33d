package parley.serve;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngine;
import org.apache.jena.sparql.modify.UpdateEngineFactory;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;

/**
 * Runs the updates of one dataset without LOAD, which would read any file and any address that this machine can reach
 * (CVE-2026-61372), and without SERVICE: Fuseki does not hand an endpoint's settings on to updates.
 */
final class GuardedUpdates implements UpdateEngineFactory {
    /** Ends the update that this thread does; Fuseki hands nothing of an endpoint's settings on to updates. */
    private static final ThreadLocal<AtomicBoolean> SIGNAL = new ThreadLocal<>();

    private final DatasetGraph dataset;

    GuardedUpdates(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Runs what executes an update, whose questions may take this long in all. */
    static void within(Duration limit, Runnable update) {
        var signal = new AtomicBoolean();
        SIGNAL.set(signal);
        try {
            Deadline.keep(limit, signal, () -> {
                update.run();
                return signal;
            });
        } finally {
            SIGNAL.remove();
        }
    }

    @Override
    public boolean accept(DatasetGraph other, Context context) {
        return other == dataset;
    }

    @Override
    public UpdateEngine create(DatasetGraph data, Binding input, Context context) {
        Context guarded = context.copy().set(ARQ.httpServiceAllowed, false);
        AtomicBoolean signal = SIGNAL.get();
        if (signal != null) {
            guarded.set(ARQConstants.symCancelQuery, signal);
        }
        return new Engine(data, input, guarded);
    }

    private static final class Engine extends UpdateEngineMain {
        Engine(DatasetGraph data, Binding input, Context context) {
            super(data, input, context);
        }

        @Override
        protected UpdateVisitor prepareWorker() {
            return new UpdateEngineWorker(datasetGraph, inputBinding, context) {
                @Override
                public void visit(UpdateLoad update) {
                    throw new UpdateException("LOAD is switched off: send the data with the request");
                }
            };
        }
    }
}

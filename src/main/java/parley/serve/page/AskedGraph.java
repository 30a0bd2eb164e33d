package parley.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import parley.map.MapOptions;
import parley.pipeline.ConversionServer;
import parley.pipeline.Parley;
import parley.pipeline.Program;
import parley.store.KnowledgeStore;

/**
 * How somebody wants a conversion written; where nothing is said, as the store would have it, with its text, and without
 * the times of the run.
 *
 * @param base of its IRIs
 */
record AskedGraph(Optional<String> base, boolean isWithText, boolean isWithTimes) {
    static AskedGraph of(HttpServletRequest request) {
        return new AskedGraph(
                Optional.ofNullable(request.getParameter(ConversionServer.BASE)),
                !"false".equals(request.getParameter(ConversionServer.WITH_TEXT)),
                "true".equals(request.getParameter(ConversionServer.WITH_TIMES)));
    }

    /** @throws parley.failure.BadConfiguration if the base is no absolute IRI */
    MapOptions options(KnowledgeStore store) {
        return new MapOptions(
                base.orElseGet(() -> Parley.baseOf(store, Optional.empty())),
                isWithText,
                !isWithTimes,
                Program.current().run(Clock.systemUTC()));
    }
}

package parley.pipeline;

import java.util.List;

/**
 * What came of asking live services.
 *
 * @param asked entities that services were asked about
 * @param linked of these, those that have a link now
 * @param offered of these, those that have new candidates and no link
 * @param left entities that were to be asked about when the run ended
 * @param troubles each once, in the order in which they came
 */
public record LiveReport(int asked, int linked, int offered, int left, List<String> troubles) {
    public LiveReport {
        troubles = List.copyOf(troubles);
    }
}

package parley.live;

import java.util.Map;

/** Finds items that a name may stand for. */
@FunctionalInterface
interface CandidateSource {
    /** QIDs in the source's own order, each with whether the source is sure of it. */
    Map<String, Boolean> find(LiveQuestion question) throws ServiceTrouble;
}

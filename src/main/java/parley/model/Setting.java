package parley.model;

import java.util.List;

/**
 * Where, when and about what.
 *
 * @param places most specific first
 */
public record Setting(List<ReportPlace> places, ReportTime time, List<ReportTopic> topics) {
    public Setting {
        places = List.copyOf(places);
        topics = List.copyOf(topics);
    }
}

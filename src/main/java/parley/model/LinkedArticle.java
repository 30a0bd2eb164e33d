package parley.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * An extracted article whose entities were looked up.
 *
 * @param links one for each entity, in their order
 * @param timeZones the IANA zone of each report's place, by report number, where the place is known
 */
public record LinkedArticle(ExtractedArticle extracted, List<EntityLink> links, Map<Integer, ZoneId> timeZones) {
    public LinkedArticle {
        links = List.copyOf(links);
        timeZones = Map.copyOf(timeZones);
    }

    /** The link of an entity, by the entity's number. */
    public EntityLink link(int entity) {
        return links.get(entity - 1);
    }
}

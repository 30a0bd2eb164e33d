package parley.serve.page;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Found names, for the module that suggests them. */
final class Suggestions {
    private Suggestions() {}

    static String json(List<NameIndex.Hit> hits) {
        var array = new JsonArray();
        for (NameIndex.Hit hit : hits) {
            var object = new JsonObject();
            object.put("name", hit.entity().name());
            object.put("about", hit.entity().description().orElse(hit.entity().kind()));
            object.put("href", Links.entity(hit.entity().iri()));
            array.add(object);
        }
        return array.toString();
    }
}

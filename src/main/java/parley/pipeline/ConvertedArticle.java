package parley.pipeline;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import parley.map.GraphWriter;
import parley.map.RdfFormat;
import parley.model.Entity;
import parley.model.Knowledge;
import parley.model.LinkedArticle;
import parley.model.Meeting;

/**
 * One article, what was found in it, and the graph of that.
 *
 * @param linked the reports with the words that show each part; the entities and their links. Spans count Unicode code
 *     points of the article's text, confidences and scores go from 0 to 1
 * @param known the meetings that follow, with their people, bodies and places
 * @param data what is known in the default graph, the article in a graph of its own
 */
public record ConvertedArticle(LinkedArticle linked, Knowledge known, DatasetGraph data) {
    public List<Meeting> meetings() {
        return known.meetings();
    }

    /**
     * What an entity is called that a meeting names by its key.
     *
     * @throws IllegalArgumentException if it is none of this article's
     */
    public String nameOf(String key) {
        return known.entities().stream()
                .filter(entity -> entity.key().equals(key))
                .map(Entity::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity " + key));
    }

    /**
     * Writes the graph, the same always as the same bytes. Does not close the stream.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public void write(RdfFormat format, OutputStream stream) {
        new GraphWriter(format).write(data, stream);
    }
}

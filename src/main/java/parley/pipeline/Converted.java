package parley.pipeline;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a submission became.
 *
 * @param data its graphs, in memory
 * @param articles their IRIs, in the order of the submission
 * @param remarks what is wrong with articles that were left out or taken all the same
 */
public record Converted(DatasetGraph data, List<String> articles, List<String> remarks) {
    public Converted {
        articles = List.copyOf(articles);
        remarks = List.copyOf(remarks);
    }
}

package parley.eval;

import java.util.List;

/**
 * The figures of a set of articles.
 *
 * @param title which articles: "all", or a source among them
 */
public record ScoreTable(String title, List<Figure> figures) {
    public ScoreTable {
        figures = List.copyOf(figures);
    }
}

package parley.map;

import org.apache.jena.graph.Graph;

/**
 * An article as triples.
 *
 * @param iri of the article, which is also the name of its graph
 */
public record MappedArticle(String iri, Graph graph) {}

/**
 * Asks the store: the bundled questions by name, or any SPARQL query. A query's comments say what it answers, what its
 * columns are and what it may be given; values are set as RDF terms in the parsed query, never as text.
 *
 * <p>{@code QueryLibrary -> NamedQuery + values -> QueryRunner -> table, CSV, TSV, JSON or XML}
 */
@NullMarked
package parley.query;

import org.jspecify.annotations.NullMarked;

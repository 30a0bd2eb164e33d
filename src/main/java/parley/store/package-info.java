/**
 * Keeps the evidence (one named graph an article) and the knowledge (the default graph), in a TDB2 folder or behind any
 * SPARQL server. Callers see one interface and one factory; whether the store is a folder, a server, or a folder that a
 * server of ours holds is decided when it is opened.
 *
 * <p>{@code location -> Stores -> KnowledgeStore}, which takes {@code StoreChange}s and answers queries.
 */
@NullMarked
package parley.store;

import org.jspecify.annotations.NullMarked;

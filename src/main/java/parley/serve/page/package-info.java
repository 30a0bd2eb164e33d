/**
 * The page for people: HTML made here from what is known, with a style sheet and a small module from the program itself.
 * Words of others go in as words only, and the page's policy lets a browser run nothing but that module.
 *
 * <p>{@code KnowledgeStore + address -> Site -> HTML}
 */
@NullMarked
package parley.serve.page;

import org.jspecify.annotations.NullMarked;

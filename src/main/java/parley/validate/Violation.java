package parley.validate;

import java.util.Optional;

/**
 * A place where a graph breaks a shape.
 *
 * @param graph name of the graph, empty for the default graph
 * @param focusNode the node that is wrong, as text
 * @param shape the shape that it breaks
 * @param message what is wrong and what to do
 */
public record Violation(Optional<String> graph, String focusNode, String shape, String message) {}

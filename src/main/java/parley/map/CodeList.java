package parley.map;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.vocab.Parley;

/** Enums of the model as terms of the ontology: {@code IN_PERSON} is {@code parley:InPerson}. */
final class CodeList {
    private CodeList() {}

    static Node node(Enum<?> value) {
        return NodeFactory.createURI(Parley.NS + localName(value));
    }

    static <E extends Enum<E>> Optional<E> read(Class<E> type, Node node) {
        for (E value : type.getEnumConstants()) {
            if (node.isURI() && node.getURI().equals(Parley.NS + localName(value))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String localName(Enum<?> value) {
        var name = new StringBuilder();
        for (String word : value.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}

package parley.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.vocab.Parley;

/** What a query may be given. */
public enum ParameterType {
    /** A person or a body, by name, QID or IRI. */
    AGENT("a name, a QID or an IRI", List.of(Parley.Person, Parley.Organization, Parley.Group)),
    /** A place, by name, QID or IRI. */
    PLACE("a name, a QID or an IRI", List.of(Parley.Place)),
    /** Whatever has an IRI: a meeting, an article, a report. */
    IRI("an IRI", List.of()),
    DATE("a day such as 2025-08-15", List.of()),
    INTEGER("a whole number", List.of()),
    TEXT("any words", List.of());

    private final String wanted;
    private final List<Node> classes;

    ParameterType(String wanted, List<Node> classes) {
        this.wanted = wanted;
        this.classes = classes;
    }

    /** What its values look like, as messages and help say it. */
    public String wanted() {
        return wanted;
    }

    /** The classes of the entities that it is one of; empty if it is no entity. */
    List<Node> classes() {
        return classes;
    }

    static Optional<ParameterType> ofName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}

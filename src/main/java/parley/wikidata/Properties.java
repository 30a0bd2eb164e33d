package parley.wikidata;

import java.util.Set;

/** The properties of Wikidata that are read. */
final class Properties {
    static final String INSTANCE_OF = "P31";
    static final String SUBCLASS_OF = "P279";
    static final String COUNTRY = "P17";
    static final String CITIZENSHIP = "P27";
    static final String POSITION = "P39";
    static final String WITHIN = "P131";
    static final String LOCATION = "P276";
    static final String COORDINATES = "P625";
    static final String JURISDICTION = "P1001";
    static final String OF = "P642";
    static final String ADJECTIVE = "P1549";
    static final String DEATH = "P570";
    static final String START = "P580";
    static final String END = "P582";
    static final String ON = "P585";

    static final Set<String> STATEMENTS = Set.of(
            INSTANCE_OF,
            SUBCLASS_OF,
            COUNTRY,
            CITIZENSHIP,
            POSITION,
            WITHIN,
            LOCATION,
            COORDINATES,
            JURISDICTION,
            ADJECTIVE,
            DEATH,
            START,
            END,
            ON);
    static final Set<String> QUALIFIERS = Set.of(START, END, OF, JURISDICTION);

    private Properties() {}
}

package parley.link;

/** What a Wikidata item is, as far as linking has to tell. */
public enum ItemType {
    PERSON("P"),
    ORGANIZATION("O"),
    COUNTRY("C"),
    PLACE("L"),
    EVENT("E"),
    OTHER("X");

    private final String code;

    ItemType(String code) {
        this.code = code;
    }

    /** The type of a letter in the project's tables: P, O, C, L, E or X. */
    public static ItemType ofCode(String code) {
        for (ItemType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no item type has the code " + code);
    }

    boolean isPlace() {
        return this == PLACE || this == COUNTRY;
    }
}

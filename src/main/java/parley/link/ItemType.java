package parley.link;

/** What a gazetteer item is. */
enum ItemType {
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

    static ItemType ofCode(String code) {
        for (ItemType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no item type has the code " + code);
    }
}

package parley.ingest;

import java.io.InputStream;

/** Reads what is inside an archive, whatever it is. */
@FunctionalInterface
interface Nested {
    /** @param name with the names of the archives around it, each followed by {@link #INSIDE} */
    void read(String name, InputStream stream, ArticleSink sink);

    String INSIDE = "!/";
    int DEEPEST = 4;

    static boolean isTooDeep(String name) {
        return name.split(INSIDE, -1).length > DEEPEST;
    }
}

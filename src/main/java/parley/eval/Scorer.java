package parley.eval;

import java.util.List;

/** Compares one kind of gold with what the program found, text by text, and keeps count. */
interface Scorer {
    void add(Entry gold, SystemLines system);

    /** The figures of all texts so far. */
    List<Figure> figures();
}

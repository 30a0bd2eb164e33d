package parley.model;

/** Says which sentences are worth a parse: asked for each tagged sentence, before dependencies and times are made. */
@FunctionalInterface
public interface SentenceSelector {
    boolean selects(Sentence sentence);

    /** Selects every sentence. */
    SentenceSelector ALL = sentence -> true;
}

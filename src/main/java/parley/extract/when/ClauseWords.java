package parley.extract.when;

import parley.model.Dependency;

/** The words that decide whose time a date is. */
record ClauseWords(WordList tellingVerbs, WordList settingOutVerbs, WordList apartPrepositions) {
    static ClauseWords load() {
        return new ClauseWords(
                WordList.load("telling-verbs.txt"),
                WordList.load("setting-out-verbs.txt"),
                WordList.load("apart-prepositions.txt"));
    }

    /** Whether a relation hangs something on what happens at another time. */
    boolean apart(Dependency way) {
        return apartPrepositions.has(way.relation().substring(way.relation().indexOf(':') + 1));
    }
}

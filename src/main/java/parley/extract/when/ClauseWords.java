package parley.extract.when;

import java.util.Set;
import parley.model.Dependency;
import parley.resource.Resource;

/** The words that decide whose time a date is. */
record ClauseWords(Set<String> tellingVerbs, Set<String> settingOutVerbs, Set<String> apartPrepositions) {
    static ClauseWords load() {
        return new ClauseWords(
                list("telling-verbs.txt"), list("setting-out-verbs.txt"), list("apart-prepositions.txt"));
    }

    /** The words of a list beside this class. */
    static Set<String> list(String name) {
        return Set.copyOf(new Resource(ClauseWords.class, name).words());
    }

    /** Whether a relation hangs something on what happens at another time. */
    boolean apart(Dependency way) {
        return apartPrepositions.contains(
                way.relation().substring(way.relation().indexOf(':') + 1));
    }
}

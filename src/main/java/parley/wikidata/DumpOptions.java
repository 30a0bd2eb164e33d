package parley.wikidata;

import java.util.List;
import parley.failure.BadConfiguration;

/**
 * How a dump is indexed.
 *
 * @param languages codes of the languages whose names are indexed; labels and descriptions are in the first that has one
 * @param threads that parse and index, beside the one that decompresses; the index does not depend on it
 * @param partBytes how much of the dump, decompressed, is read between two points from which a run can go on
 */
public record DumpOptions(Profile profile, List<String> languages, int threads, long partBytes) {
    public static final DumpOptions DEFAULT = new DumpOptions(Profile.NEWS, List.of("en"), 2, 512L << 20);

    public DumpOptions {
        languages = List.copyOf(languages);
        for (String language : languages) {
            if (!language.matches("[a-z]{2,3}(?:-[a-z]+)*")) {
                throw new BadConfiguration(
                        "'%s' is no code of a language; write en, de or zh-hant".formatted(language));
            }
        }
        if (languages.isEmpty() || threads < 1 || partBytes < 1) {
            throw new BadConfiguration("give at least one language and one thread");
        }
    }

    /** What an index depends on. */
    String summary() {
        return "profile %s, languages %s"
                .formatted(profile.name().toLowerCase(java.util.Locale.ROOT), String.join(",", languages));
    }
}

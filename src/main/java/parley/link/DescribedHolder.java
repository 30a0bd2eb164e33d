package parley.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.model.ArticleEntity;
import parley.model.Candidate;
import parley.model.EntityKind;
import parley.model.OfficeDirectory;

/** Finds whom an article means that names only a post: "the Turkish president", "the president of Turkey". */
final class DescribedHolder {
    private static final Set<String> NOT_IN_OFFICE = NameWords.of("not-in-office");

    /** Words that leave the holder the holder. */
    private static final Set<String> STILL_IN_OFFICE = NameWords.of("still-in-office");

    private static final Pattern WORDS_ONLY = Pattern.compile("[Tt]he \\p{Ll}");

    private final CountryNames countries;
    private final OfficeDirectory offices;

    DescribedHolder(CountryNames countries, OfficeDirectory offices) {
        this.countries = countries;
        this.offices = offices;
    }

    Optional<Candidate> find(ArticleEntity entity, Optional<LocalDate> day) {
        if (entity.kind() != EntityKind.PERSON || entity.context().former() || day.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(NameKey.of(entity.name()).split(" "))
                .filter(word -> !STILL_IN_OFFICE.contains(word))
                .toList();
        if (words.isEmpty()
                || !isDescription(entity.name(), words.get(0))
                || words.stream().anyMatch(NOT_IN_OFFICE::contains)) {
            return Optional.empty();
        }
        for (int split = words.size() - 1; split > 0; split--) {
            String left = String.join(" ", words.subList(0, split));
            String right = String.join(" ", words.subList(split, words.size()));
            Optional<Candidate> holder = right.startsWith("of ")
                    ? holder(right.substring("of ".length()), left, day.get())
                    : holder(left, right, day.get());
            if (holder.isPresent()) {
                return holder;
            }
        }
        return entity.context().country().flatMap(country -> holder(country, String.join(" ", words), day.get()));
    }

    /** "The king of Jordan" and "Jordanian King" describe; "Jordan King" is a name. */
    private boolean isDescription(String name, String firstWord) {
        return name.startsWith("the ")
                || name.startsWith("The ")
                || Character.isLowerCase(name.codePointAt(name.lastIndexOf(' ') + 1))
                || countries.isAdjective(firstWord);
    }

    /** Whether it is words only, "the governor of Texas": nobody's name, whatever item is called so. */
    static boolean hasNoName(ArticleEntity entity) {
        return entity.kind() == EntityKind.PERSON
                && WORDS_ONLY.matcher(entity.name()).lookingAt();
    }

    private Optional<Candidate> holder(String country, String office, LocalDate day) {
        return countries.find(country).flatMap(qid -> offices.find(qid, office, day));
    }
}

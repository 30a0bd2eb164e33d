package parley.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.ArticleEntity;
import parley.model.ExtractedArticle;
import parley.model.PublicationDate;

/**
 * What a whole article says that helps to tell its names apart.
 *
 * @param words its words, as keys
 * @param countries QIDs of the countries that it names, by noun or adjective
 * @param places QIDs of the other places that it surely names
 * @param markets numbers of the entities that it speaks of as a stock index
 */
record ArticleContext(
        Optional<LocalDate> day, Set<String> words, Set<String> countries, Set<String> places, Set<Integer> markets) {
    private static final int READ = 50_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{2,40}");

    static ArticleContext of(ExtractedArticle extracted, CountryNames names, Set<Integer> markets) {
        String text = extracted.article().text();
        Matcher word = WORD.matcher(text.substring(0, Math.min(text.length(), READ)));
        var words = new HashSet<String>();
        var countries = new HashSet<String>();
        while (word.find()) {
            String found = word.group();
            if (words.add(NameKey.of(found)) && Character.isUpperCase(found.charAt(0))) {
                names.find(found).ifPresent(countries::add);
            }
        }
        for (ArticleEntity entity : extracted.entities()) {
            names.find(entity.name()).ifPresent(countries::add);
            entity.context().country().flatMap(names::find).ifPresent(countries::add);
        }
        return new ArticleContext(
                extracted.article().metadata().published().map(PublicationDate::day),
                words,
                countries,
                new HashSet<>(),
                markets);
    }

    /** Remembers a place that an entity of the article was found to be. */
    void add(GazetteerItem place) {
        places.add(place.qid());
        places.addAll(place.geography().within());
        if (!place.country().isEmpty()) {
            countries.add(place.country());
        }
    }
}

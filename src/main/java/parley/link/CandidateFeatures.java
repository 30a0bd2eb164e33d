package parley.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.ArticleEntity;
import parley.model.EntityContext;
import parley.model.EntityKind;

/** Measures how well each candidate of an entity fits the entity and the article. */
final class CandidateFeatures {
    private static final double OBSCURE = 0.25;
    private static final int LONG_ACRONYM = 4;

    private final CountryNames countryNames;
    private final OfficeNames offices;

    CandidateFeatures(CountryNames countryNames, OfficeNames offices) {
        this.countryNames = countryNames;
        this.offices = offices;
    }

    /** The features of each candidate in their order, and last those of NIL. */
    List<double[]> of(ArticleEntity entity, List<WeighedItem> candidates, ArticleContext article) {
        double prior = candidates.stream()
                .mapToDouble(candidate -> candidate.item().popularity())
                .sum();
        double highest = candidates.stream()
                .mapToDouble(candidate -> candidate.item().popularity())
                .max()
                .orElse(0);
        var all = new ArrayList<double[]>();
        for (WeighedItem candidate : candidates) {
            var features = new double[Feature.values().length];
            GazetteerItem item = candidate.item();
            set(features, Feature.values()[candidate.match().ordinal()], 1);
            if (candidate.match() == NameMatch.ACRONYM && entity.name().length() >= LONG_ACRONYM) {
                set(features, Feature.LONG_ACRONYM, 1);
            }
            set(features, Feature.PRIOR, item.popularity());
            set(features, Feature.PRIOR_SHARE, prior > 0 ? item.popularity() / prior : 0);
            set(features, Feature.PRIOR_FIRST, item.popularity() >= highest ? 1 : 0);
            set(features, kind(entity.kind(), item.type()), 1);
            addCountry(features, entity.context(), item, article);
            if (item.type() == ItemType.PERSON && item.description().isEmpty() && item.popularity() < OBSCURE) {
                set(features, Feature.OBSCURE, 1);
            }
            addOffice(features, entity.context(), item, article);
            if (item.geography().within().stream().anyMatch(article.places()::contains)) {
                set(features, Feature.CONTAINER_IN_ARTICLE, 1);
            }
            set(features, Feature.DESCRIPTION_WORDS, sharedWords(item.words().description(), article.words()));
            set(features, Feature.LABEL_WORDS, sharedWords(item.words().label(), article.words()));
            all.add(features);
        }
        all.add(nil(entity, candidates.size()));
        return all;
    }

    private static void set(double[] features, Feature feature, double value) {
        features[feature.ordinal()] = value;
    }

    private static Feature kind(EntityKind kind, ItemType type) {
        if (type == ItemType.EVENT || type == ItemType.OTHER) {
            return Feature.KIND_OTHER;
        }
        if ((kind == EntityKind.PERSON) != (type == ItemType.PERSON)) {
            return type == ItemType.PERSON ? Feature.KIND_PERSON_FOR_OTHER : Feature.KIND_OTHER_FOR_PERSON;
        }
        if (kind == EntityKind.COUNTRY && type == ItemType.COUNTRY) {
            return Feature.KIND_COUNTRY;
        }
        boolean isArea = kind == EntityKind.PLACE || kind == EntityKind.COUNTRY;
        boolean agrees =
                switch (type) {
                    case PERSON -> true;
                    case COUNTRY -> isArea;
                    case PLACE -> kind == EntityKind.PLACE;
                    default -> kind == EntityKind.ORGANIZATION;
                };
        return agrees ? Feature.KIND_AGREES : Feature.KIND_NEAR;
    }

    private void addCountry(double[] features, EntityContext context, GazetteerItem item, ArticleContext article) {
        Optional<String> said = context.country().flatMap(countryNames::find);
        if (said.isPresent() && !item.country().isEmpty()) {
            boolean agrees = said.get().equals(item.country()) || said.get().equals(item.qid());
            set(features, agrees ? Feature.COUNTRY_AGREES : Feature.COUNTRY_DIFFERS, 1);
        }
        if (article.countries().contains(item.country())) {
            set(features, Feature.COUNTRY_IN_ARTICLE, 1);
        }
    }

    private void addOffice(double[] features, EntityContext context, GazetteerItem item, ArticleContext article) {
        if (item.type() != ItemType.PERSON) {
            return;
        }
        Optional<LocalDate> day = article.day();
        if (day.isPresent() && item.tenures().stream().anyMatch(tenure -> tenure.covers(day.get()))) {
            set(features, Feature.IN_OFFICE, 1);
        }
        if (context.capacity().isEmpty()) {
            return;
        }
        String capacity = context.capacity().get();
        List<Tenure> fitting = item.tenures().stream()
                .filter(tenure -> isSame(capacity, tenure.office()))
                .toList();
        boolean onDay =
                day.isPresent() && fitting.stream().anyMatch(tenure -> context.former() != tenure.covers(day.get()));
        Feature outcome =
                onDay ? Feature.OFFICE_ON_DAY : fitting.isEmpty() ? Feature.OFFICE_DIFFERS : Feature.OFFICE_OTHER_DAY;
        set(features, outcome, 1);
    }

    private boolean isSame(String capacity, String post) {
        Optional<String> code = offices.code(capacity);
        return code.isPresent()
                ? code.equals(offices.code(post))
                : new HashSet<>(List.of(NameKey.of(post).split(" ")))
                        .containsAll(List.of(NameKey.of(capacity).split(" ")));
    }

    private static double sharedWords(List<String> own, Set<String> words) {
        return own.isEmpty() ? 0 : (double) own.stream().filter(words::contains).count() / own.size();
    }

    private static double[] nil(ArticleEntity entity, int namesakes) {
        var features = new double[Feature.values().length];
        set(features, Feature.NIL, 1);
        set(features, Feature.NIL_NAMESAKES, Math.log1p(namesakes));
        boolean isOneWord = entity.name().strip().indexOf(' ') < 0;
        if (isOneWord) {
            set(features, Feature.NIL_ONE_WORD, 1);
        } else if (entity.kind() == EntityKind.PERSON) {
            set(features, Feature.NIL_FULL_PERSON_NAME, 1);
        }
        return features;
    }
}

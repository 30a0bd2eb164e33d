package parley.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.model.ArticleEntity;
import parley.model.EntityKind;
import parley.model.ExtractedArticle;
import parley.model.Mention;
import parley.model.Sentence;
import parley.model.Token;
import parley.resource.Resource;

/** Tells which seats of government a text lets act outside meetings: "Moscow denied", "Washington and Kyiv agreed". */
final class ActingSeats {
    private static final int JOINED = 4;
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "to", "through");

    private final Metonyms metonyms;
    private final Set<String> verbs = Set.copyOf(new Resource(ActingSeats.class, "seat-verbs.tsv").lines());

    ActingSeats(Metonyms metonyms) {
        this.metonyms = metonyms;
    }

    /** Numbers of the entities that act somewhere and of which nothing is said to be a place. */
    Set<Integer> of(ExtractedArticle article) {
        List<ArticleEntity> seats = article.entities().stream()
                .filter(entity -> entity.kind() != EntityKind.PERSON)
                .filter(entity -> metonyms.agent(entity.name()).isPresent())
                .toList();
        var acting = new HashSet<Integer>();
        if (!seats.isEmpty()) {
            Map<Integer, Place> places = places(article.annotated().sentences());
            for (ArticleEntity seat : seats) {
                if (acts(seat, places)) {
                    acting.add(seat.number());
                }
            }
        }
        return acting;
    }

    /** Where a token stands. */
    private record Place(Sentence sentence, int index) {
        String lower(int offset) {
            int at = index + offset;
            List<Token> tokens = sentence.tokens();
            return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
        }
    }

    private static Map<Integer, Place> places(List<Sentence> sentences) {
        var places = new HashMap<Integer, Place>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                places.put(sentence.tokens().get(i).span().begin(), new Place(sentence, i));
            }
        }
        return places;
    }

    private boolean acts(ArticleEntity seat, Map<Integer, Place> places) {
        boolean acts = false;
        for (Mention mention : seat.mentions()) {
            Place place = places.get(mention.span().begin());
            if (place == null) {
                continue;
            }
            String before = place.lower(-1).equals("the") ? place.lower(-2) : place.lower(-1);
            if (PLACING.contains(before)) {
                return false;
            }
            acts |= isBeforeVerb(place, mention.span().end());
        }
        return acts;
    }

    private boolean isBeforeVerb(Place place, int end) {
        List<Token> tokens = place.sentence().tokens();
        int next = place.index();
        while (next < tokens.size() && tokens.get(next).span().begin() < end) {
            next++;
        }
        boolean joined = next < tokens.size() && tokens.get(next).text().equals("and");
        int last = Math.min(tokens.size(), next + (joined ? JOINED : 2));
        for (int i = next; i < last; i++) {
            Token token = tokens.get(i);
            if (token.pos().matches("VB[DZP]") && verbs.contains(token.lemma())) {
                return true;
            }
            boolean passedOver =
                    token.pos().matches("RB|MD|CC") || joined && token.pos().startsWith("NNP");
            if (!passedOver) {
                return false;
            }
        }
        return false;
    }
}

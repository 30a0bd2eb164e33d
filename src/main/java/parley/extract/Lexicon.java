package parley.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Certainty;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.Role;
import parley.model.Token;

/** What this package knows of words, read from its resource files. */
final class Lexicon {
    private final Map<String, Trigger> verbs = new HashMap<>();
    private final Map<String, Trigger> nouns = new HashMap<>();
    private final Map<String, LightVerb> lightVerbs = new HashMap<>();
    private final Map<String, Cue> cues = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Set<String>> vetoes = new HashMap<>();
    private final Map<String, Set<String>> topics = new HashMap<>();
    private final Set<String> facilities = new HashSet<>();
    private final Map<String, Optional<MeetingStatus>> carriers = new HashMap<>();
    private final Map<String, Set<String>> participating = new HashMap<>();
    private final Map<String, Optional<MeetingStatus>> participatingStatus = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Set<String> alliances = new HashSet<>();
    private final Set<String> telling = WordList.words("visits.tsv", "telling");
    private final Set<String> journeys = WordList.words("visits.tsv", "journey");
    private final Set<String> waters = WordList.words("no-agents.tsv", "water");
    private final Countries countries = new Countries();

    /** A verb that lends its subject to its object, a meeting noun. */
    record LightVerb(String subject, Optional<MeetingStatus> phase) {
        /** The part that the subject has in the meeting, if it does not stay away. */
        Role role() {
            return keepsAway() ? Role.PRINCIPAL : Role.valueOf(upper(subject));
        }

        boolean keepsAway() {
            return subject.equals("absent");
        }
    }

    /** What a word above or beside a meeting says of its reality. */
    record Cue(MeetingStatus status, Certainty certainty) {}

    Lexicon() {
        for (String[] row : WordList.rows("triggers.tsv")) {
            Trigger trigger = new Trigger(
                    row[0],
                    Set.of(row[2].split(" ")),
                    row[3],
                    Mode.valueOf(upper(row[4])),
                    Role.valueOf(upper(row[5])));
            (row[1].equals("verb") ? verbs : nouns).put(row[0], trigger);
        }
        for (String[] row : WordList.rows("light-verbs.tsv")) {
            lightVerbs.put(row[0], new LightVerb(row[1], status(row[2])));
        }
        for (String[] row : WordList.rows("governors.tsv")) {
            status(row[2])
                    .ifPresent(s -> cues.put(row[0] + "/" + row[1], new Cue(s, Certainty.valueOf(upper(row[3])))));
        }
        WordList.rows("titles.tsv").forEach(row -> titles.put(row[0], row[1]));
        WordList.rows("groups.tsv").forEach(row -> groups.put(row[0], row[1]));
        WordList.rows("facilities.tsv").forEach(row -> facilities.add(row[0]));
        WordList.rows("carriers.tsv").forEach(row -> carriers.put(row[0], status(row[1])));
        for (String[] row : WordList.rows("participating.tsv")) {
            add(participating, row[0], row[1]);
            participatingStatus.putIfAbsent(row[0], status(row[2]));
            WordList.parts(row[1]).forEach(by -> participatingStatus.putIfAbsent(row[0] + "/" + by, status(row[2])));
        }
        for (String[] row : WordList.rows("bodies.tsv")) {
            WordList.parts(row[0]).forEach(name -> bodies.put(name, row[0]));
            if (row.length > 1 && row[1].equals("alliance")) {
                alliances.addAll(WordList.parts(row[0]));
            }
        }
        WordList.rows("vetoes.tsv").forEach(row -> add(vetoes, row[0] + "/" + row[1], row[2]));
        WordList.rows("topics.tsv").forEach(row -> add(topics, row[0], row[1]));
    }

    private static void add(Map<String, Set<String>> map, String key, String words) {
        map.computeIfAbsent(key, k -> new HashSet<>()).addAll(WordList.parts(words));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static Optional<MeetingStatus> status(String word) {
        return word.equals("as-verb") ? Optional.empty() : Optional.of(MeetingStatus.valueOf(upper(word)));
    }

    Optional<Trigger> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<Trigger> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    Optional<LightVerb> lightVerb(String lemma) {
        return Optional.ofNullable(lightVerbs.get(lemma));
    }

    Optional<Cue> cue(String lemma, String place) {
        return Optional.ofNullable(cues.get(lemma + "/" + place));
    }

    boolean isTitle(String word) {
        return titles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    Optional<String> groupKind(String lemma) {
        return Optional.ofNullable(groups.get(lemma));
    }

    boolean isFacility(String word) {
        return facilities.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a river or sea: "the Danube talks" are about it. */
    boolean isWater(String name) {
        return waters.contains(name);
    }

    boolean isVetoed(String trigger, String slot, String lemma) {
        return vetoes.getOrDefault(trigger + "/" + slot, Set.of()).contains(lemma)
                || vetoes.getOrDefault("*/" + slot, Set.of()).contains(lemma);
    }

    /** Whether a verb joins its subject to somebody by words alone. */
    boolean isTelling(String lemma) {
        return telling.contains(lemma);
    }

    boolean isTopicWord(String kind, String word) {
        return topics.getOrDefault(kind, Set.of()).contains(word);
    }

    Set<String> topicWords(String kind) {
        return topics.getOrDefault(kind, Set.of());
    }

    /** Whether a noun is a way to some place, on which one may go for a meeting. */
    boolean isJourney(String lemma) {
        return journeys.contains(lemma);
    }

    /** Whether a noun hands a meeting noun below it on to the clause. */
    boolean isCarrier(String lemma) {
        return carriers.containsKey(lemma);
    }

    Optional<MeetingStatus> carriedStatus(String lemma) {
        return carriers.getOrDefault(lemma, Optional.empty());
    }

    /** Whether the subject of a verb takes part in a meeting that hangs on it by a preposition. */
    boolean takesPart(String verb, String preposition) {
        Set<String> prepositions = participating.getOrDefault(verb, Set.of());
        return prepositions.contains("*") || prepositions.contains(preposition);
    }

    /** Whether the object of a participating verb takes part as well: "joined Merkel for talks". */
    boolean bringsObject(String verb) {
        return participating.getOrDefault(verb, Set.of()).contains("+object");
    }

    /** Whether it does so only where the meeting is "with" nobody else: "asked the court for a meeting with Lind". */
    boolean bringsObjectAlone(String verb) {
        return participating.getOrDefault(verb, Set.of()).contains("+alone");
    }

    /** Whether a participating verb tells who does not come: "withdrew from the summit", "was barred from the talks". */
    boolean keepsAway(String verb) {
        return participating.getOrDefault(verb, Set.of()).contains("-subject");
    }

    /** The same of a verb in its sentence, with its particle where it has one: "go ahead with talks". */
    Optional<MeetingStatus> participatingStatus(SentenceGraph graph, int verb, String preposition) {
        String whole = graph.withParticle(verb);
        boolean noun = preposition.equals("cop"); // "is on a call"
        return noun
                ? Optional.empty()
                : participatingStatus(takesPart(whole, preposition) ? whole : graph.lemma(verb), preposition);
    }

    /** What the verb says of the meeting: "returned for talks", "returned from talks". */
    Optional<MeetingStatus> participatingStatus(String verb, String preposition) {
        Optional<MeetingStatus> any = participatingStatus.getOrDefault(verb, Optional.empty());
        return participatingStatus.getOrDefault(verb + "/" + preposition, any);
    }

    /** The index behind the well-known body that is named from a token on, or the token itself where none is. */
    int endOfBody(List<Token> tokens, int first) {
        return Countries.longest(tokens, first, bodies);
    }

    /** Whether a body is one in which many states meet: "a NATO meeting" is more than a session of one body. */
    boolean isAlliance(String name) {
        return alliances.contains(name);
    }

    Countries countries() {
        return countries;
    }

    /** What a verb, or an adjective in its place, makes of what hangs on it; with the word behind it, if they are one: "fell through". */
    Optional<Lexicon.Cue> cueAt(SentenceGraph graph, int word) {
        Optional<Lexicon.Cue> withNext = word + 1 < graph.size() && graph.isVerb(word)
                ? cue(graph.lemma(word) + " " + graph.word(word + 1), "verb")
                : Optional.empty();
        return withNext.isPresent()
                ? withNext
                : cue(graph.withParticle(word), graph.hasTag(word, "JJ") ? "adjective" : "verb");
    }
}

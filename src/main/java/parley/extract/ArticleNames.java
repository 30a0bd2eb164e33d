package parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.Dateline;
import parley.model.EntityKind;
import parley.model.Mention;
import parley.model.Sentence;

/** The entities that an article names, and where: names of one bearer brought together. */
final class ArticleNames {
    private static final Pattern OF_ADJECTIVE = Pattern.compile("(?:[Tt]he )?(\\p{Lu}[\\p{L} ]+) [Gg]overnment");
    private static final Pattern OF_NAME = Pattern.compile("(?:[Tt]he )?[Gg]overnment of (?:the )?(\\p{Lu}[\\p{L} ]+)");

    private final Article article;
    private final NameFinder finder;
    private final TitleReader titles;
    private final Countries countries;
    private final PersonNames persons = new PersonNames();
    private final Map<String, EntityDraft> bodies = new LinkedHashMap<>();
    private final Map<EntityDraft, EntityDraft> around = new HashMap<>();
    private final List<EntityDraft> drafts = new ArrayList<>();
    private final List<List<NamePhrase>> phrases = new ArrayList<>();
    private final Set<String> bodyWords;
    private final Optional<Mention> written;

    ArticleNames(AnnotatedArticle annotated, Lexicon lexicon) {
        this.article = annotated.article();
        this.written = annotated.dateline().flatMap(Dateline::place);
        this.finder = new NameFinder(lexicon);
        this.titles = new TitleReader(lexicon);
        this.countries = lexicon.countries();
        List<List<NameRun>> runs = annotated.sentences().stream()
                .map(sentence -> finder.find(article, sentence))
                .toList();
        runs = RepeatedNames.add(annotated.sentences(), runs);
        this.bodyWords = runs.stream()
                .flatMap(List::stream)
                .filter(run -> run.kind() == EntityKind.ORGANIZATION && run.last() > run.first())
                .map(run -> key(run.text()).split(" ")[0])
                .collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < runs.size(); i++) {
            Sentence sentence = annotated.sentences().get(i);
            phrases.add(new ArrayList<>());
            for (NameRun run : runs.get(i)) {
                phrases.get(i).add(phrase(sentence, run));
            }
            learnContainment(sentence, phrases.get(i));
        }
    }

    private NamePhrase phrase(Sentence sentence, NameRun run) {
        Mention mention = article.mention(sentence.span(run.first(), run.last()));
        Optional<EntityDraft> person = isShortForBody(run) ? Optional.empty() : persons.find(run);
        if (run.kind() == EntityKind.PERSON || person.isPresent()) {
            EntityDraft draft = person.orElseGet(() -> persons.add(create(run, mention)));
            draft.mention(run.text(), mention);
            var title = titles.read(sentence.tokens(), run.first(), run.last());
            draft.describe(title.context());
            title.country().ifPresent(tokens -> learnCountry(sentence, title, tokens));
            return new NamePhrase(draft, sentence.index(), title.first(), run.first(), run.last());
        }
        EntityDraft draft = bodies.computeIfAbsent(key(run.text()), k -> create(run, mention));
        if (run.kind() == EntityKind.COUNTRY) {
            draft.refine(EntityKind.COUNTRY);
        }
        draft.mention(run.text(), mention);
        return new NamePhrase(draft, sentence.index(), run.first(), run.first(), run.last());
    }

    /** The "Lind" that the recogniser takes for a body, in an article about Lind Motors and Anna Lind. */
    private boolean isShortForBody(NameRun run) {
        return run.kind() == EntityKind.ORGANIZATION && bodyWords.contains(key(run.text()));
    }

    /** "Maputo, Mozambique" and "the base in Anchorage": the first lies in the second. */
    private void learnContainment(Sentence sentence, List<NamePhrase> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            NamePhrase inner = found.get(i);
            NamePhrase outer = found.get(i + 1);
            boolean places = isPlace(inner.entity()) && isPlace(outer.entity()) && inner.entity() != outer.entity();
            if (places && outer.first() == inner.last() + 2) {
                String between = sentence.tokens().get(inner.last() + 1).text();
                boolean acts =
                        between.equals(",") && isFollowedByVerb(sentence, outer.last()) && isBehindIn(sentence, inner);
                if (!acts && (between.equals(",") || between.equals("in"))) {
                    around.putIfAbsent(inner.entity(), outer.entity());
                }
            }
        }
    }

    /** "In Quito, Chile said": the country behind the comma acts, and says nothing of where the town is. */
    private static boolean isFollowedByVerb(Sentence sentence, int last) {
        String tag = last + 1 < sentence.tokens().size()
                ? sentence.tokens().get(last + 1).pos()
                : ".";
        return tag.equals("MD") || tag.matches("VB[DZP]");
    }

    private static boolean isBehindIn(Sentence sentence, NamePhrase place) {
        return place.first() > 0
                && sentence.tokens().get(place.first() - 1).text().equalsIgnoreCase("in")
                && sentence.tokens().subList(0, place.first()).stream()
                        .noneMatch(token -> token.pos().startsWith("VB"));
    }

    private static boolean isPlace(EntityDraft entity) {
        return entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.COUNTRY;
    }

    /** Remembers that one place lies in another. */
    void learnAround(EntityDraft inner, EntityDraft outer) {
        around.putIfAbsent(inner, outer);
    }

    /** The place that the text puts another in. */
    Optional<EntityDraft> around(EntityDraft place) {
        return Optional.ofNullable(around.get(place));
    }

    /** A country that a title speaks of by its adjective is spoken of. */
    private void learnCountry(Sentence sentence, TitleReader.Title title, TitleReader.Tokens tokens) {
        country(title.context().country().orElseThrow(), article.mention(sentence.span(tokens.first(), tokens.last())));
    }

    /** The country of a usual name, of which an adjective speaks here. */
    EntityDraft country(String usualName, Mention adjective) {
        return country(usualName).orElseGet(() -> {
            EntityDraft draft = new EntityDraft(usualName, EntityKind.COUNTRY, true, adjective);
            drafts.add(draft);
            bodies.put(key(usualName), draft);
            return draft;
        });
    }

    private EntityDraft create(NameRun run, Mention mention) {
        EntityDraft draft = new EntityDraft(run.text(), run.kind(), true, mention);
        drafts.add(draft);
        return draft;
    }

    static String key(String name) {
        return name.replaceFirst("^[Tt]he ", "").toLowerCase(Locale.ROOT);
    }

    /** "Peruvian government" is the "government of Peru". */
    private String governmentOf(String text) {
        Matcher adjective = OF_ADJECTIVE.matcher(text);
        Matcher name = OF_NAME.matcher(text);
        return adjective.matches()
                ? countries
                        .ofAdjective(adjective.group(1))
                        .map(country -> "government of " + country)
                        .orElse(text)
                : name.matches()
                        ? "government of " + countries.named(name.group(1)).orElse(name.group(1))
                        : text;
    }

    /** Adds an entity that is described rather than named, or finds the one described by the same words. */
    EntityDraft described(String text, EntityKind kind, Mention mention) {
        EntityDraft draft = bodies.computeIfAbsent("described " + key(governmentOf(text)), k -> {
            EntityDraft made = new EntityDraft(text, kind, false, mention);
            drafts.add(made);
            return made;
        });
        draft.mention(text, mention);
        return draft;
    }

    /** Where the article was written, by its dateline. */
    Optional<Mention> written() {
        return written;
    }

    /** The first place or country of a name. */
    Optional<EntityDraft> place(Predicate<String> name) {
        return phrases.stream()
                .flatMap(List::stream)
                .map(NamePhrase::entity)
                .filter(known -> isPlace(known) && name.test(known.name()))
                .findFirst();
    }

    /** The country of a usual name, where the article speaks of it. */
    Optional<EntityDraft> country(String usualName) {
        return drafts.stream()
                .filter(d -> d.kind() == EntityKind.COUNTRY)
                .filter(d -> countries.named(d.name()).orElse(d.name()).equals(usualName))
                .findFirst();
    }

    Article article() {
        return article;
    }

    /** The name that a token belongs to, its title included. */
    Optional<NamePhrase> at(int sentence, int token) {
        List<NamePhrase> holding =
                phrases.get(sentence).stream().filter(p -> p.holds(token)).toList();
        return holding.stream().filter(p -> p.entity().isPerson()).findFirst().or(() -> holding.stream()
                .findFirst());
    }

    /** The north in "North and South Korea", by a token of the south. */
    Optional<NamePhrase> otherHalf(int sentence, int token) {
        return at(sentence, token)
                .filter(whole -> whole.entity().kind() == EntityKind.COUNTRY && whole.first() >= 2)
                .flatMap(whole -> at(sentence, whole.first() - 2))
                .filter(half ->
                        half.isCountryInOneWord() && half.entity().name().matches("(North|South|East|West) .*"));
    }

    /** The bearer of a name, where a sentence names them. */
    Agent agent(SentenceGraph graph, NamePhrase phrase, int token) {
        Mention name = article.mention(graph.sentence().span(phrase.nameFirst(), phrase.last()));
        return new Agent(phrase.entity(), name, token);
    }

    List<NamePhrase> in(int sentence) {
        return phrases.get(sentence);
    }

    List<EntityDraft> persons() {
        return drafts.stream().filter(EntityDraft::isPerson).toList();
    }

    /** All entities in the order of their first mention. */
    List<EntityDraft> inOrder() {
        return drafts.stream()
                .sorted(Comparator.comparing(EntityDraft::first).thenComparing(EntityDraft::name))
                .toList();
    }
}

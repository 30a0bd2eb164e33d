package parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.model.Article;
import parley.model.EntityKind;
import parley.model.Sentence;
import parley.model.Token;

/**
 * Finds the names in a sentence: what the recogniser tagged, put right where a list knows better, and capitalised words
 * that it left alone.
 */
final class NameFinder {
    private static final Set<String> NO_BODIES = Set.copyOf(WordList.rows("no-names.tsv").stream()
            .flatMap(row -> WordList.parts(row[0]).stream())
            .toList());

    /** "iTunes", "eBay". */
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}{1,2}\\p{Lu}\\p{L}+");

    /** "the 7th Andean Forum annual meeting". */
    private static final int NEAR = 3;

    private final Lexicon lexicon;
    private final PostNames posts;
    private final HalfNames halves;

    NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.posts = new PostNames(lexicon);
        this.halves = new HalfNames(lexicon.countries());
    }

    /** The names of a sentence, in text order. */
    List<NameRun> find(Article article, Sentence sentence) {
        List<NameRun> joined =
                NameJoiner.join(sentence.tokens(), runs(sentence.tokens(), TitleCase.is(article, sentence)), lexicon);
        List<NameRun> written = ModelNames.join(sentence.tokens(), joined).stream()
                .map(r -> new NameRun(r.first(), r.last(), r.kind(), article.quote(sentence.span(r.first(), r.last()))))
                .toList();
        return halves.add(sentence.tokens(), written);
    }

    private List<NameRun> runs(List<Token> tokens, boolean titleCase) {
        List<NameRun> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<NameRun> run = isNameWord(tokens.get(i)) ? taggedRun(tokens, i) : Optional.empty();
            int countryEnd = lexicon.countries().endOfName(tokens, i);
            int end = run.map(r -> r.last() + 1).orElse(i);
            int bodyEnd = lexicon.endOfBody(tokens, i);
            if (bodyEnd > i && (bodyEnd >= end || posts.isBody(tokens, i))) {
                runs.add(new NameRun(i, bodyEnd - 1, EntityKind.ORGANIZATION, Countries.join(tokens, i, bodyEnd)));
                i = bodyEnd;
                continue;
            }
            if (countryEnd > i
                    && (isCountryHere(tokens, i, countryEnd, run)
                            || posts.endsBeforeBearer(tokens, i, countryEnd, end))) {
                runs.add(new NameRun(i, countryEnd - 1, EntityKind.COUNTRY, Countries.join(tokens, i, countryEnd)));
                i = countryEnd;
            } else if (run.isPresent()) {
                trimmed(
                                tokens,
                                isTownOfCountry(tokens, run.get())
                                        ? run.get().as(EntityKind.PLACE)
                                        : posts.bearer(tokens, run.get()))
                        .filter(name -> !posts.isHalfOfPost(tokens, name))
                        .ifPresent(runs::add);
                i = end;
            } else {
                Optional<NameRun> untagged = titleCase ? TitleCase.joined(tokens, i) : untaggedRun(tokens, i);
                untagged.ifPresent(runs::add);
                i = untagged.map(r -> r.last() + 1).orElse(i + 1);
            }
        }
        return runs;
    }

    /** "visited Zinder, Niger,": a town, whatever the recogniser takes it for. */
    private boolean isTownOfCountry(List<Token> tokens, NameRun run) {
        int comma = run.last() + 1;
        boolean single = run.kind() == EntityKind.PERSON && run.first() == run.last() && run.first() > 0;
        if (!single || comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return false;
        }
        int end = lexicon.countries().endOfName(tokens, comma + 1);
        return end > comma + 1
                && (end == tokens.size() || tokens.get(end).text().matches("[,.;]"))
                && !isTitleWord(tokens.get(run.first() - 1));
    }

    /** A country's name, unless it is part of a longer name or somebody's own name ("Jordan"). */
    private static boolean isCountryHere(List<Token> tokens, int first, int end, Optional<NameRun> run) {
        if (tokens.get(first).pos().startsWith("JJ")) {
            return run.isPresent()
                    && run.get().kind() == EntityKind.PLACE
                    && run.get().last() + 1 == end;
        }
        return run.isEmpty()
                ? tokens.get(first).pos().startsWith("NNP")
                : run.get().last() + 1 <= end && (run.get().kind() != EntityKind.PERSON || end - first > 1);
    }

    private Optional<NameRun> taggedRun(List<Token> tokens, int first) {
        Optional<EntityKind> kind = tokens.get(first).name();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).name().equals(kind)
                && !joinsCountries(tokens, first, last + 1)) {
            last++;
        }
        if (kind.get() == EntityKind.PERSON && isHyphenatedEnd(tokens, last)) {
            last += 2;
        }
        return Optional.of(new NameRun(first, last, kind.get(), Countries.join(tokens, first, last + 1)));
    }

    /** The hyphen of "the Chile-Peru talks", but not the one of "Guinea-Bissau". */
    private boolean joinsCountries(List<Token> tokens, int first, int hyphen) {
        return tokens.get(hyphen).text().equals("-")
                && lexicon.countries().endOfName(tokens, first) == hyphen
                && lexicon.countries().endOfName(tokens, hyphen + 1) > hyphen + 1;
    }

    /** "Tsai Ing-wen": the recogniser may leave out the small half of a given name. */
    private static boolean isHyphenatedEnd(List<Token> tokens, int last) {
        return last + 2 < tokens.size()
                && tokens.get(last + 1).text().equals("-")
                && tokens.get(last + 1).span().begin()
                        == tokens.get(last).span().end()
                && tokens.get(last + 2).span().begin()
                        == tokens.get(last + 1).span().end()
                && tokens.get(last + 2).text().matches("\\p{Ll}{2,5}")
                && !tokens.get(last + 2).pos().startsWith("VB")
                && !tokens.get(last + 2).text().equals("led");
    }

    /** Takes titles, possessives and marks off the ends of a name. */
    private Optional<NameRun> trimmed(List<Token> tokens, NameRun found) {
        NameRun run = posts.withoutCountry(tokens, found);
        int first = posts.begin(tokens, run);
        int last = run.last();
        while (last >= first && !isNameWord(tokens.get(last))) {
            last--;
        }
        while (first <= last
                && (!isNameWord(tokens.get(first))
                        || run.kind() == EntityKind.PERSON && first < last && isTitleWord(tokens.get(first)))) {
            first++;
        }
        if (first < last && isOrdinalOfMeeting(tokens, first, last)) {
            first++;
        }
        if (first > last
                || first == last && (isTitleWord(tokens.get(first)) || isAdjectiveOfCountry(tokens.get(first)))) {
            return Optional.empty();
        }
        return Optional.of(new NameRun(first, last, run.kind(), Countries.join(tokens, first, last + 1)));
    }

    /** "the 7th Andean Forum summit": the count is that of the summits. */
    private boolean isOrdinalOfMeeting(List<Token> tokens, int first, int last) {
        return tokens.get(first).text().matches("\\d+(st|nd|rd|th)")
                && tokens.subList(last + 1, Math.min(tokens.size(), last + 1 + NEAR)).stream()
                        .anyMatch(t ->
                                lexicon.noun(t.lemma().toLowerCase(Locale.ROOT)).isPresent());
    }

    private boolean isTitleWord(Token token) {
        return lexicon.isTitle(token.text());
    }

    private boolean isAdjectiveOfCountry(Token token) {
        return token.pos().startsWith("JJ")
                && lexicon.countries().ofAdjective(token.text()).isPresent();
    }

    private static boolean isNameWord(Token token) {
        return Character.isLetterOrDigit(token.text().charAt(0))
                && !token.text().equals("the");
    }

    /** Capitalised words that are no title, trigger, adjective of a country or date: taken for a body. */
    private Optional<NameRun> untaggedRun(List<Token> tokens, int first) {
        if (posts.isEndOfPost(tokens, first)) {
            return Optional.empty();
        }
        int last = first - 1;
        while (last + 1 < tokens.size() && isUntaggedName(tokens.get(last + 1))) {
            last++;
        }
        boolean hyphenated =
                last + 1 < tokens.size() && tokens.get(last + 1).pos().equals("HYPH");
        boolean opensSentence = first == 0 && last == first && !hyphenated;
        if (last < first || opensSentence && !tokens.get(first).text().matches("[A-Z0-9-]{2,}")) {
            return Optional.empty();
        }
        boolean cut = isHyphenatedEnd(tokens, last);
        boolean person =
                posts.isBehind(tokens, first) || (cut || last > first) && posts.isBehindTitle(tokens, first, last);
        EntityKind kind = person ? EntityKind.PERSON : EntityKind.ORGANIZATION;
        int end = person && cut ? last + 2 : last;
        int begin = isNorthOrSouthOf(tokens, first, last) ? first - 1 : first;
        return Optional.of(new NameRun(begin, end, kind, Countries.join(tokens, begin, end + 1)));
    }

    /** "North Koreans" are no Koreans of elsewhere. */
    private static boolean isNorthOrSouthOf(List<Token> tokens, int first, int last) {
        return first == last
                && first > 0
                && tokens.get(first).pos().equals("NNPS")
                && HalfNames.isSide(tokens.get(first - 1).text());
    }

    private boolean isUntaggedName(Token token) {
        return (token.pos().startsWith("NNP")
                        || token.text().matches("[A-Z]{3,}") && token.pos().startsWith("NN"))
                && token.name().isEmpty()
                && (Character.isUpperCase(token.text().codePointAt(0))
                        || CAPITAL_INSIDE.matcher(token.text()).matches())
                && !NO_BODIES.contains(token.text())
                && !lexicon.isTitle(token.text())
                && lexicon.noun(token.lemma().toLowerCase(Locale.ROOT)).isEmpty()
                && lexicon.groupKind(token.lemma().toLowerCase(Locale.ROOT)).isEmpty()
                && lexicon.groupKind(token.lemma().toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                        .isEmpty()
                && lexicon.countries().ofAdjective(token.text()).isEmpty();
    }
}

package parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.model.EntityContext;
import parley.model.EntityKind;
import parley.model.Token;

/** Reads the title beside a person's name: the post, and the country or body that it belongs to. */
final class TitleReader {
    private static final Set<String> PAST = WordList.words("past");
    /** "President of Chad", "envoy to Chad", "minister for trade". */
    private static final Set<String> LINKS = Set.of("of", "to", "for");

    private static final int FARTHEST = 12;

    private final Lexicon lexicon;

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the words before and after a name say of its bearer, and the first token of the title before it. */
    record Title(int first, EntityContext context, Optional<Tokens> country) {
        static Title none(int first) {
            return new Title(first, EntityContext.NONE, Optional.empty());
        }
    }

    /** The tokens [first, last]. */
    record Tokens(int first, int last) {}

    /** A country as a title names it. */
    private record Named(String country, Tokens tokens) {}

    Title read(List<Token> tokens, int nameFirst, int nameLast) {
        Title before = before(tokens, nameFirst);
        if (before.context().capacity().isPresent()) {
            return before;
        }
        return after(tokens, nameLast)
                .map(after -> new Title(before.first(), after.context(), after.country()))
                .orElse(before);
    }

    private Title before(List<Token> tokens, int nameFirst) {
        int end = nameFirst;
        if (end > 0 && tokens.get(end - 1).text().equals(",")) {
            int head = titleOfBefore(tokens, end - 1);
            return head < 0 ? Title.none(nameFirst) : titleAt(tokens, head, end - 1, nameFirst);
        }
        if (end > 0 && isTitle(tokens.get(end - 1))) {
            return titleAt(tokens, end - 1, end, nameFirst);
        }
        int head = titleOfBefore(tokens, end);
        return head < 0 ? Title.none(nameFirst) : titleAt(tokens, head, end, nameFirst);
    }

    /** The head of "President of Russia" or "Secretary of State" that ends before a token, or -1. */
    private int titleOfBefore(List<Token> tokens, int end) {
        int i = end - 1;
        while (i > 0 && i > end - FARTHEST && (isNamePart(tokens.get(i)) || isWithinName(tokens, i))) {
            i--;
        }
        boolean isOf = i > 0 && i < end - 1 && LINKS.contains(tokens.get(i).text()) && isTitle(tokens.get(i - 1));
        return isOf ? i - 1 : -1;
    }

    /** The "'s" and the second "of" in "President of the People's Republic of China". */
    private boolean isWithinName(List<Token> tokens, int i) {
        return tokens.get(i).pos().equals("POS")
                || tokens.get(i).text().equals("of")
                        && !isTitle(tokens.get(i - 1))
                        && tokens.get(i - 1).pos().startsWith("NNP");
    }

    private static boolean isNamePart(Token token) {
        return token.pos().startsWith("NN")
                || token.text().equals("the")
                || token.text().equals("The");
    }

    /** The title whose head stands at {@code head} and which reaches up to {@code end}. */
    private Title titleAt(List<Token> tokens, int head, int end, int nameFirst) {
        int first = head;
        while (first > 0 && isModifier(tokens.get(first - 1)) && !endsCountry(tokens, first)) {
            first--;
        }
        boolean former = first > 0 && PAST.contains(tokens.get(first - 1).text().toLowerCase(Locale.ROOT));
        int capacityFirst = first;
        while (capacityFirst < head
                && PAST.contains(tokens.get(capacityFirst).text().toLowerCase(Locale.ROOT))) {
            former = true;
            capacityFirst++;
        }
        Optional<Named> inFront = countryBefore(tokens, first);
        int bodyFirst = inFront.isPresent() ? first : startOfBody(tokens, first);
        Optional<Named> country = inFront.or(() -> countryOf(tokens, head, end));
        boolean ofCountry = inFront.isEmpty() && country.isPresent();
        String capacity = Countries.join(tokens, capacityFirst, ofCountry ? head + 1 : Math.max(head + 1, end));
        int phraseFirst = inFront.map(c -> c.tokens().first()).orElse(bodyFirst);
        return new Title(
                Math.min(phraseFirst, nameFirst),
                new EntityContext(Optional.of(capacity), country.map(Named::country), former),
                country.map(Named::tokens));
    }

    /** "European Council president Donald Tusk": the name of the body before the post. */
    private static int startOfBody(List<Token> tokens, int end) {
        int stop = end > 0 && tokens.get(end - 1).pos().equals("POS") ? end - 1 : end;
        int first = stop;
        while (first > 0
                && tokens.get(first - 1)
                        .name()
                        .filter(k -> k == EntityKind.ORGANIZATION)
                        .isPresent()) {
            first--;
        }
        return first == stop ? end : first;
    }

    private boolean isModifier(Token token) {
        String tag = token.pos();
        return (tag.startsWith("NN") || tag.equals("JJ") || tag.equals("VBN") || tag.equals("HYPH"))
                && token.name().isEmpty()
                && lexicon.countries().ofAdjective(token.text()).isEmpty();
    }

    private boolean endsCountry(List<Token> tokens, int end) {
        return countryBefore(tokens, end).isPresent();
    }

    /** The country whose adjective, name or possessive ends before a token. */
    private Optional<Named> countryBefore(List<Token> tokens, int end) {
        int stop = end > 0 && tokens.get(end - 1).pos().equals("POS") ? end - 1 : end;
        for (int first = Math.max(0, stop - 4); first < stop; first++) {
            Tokens range = new Tokens(first, stop - 1);
            String words = Countries.join(tokens, first, stop);
            Optional<Named> country = lexicon.countries()
                    .ofAdjective(words)
                    .or(() -> lexicon.countries().named(words))
                    .map(c -> new Named(c, range));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private Optional<Named> countryOf(List<Token> tokens, int head, int end) {
        if (head + 1 < end && !tokens.get(head + 1).text().equals("of")) {
            return Optional.empty();
        }
        int first = head + 2 < end && tokens.get(head + 2).text().equals("the") ? head + 3 : head + 2;
        return first < end
                ? lexicon.countries()
                        .named(Countries.join(tokens, first, end))
                        .map(c -> new Named(c, new Tokens(first, end - 1)))
                : Optional.empty();
    }

    /** "Agathon Rwasa, leader of the rebels," and "Ban, the UN secretary-general,". */
    private Optional<Title> after(List<Token> tokens, int nameLast) {
        int i = nameLast + 1;
        if (i >= tokens.size() || !tokens.get(i).text().equals(",")) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.size(), i + 1 + 7);
        for (int j = i + 1;
                j < limit
                        && !tokens.get(j).text().equals(",")
                        && !tokens.get(j).pos().startsWith("VB");
                j++) {
            if (isTitle(tokens.get(j))
                    && !(j + 1 < limit && tokens.get(j + 1).pos().startsWith("NNP"))) {
                int end = j + 1;
                if (j + 2 < tokens.size() && tokens.get(j + 1).text().equals("of")) {
                    end = j + 2;
                    while (end < tokens.size() && isNamePart(tokens.get(end))) {
                        end++;
                    }
                }
                return Optional.of(titleAt(tokens, j, end, j));
            }
        }
        return Optional.empty();
    }

    private boolean isTitle(Token token) {
        return lexicon.isTitle(token.text());
    }
}

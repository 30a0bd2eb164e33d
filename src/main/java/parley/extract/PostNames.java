package parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.EntityKind;
import parley.model.Token;
import parley.resource.CalendarNames;

/** Parts the names of people from those of the posts and countries right in front of them: "President of Chad Anna Lind". */
final class PostNames {
    private static final int LONGEST_COUNTRY = 5;
    private static final Set<String> BODY_WORDS = WordList.words("no-agents.tsv", "body-word-in-name");
    private static final int LONGEST_POST = 4;
    private static final Set<String> TITLE_TAILS = WordList.words("no-agents.tsv", "title-tail");

    private final Lexicon lexicon;

    PostNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Secretary-General of the United Nations Ban Ki-moon": the body ends where the name of its head begins. */
    boolean isBody(List<Token> tokens, int first) {
        int of = first > 0 && tokens.get(first - 1).text().equals("the") ? first - 2 : first - 1;
        return of > 0
                && tokens.get(of).text().equals("of")
                && lexicon.isTitle(tokens.get(of - 1).text());
    }

    /** "the President of Chad Ben Okoro", which the recogniser takes for one name, but not "the president of Chad Airlines". */
    boolean endsBeforeBearer(List<Token> tokens, int first, int countryEnd, int end) {
        return countryEnd < end && isBody(tokens, first) && namesNoBody(tokens, countryEnd, end);
    }

    private static boolean namesNoBody(List<Token> tokens, int first, int end) {
        return tokens.subList(first, end).stream().noneMatch(token -> BODY_WORDS.contains(token.text()));
    }

    /** Who stands right behind the country of a post is a person. */
    NameRun bearer(List<Token> tokens, NameRun run) {
        boolean misread = run.kind() != EntityKind.PERSON && run.last() > run.first();
        return misread
                        && (isBehind(tokens, run.first()) || isBesidePost(tokens, run))
                        && namesNoBody(tokens, run.first(), run.last() + 1)
                ? run.as(EntityKind.PERSON)
                : run;
    }

    /** "The bank's chief executive, Vale Forte, said": two words between commas right behind somebody's post. */
    private boolean isBesidePost(List<Token> tokens, NameRun run) {
        int comma = run.first() - 1;
        int next = run.last() + 1;
        return run.kind() == EntityKind.ORGANIZATION
                && run.last() == run.first() + 1
                && comma > 2
                && next < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(next).text().equals(",")
                && tokens.get(comma - 1).pos().equals("NN")
                && lexicon.isTitle(tokens.get(comma - 1).text())
                && IntStream.rangeClosed(Math.max(0, comma - LONGEST_POST), comma - 2)
                        .anyMatch(owner -> tokens.get(owner).pos().equals("POS"))
                && tokens.subList(run.first(), next).stream().allMatch(this::isOfPerson);
    }

    /** The "Staff" of "Chief of Staff Sami Okoro", which begins no name. */
    boolean isEndOfPost(List<Token> tokens, int last) {
        return TITLE_TAILS.contains(tokens.get(last).text()) && isBody(tokens, last);
    }

    /** "President of South Korea Lee Myung-bak": a name right behind a post and its country is that of the one who holds it. */
    boolean isBehind(List<Token> tokens, int name) {
        int first = name > 0 && tokens.get(name - 1).text().equals(",") ? name - 1 : name;
        for (int from = Math.max(1, first - LONGEST_COUNTRY); from < first; from++) {
            if (lexicon.countries().endOfName(tokens, from) == first && isBody(tokens, from)) {
                return true;
            }
        }
        return false;
    }

    /** "Secretary-General Ban Ki-moon", "his counterpart, Nyan Win": whoever has a post right before the name is a person. */
    boolean isBehindTitle(List<Token> tokens, int first, int last) {
        boolean counterpart = first > 1
                && tokens.get(first - 1).text().equals(",")
                && tokens.get(first - 2).text().equals("counterpart");
        return first > 0
                && (counterpart || lexicon.isTitle(tokens.get(first - 1).text()))
                && !lexicon.isFacility(tokens.get(last).text())
                && lexicon.groupKind(tokens.get(last).lemma().toLowerCase(Locale.ROOT))
                        .isEmpty();
    }

    /** "President of Vietnam Pham Duc Anh": the recogniser may take the country for a part of the name, or all for a place. */
    NameRun withoutCountry(List<Token> tokens, NameRun run) {
        int end = lexicon.countries().endOfName(tokens, run.first());
        boolean cut = end > run.first()
                && (run.kind() == EntityKind.PERSON && end <= run.last()
                        || run.kind() == EntityKind.PLACE && end < run.last())
                && isBody(tokens, run.first());
        OptionalInt name = nameBehindPost(tokens, run);
        if (name.isPresent()) {
            return new NameRun(name.getAsInt(), run.last(), EntityKind.PERSON, "");
        }
        return cut ? new NameRun(end, run.last(), EntityKind.PERSON, "") : run;
    }

    /** Where the name begins in "Secretary of Defence Anna Lind", which the recogniser takes for a body. */
    private OptionalInt nameBehindPost(List<Token> tokens, NameRun run) {
        if (run.kind() != EntityKind.ORGANIZATION || !isPostOf(tokens, run.first())) {
            return OptionalInt.empty();
        }
        return IntStream.rangeClosed(Math.max(run.first() + 1, run.last() - 2), run.last() - 1)
                .filter(name -> TITLE_TAILS.contains(tokens.get(name - 1).text()))
                .filter(name -> tokens.subList(name, run.last() + 1).stream().allMatch(this::isOfPerson))
                .findFirst();
    }

    private boolean isOfPerson(Token token) {
        return token.pos().equals("NNP")
                && !TITLE_TAILS.contains(token.text())
                && !BODY_WORDS.contains(token.text())
                && lexicon.groupKind(token.lemma().toLowerCase(Locale.ROOT)).isEmpty()
                && !lexicon.isFacility(token.text());
    }

    /** Behind "Minister of", "Secretary for". */
    private boolean isPostOf(List<Token> tokens, int first) {
        return first > 1
                && tokens.get(first - 1).text().matches("of|for")
                && lexicon.isTitle(tokens.get(first - 2).text());
    }

    /** The "Chilean Energy" of "Chilean Energy and Oil Minister Ben Okoro", which the recogniser takes for a company. */
    boolean isHalfOfPost(List<Token> tokens, NameRun run) {
        boolean ofCountry = run.kind() == EntityKind.ORGANIZATION
                && lexicon.countries()
                        .ofAdjective(tokens.get(run.first()).text())
                        .isPresent();
        int next = run.last() + 1;
        if (!ofCountry || next >= tokens.size() || !tokens.get(next).text().equals("and")) {
            return false;
        }
        next++;
        while (next < tokens.size()
                && next <= run.last() + LONGEST_POST
                && tokens.get(next).pos().startsWith("NN")) {
            if (lexicon.isTitle(tokens.get(next).text())) {
                return true;
            }
            next++;
        }
        return false;
    }

    /**
     * Where the name begins in "Prime Minister of Fiji Laisenia Qarase" and "Staff Sami Okoro", which the recogniser takes for
     * one, and in "the May 9 Movement", of which it sees the last word.
     */
    int begin(List<Token> tokens, NameRun run) {
        if (run.kind() != EntityKind.PERSON) {
            return run.kind() == EntityKind.ORGANIZATION && isDay(tokens, run.first() - 2)
                    ? run.first() - 2
                    : run.first();
        }
        int first = run.first();
        for (int i = first; i < run.last(); i++) {
            if (tokens.get(i).text().equals("of")) {
                int from = tokens.get(i + 1).text().equals("the") ? i + 2 : i + 1;
                int end = Math.max(lexicon.countries().endOfName(tokens, from), lexicon.endOfBody(tokens, from));
                if (end > from && end <= run.last()) {
                    return end;
                }
            }
        }
        boolean minister = isPostOf(tokens, first);
        for (int i = run.last() - 1; minister && i > first; i--) {
            if (TITLE_TAILS.contains(tokens.get(i).text())) {
                return i + 1; // "Minister of International Development Anna Lind"
            }
        }
        while (first + 1 < run.last() && TITLE_TAILS.contains(tokens.get(first).text())) {
            first++;
        }
        return first;
    }

    private static boolean isDay(List<Token> tokens, int month) {
        return month > 0
                && tokens.get(month).text().matches(CalendarNames.MONTHS)
                && tokens.get(month + 1).text().matches("[0-3]?\\d")
                && tokens.get(month - 1).pos().equals("DT");
    }
}

package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.PublicationDate;

/** Invented news of the usual length, always the same: some report meetings, most report other things. */
final class InventedTexts {
    private static final String[] POSTS = {"President", "Prime Minister", "Foreign Minister", "Chancellor", "Ambassador"};
    private static final String[] NATIONS = {"French", "Italian", "German", "Turkish", "Kenyan", "Brazilian", "Japanese"};
    private static final String[] GIVEN = {"Martin", "Helena", "Viktor", "Amanda", "Robert", "Claire", "Andrew"};
    private static final String[] SYLLABLES = {"kol", "var", "den", "mar", "sto", "lin", "ber", "tas", "hal", "ven"};
    private static final String[] PLACES = {"Vienna", "Geneva", "Ankara", "Lisbon", "Oslo", "Nairobi", "Istanbul"};
    private static final String[] MATTERS = {
        "grain exports", "a gas pipeline", "fishing rights", "a prisoner swap", "border security", "trade tariffs"
    };
    private static final String[] MEETINGS = {
        "%1$s met %2$s in %3$s on Tuesday for talks on %4$s.",
        "%1$s hosted %2$s in %3$s on Monday, and the two discussed %4$s.",
        "%1$s and %2$s are to meet in %3$s next week to discuss %4$s.",
        "%1$s held talks with %2$s in %3$s on Thursday about %4$s.",
        "A meeting between %1$s and %2$s in %3$s on %4$s was called off on Friday."
    };
    private static final String[] OTHER = {
        "Heavy rain flooded roads near %3$s on Tuesday, and crews cleared fallen trees from the railway line.",
        "Shares in the shipping company rose by four percent after it reported higher profits for the third quarter.",
        "The museum in %3$s opened a new wing with paintings that had not been shown for thirty years.",
        "Farmers said that the harvest was smaller than in other years because of the dry spring.",
        "Police arrested three men on Wednesday after a robbery at a jeweller's in the centre of %3$s.",
        "%1$s said in a statement that the budget would be passed before the end of the year.",
        "Researchers found that the river carries more sand than it did ten years ago.",
        "The team won the final by two goals to one in front of forty thousand people.",
        "The price of coffee fell for the fifth day in a row, traders in %3$s said.",
        "A fire destroyed a warehouse at the harbour on Sunday; nobody was hurt."
    };

    private InventedTexts() {}

    /** @param meetings how many of a hundred articles report meetings */
    static List<Article> mix(int count, int meetings) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(i, i * 37 % 100 < meetings));
        }
        return articles;
    }

    /** An article of about 25 sentences; in one with meetings each third tells of one. */
    static Article article(int number, boolean withMeetings) {
        var random = new Random(number * 31L);
        var text = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            String[] frames = withMeetings && i % 3 == 0 ? MEETINGS : OTHER;
            text.append(any(frames, random)
                            .formatted(person(random), person(random), any(PLACES, random), any(MATTERS, random)))
                    .append(i % 5 == 4 ? "\n\n" : " ");
        }
        var published = new PublicationDate(
                LocalDate.of(2031, 1, 1).plusDays(number % 3650), PublicationDate.Origin.METADATA);
        return new Article(
                "article " + number,
                text.toString().strip(),
                ArticleMetadata.NONE.withPublished(published).withUrl(address(number)));
    }

    static String address(int number) {
        return "https://bench.example/%06d".formatted(number);
    }

    /** Whether a word is one of the family names, all of which are of nine letters. */
    static boolean isFamily(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() == 9
                && List.of(SYLLABLES).contains(lower.substring(0, 3))
                && List.of(SYLLABLES).contains(lower.substring(3, 6))
                && List.of(SYLLABLES).contains(lower.substring(6));
    }

    private static String person(Random random) {
        String family = any(SYLLABLES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
        return any(NATIONS, random) + " " + any(POSTS, random) + " " + any(GIVEN, random) + " "
                + family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1);
    }

    private static String any(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}

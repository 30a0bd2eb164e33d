package parley.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented articles, as many as a drill wants and always the same: each reports one meeting of two people. */
final class Newsroom {
    private static final String[] PEOPLE = {
        "French President Emmanuel Macron",
        "Italian Prime Minister Giorgia Meloni",
        "German Chancellor Olaf Scholz",
        "UN Secretary-General Antonio Guterres",
        "Turkish President Recep Tayyip Erdogan",
        "Spanish Prime Minister Pedro Sanchez",
        "Mayor Tilda Hallorane",
        "Ambassador Ruben Castellanoz"
    };
    private static final String[] PLACES = {"Vienna", "Geneva", "Ankara", "Lisbon", "Oslo", "Nairobi"};
    private static final String[] MATTERS = {"grain exports", "a gas pipeline", "fishing rights", "a prisoner swap"};

    private Newsroom() {}

    static String article(int number) {
        var random = new Random(number);
        int one = random.nextInt(PEOPLE.length);
        int other = (one + 1 + random.nextInt(PEOPLE.length - 1)) % PEOPLE.length;
        return "%s met %s in %s on Tuesday for talks on %s. The talks lasted %d hours."
                .formatted(
                        PEOPLE[one],
                        PEOPLE[other],
                        PLACES[random.nextInt(PLACES.length)],
                        MATTERS[random.nextInt(MATTERS.length)],
                        2 + random.nextInt(5));
    }

    static String address(int number) {
        return "https://drill.example/article-" + number;
    }

    /** Articles as JSON Lines, from one number up to another. */
    static Path lines(Path file, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lines.add("{\"url\":\"%s\",\"date\":\"2031-03-%02d\",\"text\":\"%s\"}"
                    .formatted(address(i), 1 + i % 28, article(i)));
        }
        return Files.write(file, lines);
    }
}

package parley.wikidata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a dump of made-up items for measuring, about as large an item as in the real dump: names in many languages, statements
 * that nobody asks for, references. Run it from the command line: file (.json or .json.gz), number of items.
 */
final class DumpGenerator {
    private static final String[] SYLLABLES = {
        "an", "bel", "cor", "dan", "el", "fer", "gor", "han", "il", "jo", "kar", "lan", "mir", "no", "or", "pet", "ro",
        "sa", "tam", "ul", "vi", "wen", "xa", "yor", "zel"
    };
    private static final String[] LANGUAGES = {
        "en", "de", "fr", "es", "it", "nl", "pt", "sv", "pl", "ru", "uk", "zh", "ja", "ar", "fa", "tr", "cs", "hu",
        "fi", "da"
    };
    private static final String[] CLASSES = {
        "Q5",
        "Q5",
        "Q5",
        "Q13442814",
        "Q13442814",
        "Q13442814",
        "Q13442814",
        "Q515",
        "Q532",
        "Q4830453",
        "Q7278",
        "Q1656682",
        "Q41176",
        "Q16521",
        "Q523",
        "Q4167836"
    };
    private static final int OFFICES = 500;

    private final Random random = new Random(7);

    private DumpGenerator() {}

    public static void main(String[] arguments) throws IOException {
        new DumpGenerator().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void write(Path file, int items) throws IOException {
        try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
                OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw, 1 << 16) : raw) {
            out.write("[\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= items; i++) {
                out.write(item(1000 + i).getBytes(StandardCharsets.UTF_8));
                out.write((i < items ? ",\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String item(int number) {
        boolean isOffice = number <= 1000 + OFFICES;
        String kind = isOffice ? "Q4164871" : CLASSES[random.nextInt(CLASSES.length)];
        boolean isPaper = kind.equals("Q13442814");
        String name = isOffice ? "Minister of " + word() + " of " + word() : word() + " " + word();
        var text = new StringBuilder(16_000)
                .append("{\"type\":\"item\",\"id\":\"Q")
                .append(number)
                .append("\",\"labels\":{");
        int languages = isPaper ? 2 : 6 + random.nextInt(LANGUAGES.length - 5);
        texts(text, languages, name);
        text.append("},\"descriptions\":{");
        texts(text, languages, word() + " of " + word() + " in " + word());
        text.append("},\"aliases\":{\"en\":[")
                .append(monolingual("en", word() + " " + word()))
                .append("]},\"claims\":{");
        claim(text, "P31", kind, "");
        if (kind.equals("Q5")) {
            claim(text.append(','), "P27", "Q" + (1 + random.nextInt(200)), "");
            if (random.nextInt(10) == 0) {
                claim(text.append(','), "P39", "Q" + (1001 + random.nextInt(OFFICES)), days());
            }
        } else if (!isPaper) {
            claim(text.append(','), "P17", "Q" + (1 + random.nextInt(200)), "");
            claim(text.append(','), "P131", "Q" + (1001 + random.nextInt(number - 1000)), "");
        }
        for (int i = 0; i < 14; i++) {
            text.append(",\"P").append(2000 + i).append("\":[");
            statement(text, "\"" + Long.toString(random.nextLong(), 36) + "\"", "string", "");
            text.append(']');
        }
        return sitelinks(
                        text.append("},\"sitelinks\":{"), name, isPaper ? 0 : (int) (1 / (random.nextDouble() + 0.005)))
                .append("},\"pageid\":1,\"ns\":0,\"lastrevid\":")
                .append(random.nextInt(Integer.MAX_VALUE))
                .append(",\"modified\":\"2026-10-0")
                .append(1 + random.nextInt(9))
                .append("T01:02:03Z\"}")
                .toString();
    }

    private static StringBuilder sitelinks(StringBuilder text, String name, int number) {
        for (int i = 0; i < number; i++) {
            String site = i < LANGUAGES.length ? LANGUAGES[i] + "wiki" : "x" + i + "wiki";
            text.append(i == 0 ? "" : ",")
                    .append("\"%s\":{\"site\":\"%s\",\"title\":\"%s\",\"badges\":[]}".formatted(site, site, name));
        }
        return text;
    }

    private void texts(StringBuilder text, int languages, String value) {
        for (int i = 0; i < languages; i++) {
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(LANGUAGES[i])
                    .append("\":")
                    .append(monolingual(LANGUAGES[i], value));
        }
    }

    private static String monolingual(String language, String value) {
        return "{\"language\":\"%s\",\"value\":\"%s\"}".formatted(language, value);
    }

    private static String days() {
        return "\"qualifiers\":{\"P580\":[{\"snaktype\":\"value\",\"property\":\"P580\",\"datavalue\":{\"value\":{\"time\":"
                + "\"+2019-05-02T00:00:00Z\",\"precision\":11},\"type\":\"time\"}}]},";
    }

    private void claim(StringBuilder text, String property, String qid, String qualifiers) {
        text.append('"').append(property).append("\":[");
        String value = "{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"}".formatted(qid.substring(1), qid);
        statement(text, value, "wikibase-entityid", qualifiers);
        text.append(']');
    }

    private void statement(StringBuilder text, String value, String type, String qualifiers) {
        text.append("{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P0\",\"datavalue\":{\"value\":")
                .append(value)
                .append(",\"type\":\"")
                .append(type)
                .append("\"},\"datatype\":\"x\"},\"type\":\"statement\",")
                .append(qualifiers)
                .append("\"id\":\"q$")
                .append(Long.toHexString(random.nextLong()))
                .append("\",\"rank\":\"normal\",\"references\":[{\"hash\":\"")
                .append(Long.toHexString(random.nextLong()))
                .append(
                        "\",\"snaks\":{\"P248\":[{\"snaktype\":\"value\",\"property\":\"P248\",\"datavalue\":{\"value\":"
                                + "{\"entity-type\":\"item\",\"numeric-id\":36578,\"id\":\"Q36578\"},\"type\":\"wikibase-entityid\"}}]}}]}");
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

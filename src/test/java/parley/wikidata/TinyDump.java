package parley.wikidata;

import java.util.ArrayList;
import java.util.List;

/** Entities in the shape of a Wikidata dump, written by hand. */
final class TinyDump {
    private final List<String> lines = new ArrayList<>();

    /** A country with its president, capital and a summit, among other things. */
    static TinyDump standard() {
        return new TinyDump()
                .item("Q990001", "Ruritania", 200, claim("P31", "Q6256"), adjective("Ruritanian"))
                .item(
                        "Q990002",
                        "Strelsau",
                        40,
                        claim("P31", "Q990010"),
                        claim("P17", "Q990001"),
                        claim("P131", "Q990003"))
                .item(
                        "Q990003",
                        "Zenda Province",
                        9,
                        claim("P31", "Q56061"),
                        claim("P17", "Q990001"),
                        point(50.1, 14.2))
                .item("Q990010", "walled city", 3, claim("P279", "Q990011"))
                .item("Q990011", "old city", 3, claim("P279", "Q515"))
                .item("Q990004", "Flavia Elphberg", 30, claim("P31", "Q5"), claim("P27", "Q990001"), held())
                .item("Q990005", "President of Ruritania", 0, claim("P31", "Q4164871"), claim("P1001", "Q990001"))
                .item("Q990006", "Strelsau Summit", 5, claim("P31", "Q1656682"), claim("P17", "Q990001"))
                .item("Q990007", "a paper on swords", 0, claim("P31", "Q13442814"))
                .item("Q990008", "Nobody Known", 0, claim("P31", "Q5"))
                .line("{\"type\":\"property\",\"id\":\"P31\",\"labels\":{}}")
                .line("{\"entity\":\"Q990099\",\"redirect\":\"Q990004\"}");
    }

    TinyDump item(String qid, String label, int sitelinks, String... claims) {
        return line(entity(qid, label, "", sitelinks, claims));
    }

    TinyDump line(String line) {
        lines.add(line);
        return this;
    }

    List<String> lines() {
        return lines;
    }

    /** As the official dumps are written. */
    String text() {
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    static String entity(String qid, String label, String description, int sitelinks, String... claims) {
        var sites = new ArrayList<String>();
        for (int i = 0; i < sitelinks; i++) {
            String site = i == 0 ? "enwiki" : "x" + i + "wiki";
            sites.add("\"%s\":{\"site\":\"%s\",\"title\":\"%s\"}".formatted(site, site, label));
        }
        return ("{\"type\":\"item\",\"id\":\"%s\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"},"
                        + "\"fr\":{\"language\":\"fr\",\"value\":\"%s (fr)\"}},"
                        + "\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}},\"aliases\":[],"
                        + "\"claims\":{%s},\"sitelinks\":{%s},\"modified\":\"2026-03-04T05:06:07Z\"}")
                .formatted(qid, label, label, description, String.join(",", claims), String.join(",", sites));
    }

    static String claim(String property, String qid) {
        return "\"%s\":[%s]".formatted(property, statement(item(property, qid), ""));
    }

    private static String held() {
        String start = "\"qualifiers\":{\"P580\":[%s]},".formatted(time("P580", "+2024-05-01T00:00:00Z", 11));
        return "\"P39\":[%s]".formatted(statement(item("P39", "Q990005"), start));
    }

    private static String adjective(String word) {
        return "\"P1549\":[%s]"
                .formatted(statement(snak("P1549", "{\"text\":\"" + word + "\",\"language\":\"en\"}"), ""));
    }

    private static String point(double latitude, double longitude) {
        return "\"P625\":[%s]"
                .formatted(statement(
                        snak(
                                "P625",
                                "{\"latitude\":%s,\"longitude\":%s,\"altitude\":null,\"globe\":\"http://www.wikidata.org/entity/Q2\"}"
                                        .formatted(latitude, longitude)),
                        ""));
    }

    private static String statement(String snak, String more) {
        return "{\"mainsnak\":%s,\"type\":\"statement\",%s\"rank\":\"normal\"}".formatted(snak, more);
    }

    private static String item(String property, String qid) {
        return snak(
                property,
                "{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"}".formatted(qid.substring(1), qid));
    }

    private static String time(String property, String time, int precision) {
        return snak(property, "{\"time\":\"%s\",\"precision\":%d}".formatted(time, precision));
    }

    private static String snak(String property, String value) {
        return "{\"snaktype\":\"value\",\"property\":\"%s\",\"datavalue\":{\"value\":%s,\"type\":\"x\"}}"
                .formatted(property, value);
    }
}

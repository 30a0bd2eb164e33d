package parley.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.ItemFacts.Coordinates;

/**
 * Finds which places hold a place, from what the gazetteer says in words: "city in Alaska, USA", "Anchorage, Alaska".
 * A name counts only where it leads to one area of the same country, not too far away; else the country alone is said.
 */
final class Containment {
    private static final Pattern SAID_IN_DESCRIPTION = Pattern.compile("\\b(?:in|of) (?:the )?(\\p{Lu}.*)$");
    private static final Pattern AREA = Pattern.compile(
            "\\b(?:state|province|region|county|oblast|krai|district|prefecture|territory|republic|department|canton"
                    + "|governorate|emirate|autonomous|land|voivodeship|division|municipality|subject|area)\\b");
    private static final double FARTHEST_KM = 1500;
    private static final int DEEPEST = 6;

    private final Map<String, GazetteerRow> byQid = new HashMap<>();
    private final Map<String, List<GazetteerRow>> byName = new HashMap<>();

    Containment(Collection<GazetteerRow> rows) {
        for (GazetteerRow row : rows) {
            if (row.type() == ItemType.COUNTRY
                    || row.isPlace() && AREA.matcher(row.description()).find()) {
                names(row).forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(row));
            }
            if (row.isPlace()) {
                byQid.put(row.qid(), row);
            }
        }
    }

    private static Set<String> names(GazetteerRow row) {
        var names = new LinkedHashSet<String>();
        names.add(NameKey.of(row.label()));
        row.aliases().forEach(alias -> names.add(NameKey.of(alias)));
        names.remove("");
        return names;
    }

    /** QIDs of the places that hold this one, nearest first. */
    List<String> of(GazetteerRow place) {
        var chain = new ArrayList<String>();
        Optional<GazetteerRow> next = parent(place);
        while (next.isPresent()
                && chain.size() < DEEPEST
                && !chain.contains(next.get().qid())) {
            chain.add(next.get().qid());
            next = parent(next.get());
        }
        chain.remove(place.qid());
        return chain;
    }

    private Optional<GazetteerRow> parent(GazetteerRow place) {
        if (!place.isPlace() || place.type() == ItemType.COUNTRY) {
            return Optional.empty();
        }
        String country = countryOf(place);
        for (List<String> path : paths(place)) {
            for (String name : path) {
                Optional<GazetteerRow> area = area(name, place, country);
                if (area.isPresent()) {
                    return area;
                }
            }
        }
        return Optional.ofNullable(byQid.get(country)).filter(row -> !row.qid().equals(place.qid()));
    }

    private String countryOf(GazetteerRow place) {
        if (!place.country().isEmpty()) {
            return place.country();
        }
        return paths(place).stream()
                .map(path -> path.get(path.size() - 1))
                .flatMap(name -> byName.getOrDefault(NameKey.of(name), List.of()).stream())
                .filter(row -> row.type() == ItemType.COUNTRY)
                .map(GazetteerRow::qid)
                .findFirst()
                .orElse("");
    }

    /** The areas that the words about a place name, each list from the nearest to the widest. */
    private static List<List<String>> paths(GazetteerRow place) {
        var paths = new ArrayList<List<String>>();
        String start = place.label() + ", ";
        var written = new ArrayList<>(place.aliases());
        written.add(0, place.title());
        for (String name : written) {
            if (name.startsWith(start)) {
                paths.add(Arrays.asList(name.substring(start.length()).split(", ")));
            }
        }
        Matcher said = SAID_IN_DESCRIPTION.matcher(place.description());
        if (said.find()) {
            paths.add(Arrays.asList(said.group(1).split(", ")));
        }
        return paths;
    }

    private Optional<GazetteerRow> area(String name, GazetteerRow place, String country) {
        List<GazetteerRow> areas = byName.getOrDefault(NameKey.of(name), List.of()).stream()
                .filter(area -> !area.qid().equals(place.qid()) && !country.isEmpty())
                .filter(area -> area.qid().equals(country) || area.country().equals(country))
                .filter(area -> isNear(area, place))
                .toList();
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }

    private static boolean isNear(GazetteerRow area, GazetteerRow place) {
        return area.coordinates().isEmpty()
                || place.coordinates().isEmpty()
                || kilometres(area.coordinates().get(), place.coordinates().get()) < FARTHEST_KM;
    }

    private static double kilometres(Coordinates a, Coordinates b) {
        double north = Math.toRadians(a.latitude() - b.latitude());
        double meanLatitude = Math.toRadians((a.latitude() + b.latitude()) / 2);
        double turn = Math.abs(a.longitude() - b.longitude());
        double east = Math.toRadians(Math.min(turn, 360 - turn)) * Math.cos(meanLatitude);
        return 6371 * Math.hypot(north, east);
    }
}

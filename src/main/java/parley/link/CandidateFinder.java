package parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.link.GazetteerIndex.Hit;
import parley.model.EntityKind;

/** Finds the items that a name may stand for, from the closest agreement of names to the loosest. */
final class CandidateFinder {
    private static final int LIMIT = 24;
    private static final int SHORTEST_ACRONYM = 2;

    /** "AU$" names no union. */
    private static final Pattern MONEY = Pattern.compile("\\p{Sc}");

    private final GazetteerIndex index;
    private final NameVariants variants = NameVariants.load();

    CandidateFinder(GazetteerIndex index) {
        this.index = index;
    }

    /** The stock indexes that are called so for short. */
    List<Hit> findMarkets(String name) {
        String key = NameKey.of(name);
        var found = new TreeMap<Integer, Hit>();
        for (Hit hit : index.find(NameMatch.PART, key, LIMIT)) {
            String label = NameKey.of(index.item(hit.document()).label());
            if (label.startsWith(key) && MarketIndexes.isIndex(label)) {
                found.put(hit.document(), new Hit(hit.document(), NameMatch.MARKET));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Every item once, with the closest way in which its name agrees; a part of a name counts by the article's words. */
    List<Hit> find(String name, EntityKind kind, Set<String> articleWords) {
        if (MONEY.matcher(name).find()) {
            return List.of();
        }
        String key = NameKey.of(name);
        var found = new TreeMap<Integer, Hit>();
        collect(found, NameMatch.TITLE, key);
        collect(found, NameMatch.LABEL, key);
        collect(found, NameMatch.ALIAS, key);
        collect(found, NameMatch.QUALIFIED, key);
        if (kind != EntityKind.PERSON) {
            collect(found, NameMatch.DEMONYM, key);
        }
        if (isAcronym(name)) {
            collect(found, NameMatch.ACRONYM, key);
        }
        if (kind == EntityKind.PERSON) {
            findPersons(found, key);
        }
        if (kind == EntityKind.ORGANIZATION && found.isEmpty()) {
            findBodies(found, key);
        }
        if (found.isEmpty() && kind == EntityKind.ORGANIZATION) {
            findWholes(found, key, articleWords);
        }
        if (found.isEmpty()) {
            findSimilar(found, key);
        }
        return new ArrayList<>(found.values());
    }

    private void findPersons(Map<Integer, Hit> found, String key) {
        boolean isFullName = !DerivedNames.surnames(key).isEmpty() && !DerivedNames.isSurnameAlone(key);
        if (!isFullName) {
            collect(found, NameMatch.SURNAME, key);
        }
        if (found.isEmpty()) {
            collect(found, NameMatch.VARIANT, variants.fold(key));
        }
        if (found.isEmpty() && isFullName) {
            findByMiddleName(found, key);
        }
    }

    private void findBodies(Map<Integer, Hit> found, String key) {
        collect(found, NameMatch.VARIANT, DerivedNames.withoutLegalForm(key));
        for (String other : BodyNames.others(key)) {
            if (found.isEmpty()) {
                collect(found, NameMatch.LABEL, other, NameMatch.VARIANT);
                collect(found, NameMatch.ALIAS, other, NameMatch.VARIANT);
            }
        }
    }

    private void findWholes(Map<Integer, Hit> found, String key, Set<String> articleWords) {
        for (Hit hit : index.find(NameMatch.PART, key, LIMIT)) {
            if (LabelParts.isMeant(NameKey.of(index.item(hit.document()).label()), key, articleWords)) {
                found.put(hit.document(), hit);
            }
        }
    }

    private void findSimilar(Map<Integer, Hit> found, String key) {
        for (String other : index.similar(key)) {
            collect(found, NameMatch.LABEL, other, NameMatch.FUZZY);
        }
    }

    /** Persons whose full name differs only in that one side leaves out or shortens a middle name. */
    private void findByMiddleName(Map<Integer, Hit> found, String key) {
        for (Hit hit : index.find(NameMatch.MIDDLE, variants.fold(DerivedNames.firstAndLast(key)), LIMIT)) {
            String label = NameKey.of(index.item(hit.document()).label());
            if (DerivedNames.hasCompatibleMiddle(key, label)) {
                found.putIfAbsent(hit.document(), hit);
            }
        }
    }

    private void collect(Map<Integer, Hit> found, NameMatch match, String key) {
        collect(found, match, key, match);
    }

    private void collect(Map<Integer, Hit> found, NameMatch field, String key, NameMatch match) {
        for (Hit hit : index.find(field, key, LIMIT)) {
            found.putIfAbsent(hit.document(), new Hit(hit.document(), match));
        }
    }

    private static boolean isAcronym(String name) {
        long letters = name.chars().filter(Character::isLetter).count();
        return letters >= SHORTEST_ACRONYM
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-' || Character.isDigit(c));
    }
}

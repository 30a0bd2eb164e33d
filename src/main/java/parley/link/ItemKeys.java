package parley.link;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/** Adds to the document of an item every key that leads to it. */
final class ItemKeys {
    private final NameVariants variants = NameVariants.load();
    private final Metonyms metonyms = Metonyms.load();
    private final OfficeNames offices = OfficeNames.load();

    void add(Document document, ItemRecord item) {
        ItemRecord.Names names = item.names();
        Set<String> labels = Set.of(NameKey.of(names.label()));
        Set<String> aliases = names.aliases().stream()
                .filter(alias -> !isCode(alias))
                .filter(alias ->
                        metonyms.agent(alias).filter(item.qid()::equals).isEmpty())
                .map(NameKey::of)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!isQualified(item)) {
            add(document, NameMatch.LABEL, labels);
        } else if (item.type() != ItemType.OTHER) {
            add(document, NameMatch.QUALIFIED, labels);
        }
        add(document, NameMatch.TITLE, Set.of(NameKey.of(names.title())));
        add(document, NameMatch.ALIAS, aliases);
        add(
                document,
                NameMatch.DEMONYM,
                names.adjectives().stream().map(NameKey::of).toList());
        if (item.type() == ItemType.PERSON) {
            addPerson(document, item, labels, aliases);
        } else if (item.type() == ItemType.ORGANIZATION || item.type() == ItemType.OTHER) {
            labels.forEach(key -> add(document, NameMatch.PART, LabelParts.of(key)));
        }
        if (item.type() == ItemType.ORGANIZATION) {
            add(document, NameMatch.ACRONYM, DerivedNames.acronyms(names.label()));
            add(document, NameMatch.VARIANT, Set.of(DerivedNames.withoutLegalForm(NameKey.of(names.label()))));
        }
    }

    private void addPerson(Document document, ItemRecord person, Set<String> labels, Set<String> aliases) {
        String label = person.names().label();
        add(document, NameMatch.SURNAME, DerivedNames.surnames(label));
        add(document, NameMatch.SURNAME, DerivedNames.leadingSurname(label, person.country()));
        var folded = new TreeSet<String>();
        labels.forEach(key -> folded.add(variants.fold(key)));
        aliases.forEach(key -> folded.add(variants.fold(key)));
        add(document, NameMatch.VARIANT, folded);
        labels.forEach(key -> add(document, NameMatch.MIDDLE, Set.of(variants.fold(DerivedNames.firstAndLast(key)))));
        OfficeHolders.keys(person.tenures(), offices)
                .forEach(held -> document.add(new StringField(IndexFields.HELD, held, Field.Store.NO)));
    }

    /** "fi" for Finnish: a code that no text uses as a name. */
    private static boolean isCode(String alias) {
        return alias.length() < 4 && alias.equals(alias.toLowerCase(Locale.ROOT));
    }

    /** Persons share names too often for a qualifier to tell much; a film named after an aircraft is never meant. */
    private static boolean isQualified(ItemRecord item) {
        return item.type() != ItemType.PERSON
                && item.names().title().endsWith(")")
                && !item.names().label().endsWith(")");
    }

    private static void add(Document document, NameMatch match, Collection<String> keys) {
        for (String key : keys) {
            if (!key.isEmpty()) {
                document.add(new StringField(match.field(), key, Field.Store.NO));
            }
        }
    }
}

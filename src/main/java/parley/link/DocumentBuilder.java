package parley.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/** Makes the document of an item, with every key that leads to it. */
final class DocumentBuilder {
    private final Containment containment;
    private final PlaceZones zones;
    private final NameVariants variants = NameVariants.load();
    private final Metonyms metonyms = Metonyms.load();
    private final OfficeNames offices = OfficeNames.load();
    private final Map<String, List<String>> demonyms;

    DocumentBuilder(GazetteerTable table) {
        containment = new Containment(table.rows());
        zones = new PlaceZones(table.rows());
        demonyms = table.demonyms();
    }

    Document document(GazetteerRow row) {
        Document document = ItemDocument.write(item(row), row.tenures());
        addKeys(document, row);
        return document;
    }

    private GazetteerItem item(GazetteerRow row) {
        var geography = new GazetteerItem.Geography(row.coordinates(), zones.of(row), containment.of(row));
        return new GazetteerItem(
                row.qid(),
                row.label(),
                row.description(),
                row.type(),
                row.country(),
                row.popularity(),
                geography,
                List.of(),
                GazetteerItem.Words.of("", ""));
    }

    private void addKeys(Document document, GazetteerRow row) {
        Set<String> labels = Set.of(NameKey.of(row.label()));
        Set<String> aliases = row.aliases().stream()
                .filter(alias -> metonyms.agent(alias).filter(row.qid()::equals).isEmpty())
                .map(NameKey::of)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!isQualified(row)) {
            add(document, NameMatch.LABEL, labels);
        } else if (row.type() != ItemType.OTHER) {
            add(document, NameMatch.QUALIFIED, labels);
        }
        add(document, NameMatch.TITLE, Set.of(NameKey.of(row.title())));
        add(document, NameMatch.ALIAS, aliases);
        add(
                document,
                NameMatch.DEMONYM,
                demonyms.getOrDefault(row.qid(), List.of()).stream()
                        .map(NameKey::of)
                        .toList());
        if (row.type() == ItemType.PERSON) {
            add(document, NameMatch.SURNAME, DerivedNames.surnames(row.label()));
            add(document, NameMatch.SURNAME, DerivedNames.leadingSurname(row.label(), row.country()));
            var folded = new TreeSet<String>();
            labels.forEach(key -> folded.add(variants.fold(key)));
            aliases.forEach(key -> folded.add(variants.fold(key)));
            add(document, NameMatch.VARIANT, folded);
            labels.forEach(
                    key -> add(document, NameMatch.MIDDLE, Set.of(variants.fold(DerivedNames.firstAndLast(key)))));
            List<Tenure> tenures = row.tenures().stream().map(Tenure::parse).toList();
            OfficeHolders.keys(tenures, offices)
                    .forEach(held -> document.add(new StringField(IndexFields.HELD, held, Field.Store.NO)));
        }
        if (row.type() == ItemType.ORGANIZATION) {
            add(document, NameMatch.ACRONYM, DerivedNames.acronyms(row.label()));
            add(document, NameMatch.VARIANT, Set.of(DerivedNames.withoutLegalForm(NameKey.of(row.label()))));
        }
    }

    /** Persons share names too often for a qualifier to tell much; a film named after an aircraft is never meant. */
    private static boolean isQualified(GazetteerRow row) {
        return row.type() != ItemType.PERSON
                && row.title().endsWith(")")
                && !row.label().endsWith(")");
    }

    private static void add(Document document, NameMatch match, Collection<String> keys) {
        for (String key : keys) {
            if (!key.isEmpty()) {
                document.add(new StringField(match.field(), key, Field.Store.NO));
            }
        }
    }
}

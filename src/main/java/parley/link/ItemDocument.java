package parley.link;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import parley.model.ItemFacts;

/** Turns an item into a document of the index and back. */
final class ItemDocument {
    private final ItemKeys keys = new ItemKeys();

    Document write(ItemRecord item) {
        var document = new Document();
        document.add(new StringField(IndexFields.QID, item.qid(), Field.Store.YES));
        item.mergedFrom().forEach(old -> document.add(new StringField(IndexFields.QID, old, Field.Store.NO)));
        document.add(new NumericDocValuesField(IndexFields.NUMBER, number(item.qid())));
        document.add(new StoredField(IndexFields.LABEL, item.names().label()));
        document.add(new StoredField(IndexFields.TYPE, item.type().ordinal()));
        int popularity = (int) Math.round(item.popularity() * IndexFields.POPULARITY_SCALE);
        document.add(new NumericDocValuesField(IndexFields.POPULARITY, popularity));
        document.add(new StoredField(IndexFields.POPULARITY, popularity));
        addUnlessEmpty(document, IndexFields.DESCRIPTION, item.names().description());
        addUnlessEmpty(document, IndexFields.COUNTRY, item.country());
        addLocation(document, item.location());
        item.tenures().forEach(tenure -> document.add(new StoredField(IndexFields.TENURE, tenure.text())));
        keys.add(document, item);
        return document;
    }

    /** The number in a QID. */
    static long number(String qid) {
        return Long.parseLong(qid.substring(1));
    }

    private static void addLocation(Document document, ItemRecord.Location location) {
        location.coordinates().ifPresent(coordinates -> {
            document.add(new StoredField(IndexFields.LATITUDE, coordinates.latitude()));
            document.add(new StoredField(IndexFields.LONGITUDE, coordinates.longitude()));
        });
        location.zone().ifPresent(zone -> document.add(new StoredField(IndexFields.ZONE, zone.getId())));
        location.within().forEach(place -> document.add(new StoredField(IndexFields.WITHIN, place)));
    }

    private static void addUnlessEmpty(Document document, String field, String value) {
        if (!value.isEmpty()) {
            document.add(new StoredField(field, value));
        }
    }

    static GazetteerItem read(Document document) {
        var geography = new GazetteerItem.Geography(
                coordinates(document),
                Optional.ofNullable(document.get(IndexFields.ZONE)).map(ZoneId::of),
                List.of(document.getValues(IndexFields.WITHIN)));
        return new GazetteerItem(
                text(document, IndexFields.QID),
                text(document, IndexFields.LABEL),
                text(document, IndexFields.DESCRIPTION),
                ItemType.values()[number(document, IndexFields.TYPE).intValue()],
                text(document, IndexFields.COUNTRY),
                number(document, IndexFields.POPULARITY).intValue() / IndexFields.POPULARITY_SCALE,
                geography,
                Arrays.stream(document.getValues(IndexFields.TENURE))
                        .map(Tenure::parse)
                        .toList(),
                GazetteerItem.Words.of(text(document, IndexFields.LABEL), text(document, IndexFields.DESCRIPTION)));
    }

    private static Optional<ItemFacts.Coordinates> coordinates(Document document) {
        return document.getField(IndexFields.LATITUDE) == null
                ? Optional.empty()
                : Optional.of(new ItemFacts.Coordinates(
                        number(document, IndexFields.LATITUDE).doubleValue(),
                        number(document, IndexFields.LONGITUDE).doubleValue()));
    }

    private static String text(Document document, String field) {
        String value = document.get(field);
        return value == null ? "" : value;
    }

    private static Number number(Document document, String field) {
        IndexableField value = document.getField(field);
        if (value == null || value.numericValue() == null) {
            throw new IllegalStateException("the gazetteer has an item without " + field);
        }
        return value.numericValue();
    }
}

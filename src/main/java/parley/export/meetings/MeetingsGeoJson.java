package parley.export.meetings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A feature for each meeting, for maps (RFC 7946): the point of its most specific place that has one. A meeting at no
 * known point is a feature without geometry.
 */
public final class MeetingsGeoJson implements MeetingsFormat {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(MeetingReader meetings, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            meetings.forEach(meeting -> {
                json.writeRaw("\n");
                feature(meeting, json);
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void feature(KnownMeeting meeting, JsonGenerator json) throws IOException {
        Optional<KnownEntity> place = meeting.located();
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", meeting.iri());
        geometry(place, json);
        json.writeObjectFieldStart("properties");
        optional("date", meeting.when().date().map(date -> date.text()), json);
        optional("earliest", meeting.when().date().map(date -> date.earliest().toString()), json);
        optional("latest", meeting.when().date().map(date -> date.latest().toString()), json);
        json.writeStringField("status", meeting.state());
        optional("mode", meeting.mode().map(mode -> mode.name().toLowerCase(Locale.ROOT)), json);
        list("participants", names(meeting.participants()), json);
        list("absent", names(meeting.absent()), json);
        list("places", names(meeting.places()), json);
        optional("located", place.map(KnownEntity::name), json);
        list("topics", meeting.topics(), json);
        list("reports", meeting.reports(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void geometry(Optional<KnownEntity> place, JsonGenerator json) throws IOException {
        KnownEntity.Point at = place.flatMap(KnownEntity::at).orElse(null);
        if (at == null) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(at.longitude());
        json.writeNumber(at.latitude());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> names(List<KnownEntity> entities) {
        return entities.stream().map(KnownEntity::name).toList();
    }

    private static void optional(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static void list(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}

package parley.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.model.ArticleEvidence;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Certainty;
import parley.model.EdtfDate;
import parley.model.EntityEvidence;
import parley.model.EntityKind;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.Polarity;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.ParticipationEvidence;
import parley.model.ReportEvidence.PlaceEvidence;
import parley.model.ReportEvidence.TimeEvidence;
import parley.model.Role;
import parley.model.TimeResolution;
import parley.resolve.KeyedArticle;

/** Evidence as bytes, to travel between machines: some hundred for an article. */
final class EvidenceBytes {
    private EvidenceBytes() {}

    static byte[] of(ArticleEvidence article) {
        return of(new KeyedArticle(article, Map.of()));
    }

    static ArticleEvidence article(byte[] bytes) {
        return keyed(bytes).evidence();
    }

    static byte[] of(KeyedArticle keyed) {
        var bytes = new ByteArrayOutputStream(512);
        var out = new Writer(new DataOutputStream(bytes));
        ArticleEvidence article = keyed.evidence();
        out.text(article.iri());
        out.optional(article.published());
        out.optional(article.publisher());
        out.optional(article.sketch());
        out.number(article.entities().size());
        article.entities().forEach(out::entity);
        out.number(article.reports().size());
        article.reports().forEach(out::report);
        out.number(keyed.keys().size());
        new TreeMap<>(keyed.keys()).forEach((iri, key) -> {
            out.text(iri);
            out.text(key);
        });
        return bytes.toByteArray();
    }

    static KeyedArticle keyed(byte[] bytes) {
        var in = new Reader(new DataInputStream(new ByteArrayInputStream(bytes)));
        String iri = in.text();
        var published = in.optional(LocalDate::parse);
        var publisher = in.optional(Function.identity());
        var sketch = in.optional(Function.identity());
        List<EntityEvidence> entities = in.list(in::entity);
        List<ReportEvidence> reports = in.list(in::report);
        Map<String, String> keys = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            keys.put(in.text(), in.text());
        }
        return new KeyedArticle(new ArticleEvidence(iri, published, publisher, entities, reports, sketch), keys);
    }

    private record Writer(DataOutputStream out) {
        void number(int value) {
            try {
                out.writeInt(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void text(String value) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void optional(Optional<?> value) {
            number(value.isPresent() ? 1 : 0);
            value.ifPresent(present -> text(present.toString()));
        }

        void code(Enum<?> value) {
            text(value.name());
        }

        void entity(EntityEvidence entity) {
            text(entity.iri());
            text(entity.name());
            code(entity.kind());
            optional(entity.qid());
            optional(entity.country());
        }

        void report(ReportEvidence report) {
            text(report.iri());
            number(report.participations().size());
            report.participations().forEach(part -> {
                text(part.entity());
                code(part.role());
                code(part.attendance());
            });
            number(report.places().size());
            report.places().forEach(place -> {
                text(place.entity());
                optional(place.within());
            });
            TimeEvidence time = report.time();
            optional(time.date().map(EdtfDate::text));
            optional(time.localTime());
            optional(time.zone().map(ZoneId::getId));
            optional(time.duration());
            optional(time.resolution().map(Enum::name));
            number(report.topics().size());
            report.topics().forEach(this::text);
            Assessment assessment = report.assessment();
            code(assessment.status());
            code(assessment.certainty());
            code(assessment.polarity());
            code(assessment.mode());
            text(Double.toString(assessment.confidence()));
        }
    }

    private record Reader(DataInputStream in) {
        int number() {
            try {
                return in.readInt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text() {
            int length = number();
            try {
                return new String(in.readNBytes(length), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        <T> Optional<T> optional(Function<String, T> parse) {
            return number() == 1 ? Optional.of(parse.apply(text())) : Optional.empty();
        }

        <T> List<T> list(Supplier<T> item) {
            List<T> items = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                items.add(item.get());
            }
            return items;
        }

        EntityEvidence entity() {
            return new EntityEvidence(
                    text(),
                    text(),
                    EntityKind.valueOf(text()),
                    optional(Function.identity()),
                    optional(Function.identity()));
        }

        ReportEvidence report() {
            return new ReportEvidence(
                    text(),
                    list(() -> new ParticipationEvidence(text(), Role.valueOf(text()), Attendance.valueOf(text()))),
                    list(() -> new PlaceEvidence(text(), optional(Function.identity()))),
                    new TimeEvidence(
                            optional(EdtfDate::parse),
                            optional(LocalTime::parse),
                            optional(ZoneId::of),
                            optional(Duration::parse),
                            optional(TimeResolution::valueOf)),
                    list(this::text),
                    new Assessment(
                            MeetingStatus.valueOf(text()),
                            Certainty.valueOf(text()),
                            Polarity.valueOf(text()),
                            Mode.valueOf(text()),
                            Double.parseDouble(text())));
        }
    }
}

package parley.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import parley.failure.Rejection.Reason;
import parley.failure.Remark;
import parley.model.ArticleMetadata;
import parley.model.Imprint;
import parley.model.PublicationDate;

/** Reads what a JSON record says of its article besides the text. Fields that it does not know are none of its business. */
final class RecordMetadata {
    /** In this order: the first that holds a day counts. */
    private static final List<String> DATE_FIELDS = List.of("date", "doc_date", "dct");

    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}-?\\d{2}-?\\d{2})(?:[T ]\\d{2}.*)?");

    private final String name;
    private final IngestOptions options;
    private final SharedUrls shared;
    private final Consumer<Remark> remarks;

    RecordMetadata(String name, IngestOptions options, SharedUrls shared, Consumer<Remark> remarks) {
        this.name = name;
        this.options = options;
        this.shared = shared;
        this.remarks = remarks;
    }

    ArticleMetadata read(JsonNode object) {
        return new ArticleMetadata(
                find(object, "id"),
                url(object),
                find(object, "title"),
                find(object, "source").or(() -> find(object, "publisher")),
                published(object),
                new Imprint(authors(object.path("author")), Optional.empty()));
    }

    private static List<String> authors(JsonNode value) {
        return StreamSupport.stream((value.isArray() ? value : List.of(value)).spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(author -> author.asText().strip())
                .filter(author -> !author.isEmpty())
                .toList();
    }

    static Optional<String> find(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private Optional<String> url(JsonNode object) {
        var url = find(object, "url");
        url.filter(text -> !isAbsolute(text)).ifPresent(text -> {
            throw ArticleText.rejected(
                    name,
                    Reason.BROKEN_RECORD,
                    "\"url\": \"%s\" is no absolute address; mend it or leave it out".formatted(text));
        });
        return url.map(text -> shared.address(text, find(object, "id")));
    }

    private static boolean isAbsolute(String url) {
        try {
            return new URI(url.replaceAll("[|\\[\\]{}^`]", "_")).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<PublicationDate> published(JsonNode object) {
        if (options.published().isPresent()) {
            return Optional.empty();
        }
        for (String field : DATE_FIELDS) {
            var day = find(object, field).flatMap(value -> day(field, value));
            if (day.isPresent()) {
                return Optional.of(new PublicationDate(
                        day.get(),
                        PublicationDate.Origin.METADATA,
                        find(object, "dateFrom").orElse("field " + field)));
            }
        }
        return Optional.empty();
    }

    /** What is no day is left out: better an article without a date than none. */
    private Optional<LocalDate> day(String field, String value) {
        var matcher = DAY_AND_TIME.matcher(value);
        if (matcher.matches()) {
            try {
                return Optional.of(
                        LocalDate.parse(matcher.group(1).replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE));
            } catch (DateTimeException e) {
                // Digits that are no day, such as month 13: said below, as for any other wrong date.
            }
        }
        remarks.accept(new Remark(
                name,
                Remark.Kind.DATE_LEFT_OUT,
                "\"%s\": \"%s\" is no day and left out; write it as 2025-08-15".formatted(field, value)));
        return Optional.empty();
    }
}

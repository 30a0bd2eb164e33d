package parley.serve.page;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.export.meetings.KnownEntity;

/** Addresses within the site, and the only way out of it. */
final class Links {
    /** One of ASCII, or those of other letters in a row. */
    private static final Pattern ESCAPES = Pattern.compile("%[0-7]\\p{XDigit}|(?:%[89A-Fa-f]\\p{XDigit})+");

    private Links() {}

    static String meeting(String iri) {
        return "/meeting?iri=" + encoded(iri);
    }

    static String entity(String iri) {
        return "/entity?iri=" + encoded(iri);
    }

    static String article(String iri) {
        return "/article?iri=" + encoded(iri);
    }

    /** An article with a stretch of its text marked. */
    static String quote(String article, int begin, int end) {
        return "%s&from=%d&to=%d#quote".formatted(article(article), begin, end);
    }

    static Markup entity(KnownEntity entity) {
        return Markup.of("<a href=\"{}\">{}</a>", entity(entity.iri()), Markup.words(entity.name()));
    }

    static Markup entities(List<KnownEntity> entities) {
        return Markup.join(", ", entities.stream().map(Links::entity).collect(Collectors.toList()));
    }

    /** To another site, if its address is one of the web; words otherwise: the store may hold any IRI. */
    static Markup outside(String iri, String label) {
        return iri.matches("(?s)https?://.*")
                ? Markup.of("<a class=\"out\" rel=\"noopener noreferrer\" href=\"{}\">{}</a>", iri, Markup.words(label))
                : Markup.words(label);
    }

    /** The piece of an IRI that a path stands for: letters that URLs cannot hold are written out, other escapes belong to the IRI. */
    static String iri(String path) {
        return ESCAPES.matcher(path).replaceAll(found -> Matcher.quoteReplacement(letters(found.group())));
    }

    private static String letters(String escapes) {
        byte[] bytes = HexFormat.of().parseHex(escapes.replace("%", ""));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.charAt(0) < 0x80 ? escapes.toUpperCase(Locale.ROOT) : text;
        } catch (CharacterCodingException e) {
            return escapes.toUpperCase(Locale.ROOT);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

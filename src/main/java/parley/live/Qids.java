package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the identifiers of items from anything else. */
final class Qids {
    private static final Pattern QID = Pattern.compile("Q[1-9]\\d{0,11}");

    private Qids() {}

    static boolean isQid(String text) {
        return QID.matcher(text).matches();
    }

    static Optional<String> of(JsonNode node) {
        return Optional.ofNullable(node.textValue()).filter(Qids::isQid);
    }
}

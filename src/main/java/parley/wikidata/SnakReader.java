package parley.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads one value: an item, a time, a point, a text. */
final class SnakReader {
    private static final String EARTH = "/Q2";
    private static final int MONTH = 10;
    private static final int YEAR = 9;

    /** The parser stands at the start of the object, and at its end afterwards. */
    Snak read(JsonParser json) throws IOException {
        Snak.Kind kind = Snak.Kind.UNKNOWN;
        Snak value = Snak.ABSENT;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            if (field.equals("snaktype")) {
                kind = kind(json.getText());
            } else if (field.equals("datavalue") && token == JsonToken.START_OBJECT) {
                value = dataValue(json);
            } else {
                json.skipChildren();
            }
        }
        return new Snak(kind, value.item(), value.text(), value.language(), value.point());
    }

    private static Snak.Kind kind(String said) {
        return switch (said) {
            case "value" -> Snak.Kind.VALUE;
            case "novalue" -> Snak.Kind.NONE;
            default -> Snak.Kind.UNKNOWN;
        };
    }

    private static Snak dataValue(JsonParser json) throws IOException {
        Snak value = Snak.ABSENT;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            if (field.equals("value") && token == JsonToken.START_OBJECT) {
                value = new Parts().read(json);
            } else if (field.equals("value") && token == JsonToken.VALUE_STRING) {
                value = new Snak(Snak.Kind.VALUE, 0, json.getText(), "", List.of());
            } else {
                json.skipChildren();
            }
        }
        return value;
    }

    /** The fields of a value, of whichever type. */
    private static final class Parts {
        private int item;
        private String text = "";
        private String language = "";
        private String time = "";
        private int precision;
        private double latitude = Double.NaN;
        private double longitude = Double.NaN;
        private boolean isOnEarth = true;

        Snak read(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken token = json.nextToken();
                if (token == JsonToken.VALUE_STRING) {
                    string(field, json.getText());
                } else if (token.isNumeric()) {
                    number(field, json);
                } else {
                    json.skipChildren();
                }
            }
            boolean isPoint = isOnEarth && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            return new Snak(
                    Snak.Kind.VALUE,
                    item,
                    time.isEmpty() ? text : date(),
                    language,
                    isPoint ? List.of(latitude, longitude) : List.of());
        }

        private void string(String field, String value) {
            switch (field) {
                case "id" -> item = ItemNumber.parse(value);
                case "text" -> text = value;
                case "language" -> language = value;
                case "time" -> time = value;
                case "globe" -> isOnEarth = value.endsWith(EARTH);
                default -> {}
            }
        }

        private void number(String field, JsonParser json) throws IOException {
            switch (field) {
                case "precision" -> precision = (int) json.getDoubleValue();
                case "latitude" -> latitude = json.getDoubleValue();
                case "longitude" -> longitude = json.getDoubleValue();
                default -> {}
            }
        }

        /** A date of our era as far as it is known, or empty. */
        private String date() {
            if (!time.matches("\\+\\d{4}-\\d{2}-\\d{2}T.*") || precision < YEAR) {
                return "";
            }
            String day = time.substring(1, 11);
            try {
                return switch (precision) {
                    case YEAR -> day.substring(0, 4);
                    case MONTH ->
                        LocalDate.parse(day.substring(0, 7) + "-01").toString().substring(0, 7);
                    default -> LocalDate.parse(day).toString();
                };
            } catch (DateTimeException e) {
                return "";
            }
        }
    }
}

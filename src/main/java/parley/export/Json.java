package parley.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts and numbers as JSON; an empty Optional is null. */
public final class Json {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private Json() {}

    /** One line without its end. */
    public static String line(Map<String, Object> object) {
        try {
            return WRITER.writeValueAsString(plain(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> result = new LinkedHashMap<>();
            map.forEach((key, inner) -> result.put(key, plain(inner)));
            return result;
        }
        return value;
    }
}

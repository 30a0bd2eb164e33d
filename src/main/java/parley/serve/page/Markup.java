package parley.serve.page;

import java.util.Collection;
import java.util.stream.Collectors;
import parley.map.XmlText;

/** HTML in which nothing is markup but what the program itself wrote. */
record Markup(String html) {
    static final Markup NONE = new Markup("");

    /** Words of others, apart from what is around them: marks of direction in them end with them. */
    static Markup words(String words) {
        return new Markup("<bdi>" + escape(words) + "</bdi>");
    }

    /** A template of ours; each {@code {}} is filled with a value, which is escaped unless it is markup already. */
    static Markup of(String template, Object... values) {
        var html = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf("{}", from);
            if (gap < 0) {
                throw new IllegalArgumentException("more values than gaps: " + template);
            }
            html.append(template, from, gap)
                    .append(value instanceof Markup markup ? markup.html : escape(String.valueOf(value)));
            from = gap + 2;
        }
        return new Markup(html.append(template.substring(from)).toString());
    }

    static Markup join(String between, Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining(between)));
    }

    Markup and(Markup other) {
        return new Markup(html + other.html);
    }

    Markup orIfEmpty(Markup other) {
        return html.isEmpty() ? other : this;
    }

    private static String escape(String text) {
        return XmlText.escape(text).replace("'", "&#39;");
    }
}

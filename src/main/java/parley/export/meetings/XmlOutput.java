package parley.export.meetings;

import java.io.IOException;
import java.io.Writer;
import parley.map.XmlText;

/** Writes XML, an element a line; whatever is put into it stays text. */
final class XmlOutput {
    private final Writer out;
    private int depth;

    XmlOutput(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** @param attributes names and values in turn */
    void open(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.write(">\n");
        depth++;
    }

    void close(String element) throws IOException {
        depth--;
        indent();
        out.write("</" + element + ">\n");
    }

    void empty(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.write("/>\n");
    }

    void text(String element, String text, String... attributes) throws IOException {
        start(element, attributes);
        out.write(">" + XmlText.escape(text) + "</" + element + ">\n");
    }

    private void start(String element, String... attributes) throws IOException {
        indent();
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            // A parser takes every white space in an attribute for a blank.
            String value = attributes[i + 1].replaceAll("\\s", " ");
            out.write(" " + attributes[i] + "=\"" + XmlText.escape(value) + "\"");
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(depth));
    }
}

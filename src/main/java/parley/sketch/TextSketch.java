package parley.sketch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A short sum of the words of a text. Of two texts' sketches the share of equal places is about the share of phrases
 * that the texts have in common (MinHash); the same text always has the same sketch.
 */
public final class TextSketch {
    /** Words in a phrase: two writers seldom choose the same five in a row. */
    private static final int PHRASE = 5;

    private static final int PLACES = 128;
    /** A text with fewer words has too few phrases for a share: its sketch is equal or it is not. */
    private static final int FEW_WORDS = 25;

    private static final int SHORT_SKETCH = 8;

    private final byte[] places;

    private TextSketch(byte[] places) {
        this.places = places;
    }

    public static TextSketch of(String text) {
        try {
            List<String> words = terms(words(text));
            return new TextSketch(words.size() < FEW_WORDS ? digest(words) : minima(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param written by {@link #text} */
    public static TextSketch parse(String written) {
        return new TextSketch(Base64.getDecoder().decode(written));
    }

    /** In Base64. */
    public String text() {
        return Base64.getEncoder().encodeToString(places);
    }

    /** From 0 for nothing in common to 1 for the same. */
    public double similarity(TextSketch other) {
        if (places.length != other.places.length || places.length == SHORT_SKETCH) {
            return Arrays.equals(places, other.places) ? 1 : 0;
        }
        int equal = 0;
        for (int i = 0; i < places.length; i++) {
            equal += places[i] == other.places[i] ? 1 : 0;
        }
        return equal / (double) places.length;
    }

    private static TokenStream words(String text) {
        var tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        return new LowerCaseFilter(tokens);
    }

    /** One hash of each phrase, the smallest of each place, and of each of these one byte. */
    private static byte[] minima(String text) throws IOException {
        var phrases = new ShingleFilter(words(text), PHRASE, PHRASE);
        phrases.setOutputUnigrams(false);
        List<String> smallest = terms(new MinHashFilter(phrases, 1, PLACES, 1, true));
        byte[] places = new byte[PLACES];
        for (int i = 0; i < PLACES; i++) {
            places[i] = (byte) smallest.get(i).hashCode();
        }
        return places;
    }

    private static List<String> terms(TokenStream stream) throws IOException {
        var terms = new ArrayList<String>();
        try (stream) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    private static byte[] digest(List<String> words) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sum, SHORT_SKETCH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

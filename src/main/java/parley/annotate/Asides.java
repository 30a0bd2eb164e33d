package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps from the parser what newspapers put between the words of a sentence and what it cannot read: "FILE -" before a
 * caption, a heading with a colon, ", left," and "(R)" behind a name, an age, the short form of a name in brackets.
 */
final class Asides {
    private static final int LONGEST_SIDE = 3;
    private static final int LONGEST_BRACKET = 4;
    private static final int LONGEST_HEADING = 9;

    private final Set<String> labels;
    private final Set<String> sides;
    private final Set<String> headings;

    /**
     * @param labels the words that label a caption
     * @param sides those that say where somebody stands in a picture
     * @param headings those of which a heading before a colon has one
     */
    Asides(Set<String> labels, Set<String> sides, Set<String> headings) {
        this.headings = Set.copyOf(headings);
        this.labels = Set.copyOf(labels);
        this.sides = Set.copyOf(sides);
    }

    /** The sentence as the parser is to see it: itself where nothing is left out. */
    CoreMap without(CoreMap sentence) {
        List<CoreLabel> all = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<CoreLabel> kept = new ArrayList<>();
        int next = Math.max(behindLabel(all), behindHeading(all));
        while (next < all.size()) {
            int behind = behindAside(all, next);
            if (behind == next) {
                CoreLabel copy = new CoreLabel(all.get(next));
                copy.setIndex(kept.size() + 1);
                kept.add(copy);
                next++;
            } else {
                next = behind;
            }
        }
        if (kept.isEmpty() || kept.size() == all.size()) {
            return sentence;
        }
        CoreMap shorter = new ArrayCoreMap(2);
        shorter.set(CoreAnnotations.TextAnnotation.class, sentence.get(CoreAnnotations.TextAnnotation.class));
        shorter.set(CoreAnnotations.TokensAnnotation.class, kept);
        return shorter;
    }

    /** Hands the parse of the shorter sentence to the whole one; its words are known by where they begin. */
    static void hand(CoreMap from, CoreMap to) {
        if (from != to) {
            var parse = SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class;
            to.set(parse, from.get(parse));
        }
    }

    private int behindLabel(List<CoreLabel> tokens) {
        int next = 0;
        while (next < tokens.size()
                && next < LONGEST_SIDE
                && labels.contains(tokens.get(next).word())) {
            next++;
        }
        boolean label =
                next > 0 && next < tokens.size() && tokens.get(next).word().matches("[-–—:]|--");
        return label ? next + 1 : 0;
    }

    /** "Conflict in Norland: Ministers meet". */
    private int behindHeading(List<CoreLabel> tokens) {
        boolean known = false;
        for (int i = 0; i < tokens.size() && i < LONGEST_HEADING; i++) {
            String word = tokens.get(i).word();
            if (word.equals(":")) {
                return known && i + 1 < tokens.size() ? i + 1 : 0;
            }
            if (tokens.get(i).tag().matches("VB[DPZ]?|MD|,|\\.")) {
                return 0;
            }
            known = known || headings.contains(word.toLowerCase(Locale.ROOT));
        }
        return 0;
    }

    private int behindAside(List<CoreLabel> tokens, int open) {
        boolean behindName = open > 0 && tokens.get(open - 1).tag().startsWith("NN");
        if (!behindName) {
            return open;
        }
        return switch (tokens.get(open).word()) {
            case "," -> behindSide(tokens, open);
            case "(", "-LRB-" -> behindBracket(tokens, open);
            default -> open;
        };
    }

    /** ", second from left," and ", 62,". */
    private int behindSide(List<CoreLabel> tokens, int comma) {
        int end = comma + 1;
        while (end < tokens.size() && end - comma <= LONGEST_SIDE && isSide(tokens.get(end))) {
            end++;
        }
        boolean age = end == comma + 1
                && end < tokens.size()
                && tokens.get(end).word().matches("[1-9]\\d");
        int close = age ? end + 1 : end;
        boolean closed = close > comma + 1
                && close < tokens.size()
                && tokens.get(close).word().equals(",");
        boolean person = "PERSON".equals(tokens.get(comma - 1).ner());
        if (!closed || age && !person) {
            return comma;
        }
        boolean listed =
                close + 1 < tokens.size() && tokens.get(close + 1).tag().startsWith("NNP");
        return listed ? close : close + 1;
    }

    private boolean isSide(CoreLabel token) {
        return sides.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** "(R)", "(FDC)", "(62)". */
    private static int behindBracket(List<CoreLabel> tokens, int open) {
        for (int end = open + 1; end < tokens.size() && end - open <= LONGEST_BRACKET; end++) {
            String word = tokens.get(end).word();
            if (word.equals(")") || word.equals("-RRB-")) {
                return end + 1;
            }
            if (tokens.get(end).tag().startsWith("VB")) {
                return open;
            }
        }
        return open;
    }
}

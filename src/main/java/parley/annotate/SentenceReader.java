package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.model.Article;
import parley.model.Dependency;
import parley.model.EntityKind;
import parley.model.Sentence;
import parley.model.Token;

/** Reads CoreNLP's sentences into the domain. */
final class SentenceReader {
    private static final Comparator<Dependency> BY_PLACE = Comparator.comparingInt(Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation);

    private final Article article;
    private final CodePointOffsets offsets;
    private final int[] lineEnds;

    SentenceReader(Article article, CodePointOffsets offsets) {
        this.article = article;
        this.offsets = offsets;
        lineEnds = IntStream.range(0, article.text().length())
                .filter(i -> article.text().charAt(i) == '\n')
                .toArray();
    }

    Sentence read(int index, CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = labels.stream().map(this::token).toList();
        List<Dependency> arcs = mended(tokens, dependencies(sentence));
        return new Sentence(
                index,
                paragraph(labels.get(0).beginPosition()),
                GerundArcs.verbs(tokens, arcs),
                GerundArcs.mend(tokens, arcs),
                List.of());
    }

    private static List<Dependency> mended(List<Token> tokens, List<Dependency> parsed) {
        return DayArcs.mend(tokens, VisitorArcs.mend(tokens, DueArcs.mend(tokens, parsed)));
    }

    /** How many line ends stand before a place in the text. */
    private int paragraph(int begin) {
        int found = Arrays.binarySearch(lineEnds, begin);
        return found < 0 ? -found - 1 : found;
    }

    private Token token(CoreLabel label) {
        return new Token(
                offsets.span(label.beginPosition(), label.endPosition()),
                label.originalText(),
                label.lemma(),
                label.tag(),
                kind(label.ner()));
    }

    private static Optional<EntityKind> kind(String tag) {
        return switch (tag) {
            case "PERSON" -> Optional.of(EntityKind.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityKind.ORGANIZATION);
            case "LOCATION" -> Optional.of(EntityKind.PLACE);
            default -> Optional.empty();
        };
    }

    private static List<Dependency> dependencies(CoreMap sentence) {
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
        if (graph == null) {
            return List.of();
        }
        Map<Integer, Integer> places = new HashMap<>();
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        for (int i = 0; i < labels.size(); i++) {
            places.put(labels.get(i).beginPosition(), i);
        }
        List<Dependency> found = new ArrayList<>();
        for (IndexedWord root : graph.getRoots()) {
            found.add(new Dependency(Dependency.ROOT, place(places, root), "root"));
        }
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            found.add(new Dependency(
                    place(places, edge.getGovernor()),
                    place(places, edge.getDependent()),
                    edge.getRelation().toString()));
        }
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** The token's number in its sentence, of which the parser may have seen only a part. */
    private static int place(Map<Integer, Integer> places, IndexedWord word) {
        return Objects.requireNonNull(places.get(word.beginPosition()), word::word);
    }
}

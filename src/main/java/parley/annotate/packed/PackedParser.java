package parley.annotate.packed;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.ArcStandard;
import edu.stanford.nlp.parser.nndep.Configuration;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CoreNLP's transition parser on packed weights; it makes the one form of the dependencies that is in use. */
public final class PackedParser {
    static final String WORDS = "parser.words";
    static final String TAGS = "parser.tags";
    static final String LABELS = "parser.labels";
    static final String LABEL_NAMES = "parser.label-names";
    static final String EMBEDDINGS = "parser.embeddings";
    static final String LAYERS = "parser.layers";

    private final ParserInputs inputs;
    private final ArcStandard system;
    private final List<String> transitions;
    private final ParserNetwork network;

    private PackedParser(ParserInputs inputs, List<String> labels, ParserNetwork network) {
        this.inputs = inputs;
        this.system = new ArcStandard(new PennTreebankLanguagePack(), labels, false);
        this.transitions = transitions(labels);
        this.network = network;
    }

    static PackedParser load() {
        String names =
                StandardCharsets.UTF_8.decode(PackedFolder.open(LABEL_NAMES)).toString();
        // The first label stands for none.
        List<String> labels = names.lines().skip(1).toList();
        return new PackedParser(
                new ParserInputs(table(WORDS), table(TAGS), table(LABELS)),
                labels,
                new ParserNetwork(PackedFolder.open(EMBEDDINGS), PackedFolder.open(LAYERS), 2 * labels.size() + 1));
    }

    private static StringTable table(String file) {
        return new StringTable(PackedFolder.open(file));
    }

    /** In the order of the network's outputs. */
    private static List<String> transitions(List<String> labels) {
        List<String> transitions = new ArrayList<>();
        labels.forEach(label -> transitions.add("L(" + label + ")"));
        labels.forEach(label -> transitions.add("R(" + label + ")"));
        transitions.add("S");
        return transitions;
    }

    /** Gives each sentence its enhanced++ dependencies. */
    public void annotate(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentence.set(
                    SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class,
                    SemanticGraphFactory.makeFromTree(
                            structure(sentence), Mode.ENHANCED_PLUS_PLUS, GrammaticalStructure.Extras.NONE, null));
        }
    }

    private GrammaticalStructure structure(CoreMap sentence) {
        Configuration state = parsed(sentence);
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int i = 1; i <= tokens.size(); i++) {
            int head = state.getHead(i);
            GrammaticalRelation relation = head == 0 ? GrammaticalRelation.ROOT : relation(state.getLabel(i));
            IndexedWord governor = head == 0 ? root : new IndexedWord(tokens.get(head - 1));
            dependencies.add(new TypedDependency(relation, governor, new IndexedWord(tokens.get(i - 1))));
        }
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
    }

    private Configuration parsed(CoreMap sentence) {
        Configuration state = system.initialConfiguration(sentence);
        while (!system.isTerminal(state)) {
            system.apply(state, best(state, network.scores(inputs.read(state))));
        }
        return state;
    }

    private @Nullable String best(Configuration state, double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        String best = null;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > highest && system.canApply(state, transitions.get(i))) {
                highest = scores[i];
                best = transitions.get(i);
            }
        }
        return best;
    }

    private static GrammaticalRelation relation(String label) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
        return known != null
                ? known
                : new GrammaticalRelation(
                        edu.stanford.nlp.international.Language.UniversalEnglish,
                        label,
                        null,
                        GrammaticalRelation.DEPENDENT);
    }
}

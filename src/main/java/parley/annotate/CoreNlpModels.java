package parley.annotate;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import parley.annotate.packed.ModelPacker;
import parley.annotate.packed.PackedModels;
import parley.resource.Resource;

/** The parts of CoreNLP in use, each with its model, loaded when it is first needed. */
final class CoreNlpModels {
    /** Of the model's 20,000 frequent inputs: more of them cost more at the start than one article can win back. */
    private static final String PRECOMPUTED = "3000";

    private final boolean packed;
    private final Lazy<Annotator> tagger = Lazy.of(this::loadTagger);
    private final Lazy<Annotator> morphology = Lazy.of(() -> new MorphaAnnotator(false));
    private final Lazy<Annotator> names = Lazy.of(this::loadNames);
    private final Lazy<Consumer<Annotation>> parser = Lazy.of(this::loadParser);
    private final Lazy<Annotator> times =
            Lazy.of(() -> new TimeAnnotator("sutime", properties(Map.of("sutime.binders", "0")), true));
    private final HeadlineVerbs verbs =
            new HeadlineVerbs(Set.copyOf(new Resource(CoreNlpModels.class, "headline-verbs.txt").lines()));
    private final NameParticles particles =
            new NameParticles(Set.copyOf(new Resource(CoreNlpModels.class, "name-particles.txt").lines()));
    private final HyphenNouns hyphens =
            new HyphenNouns(Set.copyOf(new Resource(CoreNlpModels.class, "hyphen-nouns.txt").lines()));
    private final Annotator lineTokenizer = tokenizer("always");
    private final Annotator blankLineTokenizer = tokenizer("two");

    CoreNlpModels() {
        this(PackedModels.arePresent());
    }

    /** @param packed whether to take the models as the build has packed them, or as CoreNLP has them */
    CoreNlpModels(boolean packed) {
        this.packed = packed;
    }

    /** Loads all models on other threads, each once; what needs one waits for it. */
    void loadAll() {
        names.startLoading();
        parser.startLoading();
        tagger.startLoading();
        times.startLoading();
    }

    void tokenize(Annotation annotation, ParagraphStyle paragraphs) {
        (paragraphs == ParagraphStyle.LINE ? lineTokenizer : blankLineTokenizer).annotate(annotation);
    }

    void tag(Annotation annotation) {
        tagger.get().annotate(annotation);
        hyphens.join(annotation);
        verbs.mend(annotation);
        morphology.get().annotate(annotation);
    }

    void findNames(Annotation annotation) {
        names.get().annotate(annotation);
        particles.mend(annotation);
    }

    void parse(Annotation annotation) {
        parser.get().accept(annotation);
    }

    void findTimes(Annotation annotation) {
        times.get().annotate(annotation);
    }

    /** Cuts tokens and sentences in one go. */
    private static Annotator tokenizer(String newlineIsSentenceBreak) {
        return new TokenizerAnnotator(
                false,
                properties(Map.of(
                        "tokenize.options", "invertible", "ssplit.newlineIsSentenceBreak", newlineIsSentenceBreak)));
    }

    private Annotator loadTagger() {
        return packed
                ? new POSTaggerAnnotator(PackedModels.tagger())
                : new POSTaggerAnnotator(ModelPacker.TAGGER, false);
    }

    /** With CoreNLP's own annotator around the model, which reads names such as "Jae-in" as one word. */
    private Annotator loadNames() {
        // Words met in one article would else change what is found in the next.
        Properties settled = properties(Map.of("maxAdditionalKnownLCWords", "0"));
        try {
            CRFClassifier<CoreLabel> model =
                    packed ? PackedModels.names(settled) : CRFClassifier.getClassifier(ModelPacker.NAMES, settled);
            var annotator = new NERCombinerAnnotator(
                    new NERClassifierCombiner(false, false, model), false, 1, 0, Integer.MAX_VALUE, false, false);
            // CoreNLP turns this on by a property alone, which goes with loading the model by its name.
            Field hyphens = NERCombinerAnnotator.class.getDeclaredField("useNERSpecificTokenization");
            hyphens.setAccessible(true);
            hyphens.setBoolean(annotator, true);
            return annotator;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the name model " + ModelPacker.NAMES + " cannot be read", e);
        }
    }

    private Consumer<Annotation> loadParser() {
        if (packed) {
            return PackedModels.parser()::annotate;
        }
        Properties model = properties(Map.of("model", ModelPacker.PARSER, "numPreComputed", PRECOMPUTED));
        return new DependencyParseAnnotator(model)::annotate;
    }

    private static Properties properties(Map<String, String> entries) {
        Properties properties = new Properties();
        properties.putAll(entries);
        return properties;
    }
}

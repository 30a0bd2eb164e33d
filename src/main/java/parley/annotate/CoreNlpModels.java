package parley.annotate;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import parley.resource.Resource;

/** The parts of CoreNLP in use, each with its model, loaded when it is first needed. */
final class CoreNlpModels {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** Of the model's 20,000 frequent inputs: more of them cost more at the start than one article can win back. */
    private static final String PRECOMPUTED = "3000";

    private final Lazy<Annotator> tagger = Lazy.of(() -> new POSTaggerAnnotator(TAGGER, false));
    private final Lazy<Annotator> morphology = Lazy.of(() -> new MorphaAnnotator(false));
    private final Lazy<Annotator> names = Lazy.of(CoreNlpModels::loadNames);
    private final Lazy<Annotator> parser = Lazy.of(
            () -> new DependencyParseAnnotator(properties(Map.of("model", PARSER, "numPreComputed", PRECOMPUTED))));
    private final Lazy<Annotator> times =
            Lazy.of(() -> new TimeAnnotator("sutime", properties(Map.of("sutime.binders", "0")), true));
    private final HeadlineVerbs verbs =
            new HeadlineVerbs(Set.copyOf(new Resource(CoreNlpModels.class, "headline-verbs.txt").lines()));
    private final Annotator lineTokenizer = tokenizer("always");
    private final Annotator blankLineTokenizer = tokenizer("two");

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
        verbs.mend(annotation);
        morphology.get().annotate(annotation);
    }

    void findNames(Annotation annotation) {
        names.get().annotate(annotation);
    }

    void parse(Annotation annotation) {
        parser.get().annotate(annotation);
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

    private static Annotator loadNames() {
        try {
            return new NERCombinerAnnotator(properties(Map.of(
                    "ner.model", NAMES,
                    "ner.applyNumericClassifiers", "false",
                    "ner.applyFineGrained", "false",
                    "ner.buildEntityMentions", "false",
                    "ner.useSUTime", "false")));
        } catch (IOException e) {
            throw new UncheckedIOException("the name model " + NAMES + " is not on the class path", e);
        }
    }

    private static Properties properties(Map<String, String> entries) {
        Properties properties = new Properties();
        properties.putAll(entries);
        return properties;
    }
}

package parley.annotate.packed;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Properties;

/** The models as the build has packed them; each is ready in milliseconds. */
public final class PackedModels {
    private PackedModels() {}

    /** Whether the class path has them; without them the models of CoreNLP itself are to be read. */
    public static boolean arePresent() {
        return PackedFolder.isPresent();
    }

    public static MaxentTagger tagger() {
        return PackedTagger.load();
    }

    public static CRFClassifier<CoreLabel> names(Properties properties) {
        return PackedNames.load(properties);
    }

    public static PackedParser parser() {
        return PackedParser.load();
    }
}

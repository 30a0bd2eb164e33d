package parley.pipeline;

import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.annotate.CoreNlpAnnotator;
import parley.extract.MeetingExtractor;
import parley.extract.RuleMeetingExtractor;
import parley.link.GazetteerDirectory;
import parley.link.GazetteerIndex;
import parley.link.GazetteerLinker;
import parley.link.LinkOptions;
import parley.map.MapOptions;
import parley.model.ItemDirectory;
import parley.resolve.EvidenceResolver;
import parley.resolve.MeetingResolver;
import parley.validate.GraphValidator;

/** The program with its real parts: models, lexicons and gazetteer are loaded once and shared by all that it makes. */
public final class Parley {
    private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    private final MeetingExtractor extractor = new RuleMeetingExtractor();
    private final GazetteerIndex gazetteer = GazetteerIndex.open();

    private Parley() {}

    /** Offline, with what the build has put beside the program. */
    public static Parley standard() {
        return new Parley();
    }

    public Pipeline pipeline(PipelineOptions options) {
        return new Pipeline(
                options,
                new Stages(
                        UnaryOperator.identity(),
                        annotator,
                        extractor,
                        new GazetteerLinker(gazetteer, LinkOptions.DEFAULT)));
    }

    /** @param validate whether every graph is checked against the shapes */
    public Conversion conversion(MapOptions options, boolean validate) {
        return new Conversion(
                options, directory(), resolver(), validate ? Optional.of(GraphValidator.standard()) : Optional.empty());
    }

    /** Merges reports into meetings, with what the gazetteer knows of places. */
    public MeetingResolver resolver() {
        return new EvidenceResolver(directory());
    }

    public ItemDirectory directory() {
        return new GazetteerDirectory(gazetteer);
    }
}

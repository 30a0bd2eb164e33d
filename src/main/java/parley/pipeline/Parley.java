package parley.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parley.annotate.CoreNlpAnnotator;
import parley.extract.MeetingExtractor;
import parley.extract.RuleMeetingExtractor;
import parley.link.GazetteerDirectory;
import parley.link.GazetteerIndex;
import parley.link.GazetteerLinker;
import parley.link.LinkOptions;
import parley.map.KnowledgeMapper;
import parley.map.MapOptions;
import parley.model.Article;
import parley.model.ItemDirectory;
import parley.model.LinkedArticle;
import parley.resolve.EvidenceResolver;
import parley.store.KnowledgeStore;
import parley.validate.GraphValidator;

/** The program with its real parts: models, lexicons and gazetteer are loaded once and shared by all that it makes. */
public final class Parley {
    private final Reading reading;
    private final GazetteerIndex gazetteer;

    private Parley(Reading reading, GazetteerIndex gazetteer) {
        this.reading = reading;
        this.gazetteer = gazetteer;
    }

    /** What only those need who read articles. */
    private record Reading(Supplier<CoreNlpAnnotator> annotator, Supplier<MeetingExtractor> extractor) {
        private static Reading onFirstUse() {
            return new Reading(new OnFirstUse<>(CoreNlpAnnotator::new), new OnFirstUse<>(RuleMeetingExtractor::new));
        }
    }

    /**
     * Offline, with what the build has put beside the program. Takes some seconds and half a gigabyte: make one and keep it.
     */
    public static Parley standard() {
        return new Parley(Reading.onFirstUse(), GazetteerIndex.open());
    }

    /** The same, with the gazetteer in a folder, for where the program does not stand beside it. */
    public static Parley withGazetteer(Path folder) {
        return new Parley(Reading.onFirstUse(), GazetteerIndex.open(folder));
    }

    /**
     * The same program, but with further indexes of Wikidata before the gazetteer.
     *
     * @param folders the most trusted first
     * @throws parley.failure.BadConfiguration if one of them holds no finished index of this version
     */
    public Parley withWikidata(List<Path> folders) {
        return new Parley(reading, GazetteerIndex.openAfter(folders));
    }

    /**
     * Reads one article, makes its graph, and works out what is known from it alone. Some tenths of a second for an article
     * of the usual length; memory grows with the text. Safe to call from many threads at once. Takes any text: whether it is
     * English is asked only where inputs are read.
     *
     * @throws parley.failure.ArticleRejected if the article has no graph that conforms to the shapes
     */
    public ConvertedArticle convert(Article article) {
        LinkedArticle linked = pipeline(PipelineOptions.DEFAULT).read(article);
        var run = Program.current().run(Clock.systemUTC());
        Conversion conversion = conversionInMemory(new MapOptions(MapOptions.DEFAULT_BASE, true, true, run), true);
        conversion.add(conversion.map(linked));
        return new ConvertedArticle(linked, conversion.known(), conversion.data());
    }

    public Pipeline pipeline(PipelineOptions options) {
        return new Pipeline(
                options,
                new Stages(
                        reading.annotator().get(),
                        reading.extractor().get(),
                        new GazetteerLinker(gazetteer, LinkOptions.DEFAULT)));
    }

    /**
     * Has articles converted by a running server.
     *
     * @param address of its page, such as {@code http://localhost:3030}
     * @throws parley.failure.BadConfiguration if that is no address
     */
    public static ServerPipeline through(String address, PipelineOptions options, MapOptions graphs) {
        return new ServerPipeline(new ConversionServer(address, graphs), options);
    }

    /** @param validate whether every graph is checked against the shapes */
    public Conversion conversion(MapOptions options, boolean validate) {
        return new Conversion(options, directory(), resolver(), validator(validate));
    }

    /** For a few articles, which never leave memory. */
    Conversion conversionInMemory(MapOptions options, boolean validate) {
        return new Conversion(options, directory(), resolver(), validator(validate), MemoryLimits.NONE);
    }

    private static Optional<GraphValidator> validator(boolean wanted) {
        return wanted ? Optional.of(GraphValidator.standard()) : Optional.empty();
    }

    /** @param options whose base must be the store's own, see {@link #baseOf} */
    public StoreContent content(KnowledgeStore store, MapOptions options) {
        return new StoreContent(this, store, options);
    }

    /** @param options whose base must be the store's own, see {@link #baseOf} */
    public LinkReview links(KnowledgeStore store, MapOptions options) {
        var mapper = new KnowledgeMapper(options, directory());
        return new LinkReview(
                store, new KnowledgeUpdater(store, new EvidenceResolver(directory()), mapper), mapper.minter());
    }

    /**
     * The base of a store's IRIs, or for an empty store the one that is asked for, or else the default.
     *
     * @throws parley.failure.BadConfiguration if the store has another base than the one that is asked for
     */
    public static String baseOf(KnowledgeStore store, Optional<String> asked) {
        return BaseFinder.choose(store, asked);
    }

    /** Says why the reports of a store's meeting are one. */
    public MeetingExplainer explainer(KnowledgeStore store) {
        var run = Program.current().run(Clock.systemUTC());
        var options = new MapOptions(baseOf(store, Optional.empty()), true, true, run);
        return new MeetingExplainer(
                store, new EvidenceResolver(directory()), new KnowledgeMapper(options, directory()));
    }

    /** Merges reports into meetings, with what the gazetteer knows of places. */
    public EvidenceResolver resolver() {
        return new EvidenceResolver(directory());
    }

    public ItemDirectory directory() {
        return new GazetteerDirectory(gazetteer);
    }
}

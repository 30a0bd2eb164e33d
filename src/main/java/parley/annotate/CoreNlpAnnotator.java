package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.Dateline;
import parley.model.PublicationDate;
import parley.model.Sentence;
import parley.model.SentenceSelector;
import parley.resource.Resource;

/**
 * Annotates with Stanford CoreNLP, paying only for what is asked: tags and names for the whole text, the dependency
 * parse and the times for the chosen sentences alone. Models are loaded once, on first use.
 */
public final class CoreNlpAnnotator implements ArticleAnnotator {
    private final CoreNlpModels models;
    private final FalseTimes falseTimes =
            new FalseTimes(Set.copyOf(new Resource(CoreNlpAnnotator.class, "never-times.txt").lines()));
    private final Asides asides = new Asides(
            Set.copyOf(new Resource(CoreNlpAnnotator.class, "caption-labels.txt").lines()),
            Set.copyOf(new Resource(CoreNlpAnnotator.class, "caption-sides.txt").lines()),
            Set.copyOf(new Resource(CoreNlpAnnotator.class, "heading-words.txt").lines()));
    private final DatelineReader datelines =
            new DatelineReader(Set.copyOf(new Resource(CoreNlpAnnotator.class, "not-places.txt").lines()));
    private final HeadingCapitals headings = new HeadingCapitals(
            Set.copyOf(new Resource(CoreNlpAnnotator.class, "heading-capitals.txt").words()),
            Set.copyOf(new Resource(CoreNlpAnnotator.class, "heading-small-words.txt").words()));
    private final LeanReader leans =
            new LeanReader(Set.copyOf(new Resource(CoreNlpAnnotator.class, "forward-words.txt").lines()));

    public CoreNlpAnnotator() {
        this(new CoreNlpModels());
    }

    CoreNlpAnnotator(CoreNlpModels models) {
        this.models = models;
    }

    /** Starts to load every model in the background, for a caller that knows that an article is coming. */
    public void warmUp() {
        models.loadAll();
    }

    @Override
    public AnnotatedArticle annotate(Article undated, SentenceSelector worthParsing) {
        CodePointOffsets offsets = CodePointOffsets.of(undated.text());
        Optional<DatelineReader.Found> dateline = datelines.read(undated, offsets);
        Article article =
                dated(undated, dateline.flatMap(found -> found.dateline().date()));
        Annotation annotation = new Annotation(LongWords.part(headings.lower(Dashes.plain(Wordless.blank(
                dateline.map(found -> found.separate(article.text())).orElse(article.text()))))));
        models.tokenize(annotation, ParagraphStyle.of(article.text()));
        LongSentences.cut(annotation);
        models.tag(annotation);
        models.findNames(annotation);

        SentenceReader reader = new SentenceReader(article, offsets);
        List<CoreMap> cut = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<CoreMap> chosen = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            if (worthParsing.selects(reader.read(i, cut.get(i)))) {
                chosen.add(cut.get(i));
            }
        }
        if (!chosen.isEmpty()) {
            parse(article, annotation, chosen);
        }

        List<Sentence> sentences = sentences(article, offsets, reader, cut);
        return new AnnotatedArticle(
                article,
                sentences,
                new NameReader(article).read(sentences),
                dateline.map(DatelineReader.Found::dateline));
    }

    @Override
    public AnnotatedArticle annotateHead(Article undated) {
        Optional<Dateline> dateline =
                datelines.read(undated, CodePointOffsets.of(undated.text())).map(DatelineReader.Found::dateline);
        Article article = dated(undated, dateline.flatMap(Dateline::date));
        return new AnnotatedArticle(article, List.of(), List.of(), dateline);
    }

    /** The dateline's day stands in where nothing else says when the article was published. */
    private static Article dated(Article article, Optional<LocalDate> dateline) {
        ArticleMetadata metadata = article.metadata();
        return metadata.published().isPresent() || dateline.isEmpty()
                ? article
                : article.withMetadata(metadata.withPublished(
                        new PublicationDate(dateline.orElseThrow(), PublicationDate.Origin.DATELINE)));
    }

    private List<Sentence> sentences(
            Article article, CodePointOffsets offsets, SentenceReader reader, List<CoreMap> cut) {
        TimeReader times = new TimeReader(article, offsets, falseTimes);
        TimeNormalizer normalizer =
                new TimeNormalizer(article.metadata().published().map(PublicationDate::day), leans);
        HistoryColumn history = new HistoryColumn(article);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            Sentence sentence = reader.read(i, cut.get(i));
            history.lead(sentence, normalizer);
            sentences.add(sentence.withTimes(normalizer.normalize(sentence, times.read(cut.get(i)))));
        }
        return sentences;
    }

    /** Parses and dates the chosen sentences, which CoreNLP sees as a document of their own. */
    private void parse(Article article, Annotation whole, List<CoreMap> chosen) {
        Annotation part = new Annotation(article.text());
        part.set(CoreAnnotations.TokensAnnotation.class, whole.get(CoreAnnotations.TokensAnnotation.class));
        List<CoreMap> plain = chosen.stream().map(asides::without).toList();
        part.set(CoreAnnotations.SentencesAnnotation.class, plain);
        models.parse(part);
        for (int i = 0; i < chosen.size(); i++) {
            Asides.hand(plain.get(i), chosen.get(i));
        }
        part.set(CoreAnnotations.SentencesAnnotation.class, chosen);
        models.findTimes(part);
    }
}

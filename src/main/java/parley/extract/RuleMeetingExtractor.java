package parley.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.extract.when.MeetingTimes;
import parley.failure.TimeUp;
import parley.model.AnnotatedArticle;
import parley.model.ArticleEntity;
import parley.model.ExtractedArticle;
import parley.model.Report;
import parley.model.Sentence;
import parley.model.SentenceSelector;

/** Extracts by rules over names, lexicons and the dependencies of the sentences that hold a trigger. */
public final class RuleMeetingExtractor implements MeetingExtractor {
    private final Lexicon lexicon = new Lexicon();
    private final MeetingTimes times = new MeetingTimes();
    private final Descriptions descriptions = new Descriptions();
    private final Confidence confidence = Confidence.load();
    private final Coordination coordination = new Coordination(lexicon);
    private final TriggerFinder triggers = new TriggerFinder(lexicon);
    private final Pattern triggerStems = Pattern.compile("(?i)\\b("
            + String.join(
                    "|", WordList.rows("stems.tsv").stream().map(row -> row[0]).toList()) + ")");

    @Override
    public boolean mayReportMeeting(String text) {
        return triggerStems.matcher(text).find();
    }

    @Override
    public SentenceSelector worthParsing() {
        return sentence -> {
            SentenceGraph graph = new SentenceGraph(sentence);
            return triggers.hasTrigger(graph) || Journeys.setsOut(graph) || AgendaReader.mayTell(graph, lexicon);
        };
    }

    @Override
    public ExtractedArticle extract(AnnotatedArticle article) {
        ArticleNames names = new ArticleNames(article, lexicon);
        List<ReportDraft> drafts = drafts(article, names);

        descriptions.add(article.sentences(), names);
        Map<EntityDraft, Integer> numbers = new HashMap<>();
        List<ArticleEntity> entities = new ArrayList<>();
        for (EntityDraft draft : names.inOrder()) {
            numbers.put(draft, entities.size() + 1);
            entities.add(draft.toEntity(entities.size() + 1));
        }
        ReportBuilder builder = new ReportBuilder(names, lexicon, confidence, draft -> numbers.getOrDefault(draft, 0));
        List<Report> reports = new ArrayList<>();
        for (ReportDraft draft : drafts) {
            TimeUp.check();
            reports.add(builder.build(reports.size() + 1, draft));
        }
        return new ExtractedArticle(article, entities, reports);
    }

    /** The meetings that an article tells of, each with its mentions. */
    List<ReportDraft> drafts(AnnotatedArticle article, ArticleNames names) {
        MentionReader reader = new MentionReader(names, lexicon, times);
        List<MeetingMention> mentions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            TimeUp.check();
            if (!sentence.dependencies().isEmpty()) {
                mentions.addAll(reader.read(coordination.graph(sentence)));
            }
        }
        Contests contests = new Contests(article.sentences());
        mentions.removeIf(contests::isOne);
        List<ReportDraft> drafts = new ArrayList<>(new MentionMerger(lexicon.countries()).merge(mentions));
        drafts.removeIf(ReportDraft::isOfNobody);
        addDelegations(article, names, drafts);
        WrittenPlaces written = new WrittenPlaces(names, new Towns(names, lexicon));
        drafts.forEach(draft -> written.of(draft).ifPresent(draft::putIn));
        addAgendas(article, names, drafts);
        return drafts;
    }

    /** Those who come along belong to the meeting that was told of last before them. */
    private void addDelegations(AnnotatedArticle article, ArticleNames names, List<ReportDraft> drafts) {
        DelegationReader delegations = new DelegationReader(names, lexicon.countries());
        for (Sentence sentence : article.sentences()) {
            TimeUp.check();
            List<DelegationReader.Member> members = delegations.read(sentence);
            drafts.stream()
                    .filter(d -> d.isNear(sentence.index()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(draft -> members.forEach(draft::addMember));
        }
    }

    /** What a sentence without a meeting of its own says of subjects belongs to the meeting that was told of right before. */
    private void addAgendas(AnnotatedArticle article, ArticleNames names, List<ReportDraft> drafts) {
        AgendaReader agendas = new AgendaReader(new TopicPhrases(names, lexicon), lexicon);
        Set<Integer> own = drafts.stream()
                .flatMap(draft -> draft.mentions().stream())
                .map(MeetingMention::sentence)
                .collect(Collectors.toUnmodifiableSet());
        for (Sentence sentence : article.sentences()) {
            TimeUp.check();
            if (own.contains(sentence.index()) || sentence.dependencies().isEmpty()) {
                continue;
            }
            drafts.stream()
                    .filter(draft -> draft.isRightBefore(sentence.index()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(draft -> draft.addAgenda(agendas.read(new SentenceGraph(sentence))));
        }
    }
}

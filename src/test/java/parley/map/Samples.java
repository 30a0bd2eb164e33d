package parley.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleEntity;
import parley.model.ArticleEvidence;
import parley.model.ArticleMetadata;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Attribution;
import parley.model.Candidate;
import parley.model.Certainty;
import parley.model.EdtfDate;
import parley.model.Entity;
import parley.model.EntityContext;
import parley.model.EntityKind;
import parley.model.EntityLink;
import parley.model.ExtractedArticle;
import parley.model.ItemDirectory;
import parley.model.ItemFacts;
import parley.model.Knowledge;
import parley.model.LinkedArticle;
import parley.model.Meeting;
import parley.model.MeetingStatus;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.Participation;
import parley.model.Polarity;
import parley.model.PublicationDate;
import parley.model.Report;
import parley.model.ReportEvidence;
import parley.model.ReportPlace;
import parley.model.ReportTime;
import parley.model.ReportTopic;
import parley.model.Role;
import parley.model.Setting;
import parley.model.Span;
import parley.model.TimeResolution;
import parley.model.TimeWords;

/** Articles as the earlier stages would hand them over, made by hand. */
final class Samples {
    static final MapOptions OPTIONS = new MapOptions(
            MapOptions.DEFAULT_BASE,
            true,
            true,
            new RunDescription(
                    "0.1.0",
                    "c0ffee",
                    List.of("a tagger", "a parser"),
                    Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC)));

    private Samples() {}

    static Article article(String text) {
        return new Article("sample", text, ArticleMetadata.NONE);
    }

    /** The articles' graphs under their names, and what a plain resolver would know of them: one entity each. */
    static DatasetGraph dataset(LinkedArticle... articles) {
        DatasetGraph data = DatasetGraphFactory.create();
        for (LinkedArticle article : articles) {
            MappedArticle mapped = new ArticleMapper(OPTIONS).map(article);
            data.addGraph(NodeFactory.createURI(mapped.iri()), mapped.graph());
            Knowledge knowledge = knowledge(new EvidenceReader().read(mapped.iri(), mapped.graph()));
            GraphUtil.addInto(data.getDefaultGraph(), new KnowledgeMapper(OPTIONS, DIRECTORY).map(knowledge));
        }
        return data;
    }

    /** Knows Bergen, and the country that holds it. */
    static final ItemDirectory DIRECTORY = qid -> Optional.ofNullable(Map.of(
                    "Q26793",
                    new ItemFacts(
                            "Q26793",
                            "Bergen",
                            "city in Norway",
                            EntityKind.PLACE,
                            Optional.of(new ItemFacts.Coordinates(60.39, 5.33)),
                            List.of("Q20")),
                    "Q20",
                    new ItemFacts(
                            "Q20",
                            "Norway",
                            "country in Northern Europe",
                            EntityKind.COUNTRY,
                            Optional.empty(),
                            List.of()))
            .get(qid));

    static Knowledge knowledge(ArticleEvidence evidence) {
        Function<String, String> key = iri -> evidence.entities().stream()
                .filter(entity -> entity.iri().equals(iri))
                .map(entity -> entity.qid()
                        .orElse(entity.kind().name().toLowerCase(Locale.ROOT) + ":"
                                + entity.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        List<Entity> entities = evidence.entities().stream()
                .map(entity -> new Entity(
                        key.apply(entity.iri()),
                        entity.name(),
                        entity.kind(),
                        entity.qid(),
                        List.of(entity.iri()),
                        List.of()))
                .toList();
        List<Meeting> meetings = evidence.reports().stream()
                .map(report -> new Meeting(
                        report.iri(),
                        List.of(report.iri()),
                        agents(report, false).stream()
                                .map(key)
                                .distinct()
                                .sorted()
                                .toList(),
                        agents(report, true).stream()
                                .map(key)
                                .filter(agent ->
                                        agents(report, false).stream().map(key).noneMatch(agent::equals))
                                .distinct()
                                .sorted()
                                .toList(),
                        report.places().stream()
                                .map(place -> key.apply(place.entity()))
                                .distinct()
                                .toList(),
                        report.time(),
                        report.topics(),
                        report.assessment().status(),
                        report.assessment().mode()))
                .toList();
        return new Knowledge(entities, meetings);
    }

    private static List<String> agents(ReportEvidence report, boolean absent) {
        return report.participations().stream()
                .filter(part -> (part.attendance() == Attendance.ABSENT) == absent)
                .map(ReportEvidence.ParticipationEvidence::entity)
                .toList();
    }

    /** The first mention of these words in the article. */
    static Mention words(Article article, String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the article does not say " + words);
        }
        int begin = article.text().codePointCount(0, at);
        return article.mention(new Span(begin, begin + words.codePointCount(0, words.length())));
    }

    static LinkedArticle linked(
            Article article, List<ArticleEntity> entities, List<EntityLink> links, Report... reports) {
        var annotated = new AnnotatedArticle(article, List.of(), List.of());
        return new LinkedArticle(new ExtractedArticle(annotated, entities, List.of(reports)), links, Map.of());
    }

    /** Two ministers who are to talk in a town tomorrow, a third who stays away, and an emoji before all offsets. */
    static LinkedArticle harbourTalks() {
        Article article = new Article(
                "harbour.txt",
                "🚢 Harbour talks\n\nMinister Anna Lind will meet Ben Okoro in Bergen tomorrow at 9 a.m. to discuss fishing"
                        + " quotas, officials said. Cara Diaz is not coming.",
                new ArticleMetadata(
                        Optional.of("h-1"),
                        Optional.of("https://news.example/harbour?id=1"),
                        Optional.of("Harbour talks"),
                        Optional.of("The Example"),
                        Optional.of(new PublicationDate(LocalDate.of(2025, 3, 4), PublicationDate.Origin.METADATA))));
        Mention anna = words(article, "Anna Lind");
        Mention ben = words(article, "Ben Okoro");
        Mention cara = words(article, "Cara Diaz");
        Mention bergen = words(article, "Bergen");
        var entities = List.of(
                new ArticleEntity(
                        1,
                        "Anna Lind",
                        EntityKind.PERSON,
                        List.of(anna),
                        new EntityContext(Optional.of("Minister"), Optional.of("Norway"), false)),
                new ArticleEntity(2, "Ben Okoro", EntityKind.PERSON, List.of(ben), EntityContext.NONE),
                new ArticleEntity(3, "Bergen", EntityKind.PLACE, List.of(bergen), EntityContext.NONE),
                new ArticleEntity(4, "Cara Diaz", EntityKind.PERSON, List.of(cara), EntityContext.NONE));
        var town = new Candidate("Q26793", "Bergen", "city in Norway", 0.93);
        var otherTown = new Candidate("Q99", "Bergen", "another town", 0.05);
        var links = List.of(
                new EntityLink(1, Optional.empty(), List.of()),
                new EntityLink(2, Optional.empty(), List.of()),
                new EntityLink(3, Optional.of(town), List.of(town, otherTown)),
                new EntityLink(4, Optional.empty(), List.of()));
        var time = new ReportTime(
                Optional.of(EdtfDate.day(LocalDate.of(2025, 3, 5))),
                Optional.of(LocalTime.of(9, 0)),
                Optional.of(Duration.ofHours(2)),
                Optional.of(TimeResolution.FROM_PUBLICATION_DATE),
                new TimeWords(
                        List.of(words(article, "tomorrow at 9 a.m.")),
                        List.of(words(article, "tomorrow at 9 a.m.")),
                        List.of()));
        var report = new Report(
                1,
                List.of(
                        new Participation(
                                1,
                                Role.PRINCIPAL,
                                Attendance.EXPECTED,
                                Optional.of("Minister"),
                                Optional.empty(),
                                List.of(anna)),
                        attends(2, Attendance.EXPECTED, ben),
                        attends(4, Attendance.ABSENT, words(article, "Cara Diaz is not coming"))),
                new Setting(
                        List.of(new ReportPlace(3, Optional.empty(), bergen)),
                        time,
                        List.of(new ReportTopic("fishing quotas", words(article, "fishing quotas")))),
                new Assessment(MeetingStatus.PLANNED, Certainty.CERTAIN, Polarity.POSITIVE, Mode.IN_PERSON, 0.9),
                Optional.of(new Attribution(Optional.empty(), words(article, "officials"))),
                List.of(words(article, "will meet")),
                List.of());
        LinkedArticle linked = linked(article, entities, links, report);
        return new LinkedArticle(linked.extracted(), links, Map.of(1, ZoneId.of("Europe/Oslo")));
    }

    static Participation attends(int entity, Attendance attendance, Mention evidence) {
        return new Participation(
                entity, Role.PRINCIPAL, attendance, Optional.empty(), Optional.empty(), List.of(evidence));
    }
}

package parley.map;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleEntity;
import parley.model.ArticleMetadata;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Attribution;
import parley.model.Candidate;
import parley.model.Certainty;
import parley.model.EdtfDate;
import parley.model.EntityContext;
import parley.model.EntityKind;
import parley.model.EntityLink;
import parley.model.ExtractedArticle;
import parley.model.LinkedArticle;
import parley.model.MeetingStatus;
import parley.model.Mention;
import parley.model.Mode;
import parley.model.Participation;
import parley.model.Polarity;
import parley.model.PublicationDate;
import parley.model.Report;
import parley.model.ReportPlace;
import parley.model.ReportTime;
import parley.model.ReportTopic;
import parley.model.Role;
import parley.model.Setting;
import parley.model.Span;
import parley.model.TimeResolution;
import parley.model.TimeWords;

/** Any article that the earlier stages could hand over, with any characters in it. Each number makes one. */
final class LinkedArticles {
    private static final List<String> PIECES = List.of(
            "Anna",
            "Ben Okoro",
            "🚢",
            "👩🏽‍🚀",
            "東京",
            "é",
            "e\u0301",
            "العربية",
            "𝔘",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\"",
            "\"\"\"",
            "\\",
            "'",
            "<b>",
            "&amp;",
            "{}",
            "%41",
            "“quoted”",
            ".",
            "war in Ukraine",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "]]>",
            "$1");
    private static final List<String> HOSTILE = List.of(
            "https://news.example/a b?q=<x>&y=\"z\"",
            "HTTP://News.Example/É/%zz",
            "https://news.example/a#b",
            "ftp://x/y",
            "no url",
            "https://",
            "https://news.example/\u202e|^`",
            "https://user@[::1]:80/..//./x",
            "http://a/%e2%82%ac",
            "");

    private final Random random;
    private final Article article;
    private final int length;
    private final int entityCount;

    private LinkedArticles(long seed) {
        random = new Random(seed);
        var text = new StringBuilder("x");
        int pieces = 1 + random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(pick(PIECES)).append(random.nextBoolean() ? " " : "");
        }
        article = new Article("generated", text.toString(), metadata());
        length = text.codePointCount(0, text.length());
        entityCount = random.nextInt(5);
    }

    static Arbitrary<LinkedArticle> any() {
        return Arbitraries.longs().map(seed -> new LinkedArticles(seed).linked());
    }

    private LinkedArticle linked() {
        List<ArticleEntity> entities = new ArrayList<>();
        List<EntityLink> links = new ArrayList<>();
        for (int i = 1; i <= entityCount; i++) {
            entities.add(new ArticleEntity(i, mention().quote(), pick(EntityKind.values()), mentions(), context()));
            links.add(link(i));
        }
        List<Report> reports = new ArrayList<>();
        Map<Integer, ZoneId> zones = new HashMap<>();
        int count = entityCount == 0 ? 0 : random.nextInt(random.nextInt(9) == 0 ? 13 : 3);
        for (int i = 1; i <= count; i++) {
            reports.add(report(i));
            if (random.nextBoolean()) {
                zones.put(i, ZoneId.of(pick(List.of("Europe/Oslo", "America/Argentina/Buenos_Aires"))));
            }
        }
        var annotated = new AnnotatedArticle(article, List.of(), List.of());
        return new LinkedArticle(new ExtractedArticle(annotated, entities, reports), links, zones);
    }

    private ArticleMetadata metadata() {
        return new ArticleMetadata(
                maybe(pick(PIECES)),
                maybe(pick(HOSTILE)),
                maybe(pick(PIECES)),
                maybe(pick(PIECES)),
                maybe(new PublicationDate(day(), pick(PublicationDate.Origin.values()))));
    }

    private EntityLink link(int entity) {
        List<Candidate> candidates = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String qid = "Q" + (1 + i * 7 + random.nextInt(7));
            candidates.add(new Candidate(qid, pick(PIECES), pick(PIECES), random.nextDouble()));
        }
        return new EntityLink(entity, candidates.isEmpty() ? Optional.empty() : maybe(candidates.get(0)), candidates);
    }

    private Report report(int number) {
        List<Participation> participations = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            participations.add(new Participation(
                    entity(),
                    pick(Role.values()),
                    pick(Attendance.values()),
                    maybe(mention().quote()),
                    maybe(entity()),
                    mentions()));
        }
        List<ReportPlace> places = new ArrayList<>();
        List<ReportTopic> topics = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            places.add(new ReportPlace(entity(), maybe(entity()), mention()));
            Mention words = mention();
            topics.add(new ReportTopic(words.quote(), words));
        }
        var assessment = new Assessment(
                pick(MeetingStatus.values()),
                pick(Certainty.values()),
                pick(Polarity.values()),
                pick(Mode.values()),
                Math.round(random.nextDouble() * 10_000) / 10_000.0);
        Optional<Attribution> attribution = maybe(new Attribution(maybe(entity()), mention()));
        return new Report(
                number,
                participations,
                new Setting(places, time(), topics),
                assessment,
                attribution,
                mentions(),
                mentions());
    }

    private ReportTime time() {
        LocalDate day = day();
        EdtfDate date = pick(List.of(
                EdtfDate.day(day),
                EdtfDate.month(java.time.YearMonth.from(day)),
                EdtfDate.year(java.time.Year.from(day)),
                EdtfDate.interval(day, day.plusDays(3))));
        Optional<LocalTime> time = maybe(LocalTime.of(random.nextInt(24), random.nextInt(60)));
        Optional<Duration> duration = maybe(Duration.ofMinutes(random.nextInt(5000)));
        return switch (random.nextInt(3)) {
            case 0 -> new ReportTime(Optional.empty(), time, duration, Optional.empty(), TimeWords.NONE);
            case 1 -> new ReportTime(Optional.empty(), time, duration, Optional.of(TimeResolution.UNRESOLVED), words());
            default ->
                new ReportTime(
                        Optional.of(date),
                        time,
                        duration,
                        Optional.of(TimeResolution.EXPLICIT),
                        random.nextBoolean() ? words() : TimeWords.NONE);
        };
    }

    private TimeWords words() {
        return new TimeWords(mentions(), mentions(), mentions());
    }

    private EntityContext context() {
        return new EntityContext(maybe(mention().quote()), maybe(mention().quote()), random.nextBoolean());
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            mentions.add(mention());
        }
        return mentions;
    }

    private Mention mention() {
        int begin = random.nextInt(length);
        return article.mention(new Span(begin, begin + 1 + random.nextInt(Math.min(30, length - begin))));
    }

    private LocalDate day() {
        return LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private int entity() {
        return 1 + random.nextInt(entityCount);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}

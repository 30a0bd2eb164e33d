package parley.link;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.failure.TimeUp;
import parley.model.ArticleEntity;
import parley.model.Candidate;
import parley.model.EntityKind;
import parley.model.EntityLink;
import parley.model.ExtractedArticle;
import parley.model.LinkedArticle;
import parley.model.Report;
import parley.model.ReportPlace;

/** Links entities to the items of the gazetteer. */
public final class GazetteerLinker implements EntityLinker {
    private final GazetteerIndex index;
    private final LinkOptions options;
    private final CandidateFinder finder;
    private final CountryNames countryNames;
    private final CandidateFeatures features;
    private final LinkModel model;
    private final Metonyms metonyms = Metonyms.load();
    private final ActingSeats seats = new ActingSeats(metonyms);
    private final MarketIndexes markets = new MarketIndexes();
    private final DescribedHolder described;

    public GazetteerLinker(GazetteerIndex index, LinkOptions options) {
        this(index, options, LinkModel.load());
    }

    GazetteerLinker(GazetteerIndex index, LinkOptions options, LinkModel model) {
        this.index = index;
        this.options = options;
        this.model = model;
        finder = new CandidateFinder(index);
        countryNames = new CountryNames(index);
        features = new CandidateFeatures(countryNames, OfficeNames.load());
        described = new DescribedHolder(countryNames, new OfficeHolders(index));
    }

    @Override
    public LinkedArticle link(ExtractedArticle article) {
        ArticleContext context = context(article);
        Set<Integer> agents = agents(article);
        var links = new ArrayList<EntityLink>();
        for (ArticleEntity entity : article.entities()) {
            TimeUp.check();
            links.add(agents.contains(entity.number()) ? linkAgent(entity, context) : link(entity, context));
        }
        List<EntityLink> all = ShortForms.add(article, links);
        return new LinkedArticle(article, all, timeZones(article, all));
    }

    /** What the article says, its sure places included. */
    ArticleContext context(ExtractedArticle article) {
        ArticleContext context = ArticleContext.of(article, countryNames, markets.of(article));
        for (ArticleEntity entity : article.entities()) {
            TimeUp.check();
            if (entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.COUNTRY) {
                link(entity, context)
                        .chosen()
                        .flatMap(chosen -> index.find(chosen.qid()))
                        .ifPresent(context::add);
            }
        }
        return context;
    }

    /** Numbers of the entities that take part in a meeting or act otherwise, and are nowhere a meeting's place. */
    private Set<Integer> agents(ExtractedArticle article) {
        var agents = new HashSet<>(seats.of(article));
        for (Report report : article.reports()) {
            report.participations().forEach(part -> agents.add(part.entity()));
        }
        for (Report report : article.reports()) {
            report.setting().places().forEach(place -> agents.remove(place.entity()));
        }
        return agents;
    }

    private EntityLink linkAgent(ArticleEntity entity, ArticleContext context) {
        EntityLink plain = link(entity, context);
        Optional<GazetteerItem> agent = entity.kind() == EntityKind.PERSON
                ? Optional.empty()
                : metonyms.agent(entity.name()).flatMap(index::find);
        if (agent.isEmpty()) {
            return plain;
        }
        Candidate chosen =
                candidate(agent.get(), plain.chosen().map(Candidate::score).orElse(options.minScore()));
        var candidates = new ArrayList<>(List.of(chosen));
        candidates.addAll(plain.candidates());
        return new EntityLink(entity.number(), Optional.of(chosen), candidates);
    }

    private EntityLink link(ArticleEntity entity, ArticleContext context) {
        if (entity.kind() == EntityKind.GROUP) {
            return new EntityLink(entity.number(), Optional.empty(), List.of());
        }
        Optional<Candidate> holder = described.find(entity, context.day());
        if (holder.isPresent()) {
            return new EntityLink(entity.number(), holder, holder.stream().toList());
        }
        if (DescribedHolder.hasNoName(entity)) {
            return new EntityLink(entity.number(), Optional.empty(), List.of());
        }
        List<WeighedItem> items = candidates(entity, context);
        double[] probabilities = model.probabilities(features(entity, items, context));
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < items.size(); i++) {
            candidates.add(candidate(items.get(i).item(), probabilities[i]));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::qid));
        return new EntityLink(
                entity.number(),
                choose(entity.kind(), candidates),
                candidates.subList(0, Math.min(candidates.size(), options.candidates())));
    }

    List<WeighedItem> candidates(ArticleEntity entity, ArticleContext context) {
        List<WeighedItem> usual = weighed(finder.find(entity.name(), entity.kind(), context.words()));
        if (!context.markets().contains(entity.number())) {
            return usual;
        }
        double known = usual.stream()
                .filter(item -> item.item().type() == ItemType.ORGANIZATION)
                .mapToDouble(item -> item.item().popularity())
                .max()
                .orElse(0);
        List<WeighedItem> markets = weighed(finder.findMarkets(entity.name())).stream()
                .filter(item -> !LabelParts.differsInFigures(item.item().label(), entity.name())
                        || item.item().popularity() > known)
                .toList();
        return markets.isEmpty() ? usual : markets;
    }

    private List<WeighedItem> weighed(List<GazetteerIndex.Hit> hits) {
        return hits.stream()
                .map(hit -> new WeighedItem(index.item(hit.document()), hit.match()))
                .toList();
    }

    List<double[]> features(ArticleEntity entity, List<WeighedItem> items, ArticleContext context) {
        return features.of(entity, items, context);
    }

    private static Candidate candidate(GazetteerItem item, double score) {
        return new Candidate(item.qid(), item.label(), item.description(), score);
    }

    private Optional<Candidate> choose(EntityKind kind, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = candidates.get(0);
        double least = kind == EntityKind.PERSON ? options.minPersonScore() : options.minScore();
        double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
        boolean isSure = best.score() >= least && best.score() - next >= options.minMargin();
        return isSure ? Optional.of(best) : Optional.empty();
    }

    private Map<Integer, ZoneId> timeZones(ExtractedArticle article, List<EntityLink> links) {
        var zones = new HashMap<Integer, ZoneId>();
        for (Report report : article.reports()) {
            zone(report, links).ifPresent(zone -> zones.put(report.number(), zone));
        }
        return zones;
    }

    private Optional<ZoneId> zone(Report report, List<EntityLink> links) {
        var entities = new ArrayList<Integer>();
        for (ReportPlace place : report.setting().places()) {
            entities.add(place.entity());
            place.within().ifPresent(entities::add);
        }
        return entities.stream()
                .flatMap(entity -> links.get(entity - 1).chosen().stream())
                .flatMap(chosen -> index.zone(chosen.qid()).stream())
                .findFirst();
    }
}

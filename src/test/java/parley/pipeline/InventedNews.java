package parley.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import parley.model.ArticleEvidence;
import parley.model.Assessment;
import parley.model.Attendance;
import parley.model.Certainty;
import parley.model.EdtfDate;
import parley.model.EntityEvidence;
import parley.model.EntityKind;
import parley.model.ItemDirectory;
import parley.model.ItemFacts;
import parley.model.MeetingStatus;
import parley.model.Mode;
import parley.model.Polarity;
import parley.model.ReportEvidence;
import parley.model.ReportEvidence.ParticipationEvidence;
import parley.model.ReportEvidence.PlaceEvidence;
import parley.model.ReportEvidence.TimeEvidence;
import parley.model.Role;
import parley.model.TimeResolution;

/**
 * Articles of one report each, as many as wanted, always the same: invented people who meet in twos, a few of them far
 * more often than the rest. Of ten people, seven have an item of the directory.
 *
 * @param perDay articles of one day, or fewer where they are to fill all days
 * @param days over which they are spread, from the first on again and again
 */
public record InventedNews(int people, int perDay, int days) implements ItemDirectory {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int COUNTRIES = 60;
    private static final int LINKED_OF_TEN = 7;

    Map<String, Graph> graphs(int from, int to) {
        Map<String, Graph> graphs = new HashMap<>();
        for (int i = from; i < to; i++) {
            ArticleEvidence article = article(i, "news");
            graphs.put(article.iri(), EvidenceGraph.of(article));
        }
        return graphs;
    }

    public ArticleEvidence article(int number, String series) {
        Random random = new Random(number * 31L + series.hashCode());
        String iri = "https://example.org/" + series + "/" + number;
        LocalDate day = FIRST.plusDays(number / perDay % days);
        int one = person(random);
        int other = (one + 1 + person(random)) % people;
        List<EntityEvidence> entities = List.of(entity(iri, 1, one), entity(iri, 2, other), place(iri, random));
        boolean held = random.nextInt(3) > 0;
        EdtfDate date =
                EdtfDate.parse(day.plusDays(held ? 0 : random.nextInt(1, 20)).toString());
        ReportEvidence report = new ReportEvidence(
                iri + "#report-1",
                List.of(part(entities.get(0)), part(entities.get(1))),
                List.of(new PlaceEvidence(entities.get(2).iri(), Optional.empty())),
                new TimeEvidence(
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(date),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TimeResolution.FROM_PUBLICATION_DATE)),
                List.of("matter " + random.nextInt(50)),
                new Assessment(
                        held ? MeetingStatus.HELD : MeetingStatus.PLANNED,
                        Certainty.CERTAIN,
                        Polarity.POSITIVE,
                        Mode.IN_PERSON,
                        0.9));
        return new ArticleEvidence(iri, Optional.of(day), Optional.empty(), entities, List.of(report));
    }

    /** The first ones are named much more often than the last ones. */
    private int person(Random random) {
        double share = random.nextDouble();
        return (int) (people * share * share);
    }

    private EntityEvidence entity(String article, int number, int person) {
        return new EntityEvidence(
                article + "#entity-" + number,
                name(person),
                EntityKind.PERSON,
                person % 10 < LINKED_OF_TEN ? Optional.of("Q" + (1_000_000 + person)) : Optional.empty(),
                Optional.of("Land " + person % COUNTRIES));
    }

    private static String name(int person) {
        return "Given" + person / 100 + " Family" + person;
    }

    private static EntityEvidence place(String article, Random random) {
        int city = random.nextInt(200);
        return new EntityEvidence(
                article + "#entity-3",
                "City " + city,
                EntityKind.PLACE,
                Optional.of("Q" + (2_000_000 + city)),
                Optional.empty());
    }

    private static ParticipationEvidence part(EntityEvidence entity) {
        return new ParticipationEvidence(entity.iri(), Role.PRINCIPAL, Attendance.ATTENDING);
    }

    @Override
    public Optional<ItemFacts> find(String qid) {
        if (!qid.matches("Q[12]\\d{6}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(qid.substring(1)) % 1_000_000;
        boolean isPerson = qid.charAt(1) == '1';
        return Optional.of(new ItemFacts(
                qid,
                isPerson ? name(number) : "City " + number,
                "",
                isPerson ? EntityKind.PERSON : EntityKind.PLACE,
                Optional.empty(),
                List.of()));
    }
}

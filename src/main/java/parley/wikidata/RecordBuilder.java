package parley.wikidata;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.link.ItemRecord;
import parley.link.ItemType;
import parley.link.Popularity;
import parley.link.Tenure;
import parley.model.ItemFacts;

/** Completes an item of the dump by what others say of it, and decides whether it is indexed. */
final class RecordBuilder {
    private static final String DAYS_OF_EVENT = "date";

    private final Survey survey;
    private final Profile profile;
    private final String newest;

    /** @param newest the day of the dump, or empty: what is open then is known until then, and not beyond */
    RecordBuilder(Survey survey, Profile profile, String newest) {
        this.survey = survey;
        this.profile = profile;
        this.newest = newest;
    }

    Optional<ItemRecord> record(DumpItem item) {
        if (item.movedTo() > 0 || item.texts().label().isEmpty()) {
            return Optional.empty();
        }
        Optional<ItemType> known = survey.type(item);
        boolean isOffice = survey.isOffice(item.id());
        boolean isNews = isOffice
                || known.isPresent() && (item.sitelinks() > 0 || !item.held().isEmpty());
        if (profile == Profile.NEWS && !isNews) {
            return Optional.empty();
        }
        ItemType type = known.orElse(ItemType.OTHER);
        String country = qid(item.relations().country());
        return Optional.of(new ItemRecord(
                ItemNumber.qid(item.id()),
                Arrays.stream(survey.mergedFrom(item.id()))
                        .filter(old -> old != item.id())
                        .mapToObj(ItemNumber::qid)
                        .toList(),
                names(item.texts(), type),
                type,
                country,
                Popularity.ofSitelinks(item.sitelinks()),
                location(item, type, country),
                tenures(item, type)));
    }

    private static ItemRecord.Names names(DumpItem.Texts texts, ItemType type) {
        return new ItemRecord.Names(
                texts.label(),
                texts.aliases(),
                texts.description(),
                texts.title(),
                type == ItemType.COUNTRY ? texts.adjectives() : List.of());
    }

    private ItemRecord.Location location(DumpItem item, ItemType type, String country) {
        Optional<ItemFacts.Coordinates> coordinates = item.point().isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemFacts.Coordinates(
                        item.point().get(0), item.point().get(1)));
        var within = new ArrayList<String>();
        if (type == ItemType.PLACE) {
            survey.containers(item).forEach(place -> within.add(ItemNumber.qid(place)));
            if (!country.isEmpty() && !within.contains(country)) {
                within.add(country);
            }
            within.remove(ItemNumber.qid(item.id()));
        }
        return new ItemRecord.Location(coordinates, Optional.empty(), within);
    }

    private List<Tenure> tenures(DumpItem item, ItemType type) {
        if (type == ItemType.EVENT) {
            DumpItem.Time time = item.time();
            return time.from().isEmpty()
                    ? List.of()
                    : tenure(DAYS_OF_EVENT, "", "", time.from(), time.to()).toList();
        }
        return type == ItemType.PERSON
                ? item.held().stream()
                        .flatMap(held -> tenure(held, item.time().to()))
                        .toList()
                : List.of();
    }

    private Stream<Tenure> tenure(DumpItem.Held held, String death) {
        Optional<Survey.Office> office = survey.office(held.position());
        String country = qid(
                held.of() > 0 ? held.of() : office.map(Survey.Office::country).orElse(0));
        String known = death.isEmpty() ? newest : death;
        String end = held.to().isEmpty() && !known.isEmpty() ? "~" + known : held.to();
        return office.map(Survey.Office::label).stream()
                .flatMap(label -> tenure(label.replace('@', ' '), qid(held.position()), country, held.from(), end));
    }

    private static Stream<Tenure> tenure(String office, String position, String country, String from, String to) {
        try {
            return Stream.of(Tenure.parse("%s@%s@%s@%s..%s".formatted(office, position, country, from, to)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private String qid(int number) {
        return ItemNumber.qid(survey.current(number));
    }
}

package parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.Role;

/** The mentions of one meeting in an article, while they are being brought together. */
final class ReportDraft {
    private static final int NEAR = 6;

    private final List<MeetingMention> mentions = new ArrayList<>();
    private final Map<EntityDraft, DelegationReader.Member> members = new LinkedHashMap<>();
    private Optional<PlaceMention> town = Optional.empty();

    ReportDraft(MeetingMention first) {
        mentions.add(first);
    }

    /** Whether a sentence stands among or shortly after the mentions. */
    boolean isNear(int sentence) {
        return mentions.stream().anyMatch(m -> sentence >= m.sentence() && sentence - m.sentence() <= NEAR);
    }

    void addMember(DelegationReader.Member member) {
        if (!participants().contains(member.person())) {
            members.put(member.person(), member);
        }
    }

    /** The country that a member of a delegation comes for, where only the sentence about the delegation says it. */
    Optional<String> countryOf(EntityDraft person) {
        return Optional.ofNullable(members.get(person)).flatMap(DelegationReader.Member::country);
    }

    void add(MeetingMention mention) {
        mentions.add(mention);
    }

    /** The town around the building that the mentions name. */
    void putIn(PlaceMention around) {
        town = Optional.of(around);
    }

    /** Where it is, by all mentions, each place once. */
    List<PlaceMention> places() {
        Map<EntityDraft, PlaceMention> first = new LinkedHashMap<>();
        Stream.concat(mentions.stream().flatMap(m -> m.places().stream()), town.stream())
                .forEach(p -> first.putIfAbsent(p.entity(), p));
        return List.copyOf(first.values());
    }

    List<MeetingMention> mentions() {
        return mentions;
    }

    MeetingMention last() {
        return mentions.get(mentions.size() - 1);
    }

    Set<EntityDraft> participants() {
        return mentions.stream().flatMap(m -> m.participants().stream()).collect(Collectors.toSet());
    }

    /** Whether all that it knows of those who meet is that they are somebody: "world leaders". */
    boolean isOfNobody() {
        List<EntityDraft> all = mentions.stream()
                .flatMap(m -> m.arguments().stream())
                .map(a -> a.agent().entity())
                .toList();
        return !all.isEmpty() && all.stream().allMatch(EntityDraft::isNameless);
    }

    /** Each agent once, with the first part that the text gives it; a country gives way to the person who stands for it. */
    List<Argument> arguments() {
        Map<EntityDraft, Argument> first = new LinkedHashMap<>();
        mentions.forEach(m -> m.arguments().forEach(a -> first.merge(a.agent().entity(), a, ReportDraft::stronger)));
        members.values()
                .forEach(m -> first.putIfAbsent(
                        m.person(),
                        Argument.member(new Agent(m.person(), m.evidence(), -1)).provedBy(m.words())));
        Set<String> spokenFor = first.keySet().stream()
                .filter(EntityDraft::isPerson)
                .flatMap(e -> e.context().country().stream())
                .collect(Collectors.toSet());
        boolean membersNamed = first.values().stream()
                .anyMatch(a -> !a.ofEvent()
                        && (a.agent().entity().isNamed()
                                || a.agent().entity().hasFullName()
                                        && !a.agent().entity().isNameless()));
        return first.values().stream()
                .filter(a -> !(membersNamed && a.ofEvent()))
                .filter(a -> !(a.agent().entity().kind() == EntityKind.COUNTRY
                        && spokenFor.contains(a.agent().entity().name())))
                .toList();
    }

    private static Argument stronger(Argument one, Argument other) {
        return one.role() == Role.PRINCIPAL && other.attendance() == one.attendance() && other.role() == Role.HOST
                ? other
                : one;
    }
}

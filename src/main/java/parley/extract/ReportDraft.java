package parley.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.EntityKind;
import parley.model.ReportTopic;
import parley.model.Role;

/** The mentions of one meeting in an article, while they are being brought together. */
final class ReportDraft {
    private static final Set<String> BESIDE = WordList.words("beside");
    private static final int NEAR = 6;
    private static final int NEXT = 2;

    private final List<MeetingMention> mentions = new ArrayList<>();
    private final Map<EntityDraft, DelegationReader.Member> members = new LinkedHashMap<>();
    private Optional<PlaceMention> town = Optional.empty();
    private final List<ReportTopic> agenda = new ArrayList<>();

    ReportDraft(MeetingMention first) {
        mentions.add(first);
    }

    /** Whether a sentence stands among or shortly after the mentions. */
    boolean isNear(int sentence) {
        return mentions.stream().anyMatch(m -> sentence >= m.sentence() && sentence - m.sentence() <= NEAR);
    }

    /** Whether a sentence follows the mentions, with no more than one between. */
    boolean isRightBefore(int sentence) {
        return mentions.stream().anyMatch(m -> sentence > m.sentence() && sentence - m.sentence() <= NEXT);
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

    /** Adds what a sentence that does not name the meeting says of its subjects. */
    void addAgenda(List<ReportTopic> topics) {
        agenda.addAll(topics);
    }

    /** What the mentions say that it is about, and the sentences beside them. */
    List<ReportTopic> topics() {
        return Stream.concat(mentions.stream().flatMap(m -> m.topics().stream()), agenda.stream())
                .toList();
    }

    /** Leaves it to the next mention to name those who meet: "Chilean, Peruvian ministers", told of in a headline. */
    void giveWay() {
        mentions.replaceAll(MeetingMention::withoutArguments);
    }

    boolean hasGivenWay() {
        return mentions.stream().allMatch(m -> m.arguments().isEmpty());
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
        for (MeetingMention mention : mentions) {
            boolean beside = isOfThoseBeside(mention) && isOfTwo(first.values());
            mention.arguments().forEach(a -> {
                Argument part =
                        beside && !a.isAbsent() ? Argument.member(a.agent()).provedBy(a.evidence()) : a;
                first.merge(a.agent().entity(), part, ReportDraft::stronger);
            });
        }
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

    /** "Two ministers were present", "joined them for lunch", behind the sentence that tells who met. */
    private boolean isOfThoseBeside(MeetingMention mention) {
        SentenceGraph graph = mention.frame().graph();
        return mention.sentence() > mentions.get(0).sentence()
                && mention.frame().verb().stream()
                        .filter(verb -> BESIDE.contains(graph.lemma(verb)))
                        .anyMatch(verb -> mention.pointsBack()
                                || graph.children(verb, "obj").stream().anyMatch(whom -> graph.hasTag(whom, "PRP")));
    }

    private static boolean isOfTwo(Collection<Argument> known) {
        List<EntityDraft> present = known.stream()
                .filter(a -> !a.isAbsent())
                .map(a -> a.agent().entity())
                .toList();
        return present.size() == 2 && present.stream().allMatch(EntityDraft::isPerson);
    }

    private static Argument stronger(Argument one, Argument other) {
        return one.role() == Role.PRINCIPAL && other.attendance() == one.attendance() && other.role() == Role.HOST
                ? other
                : one;
    }
}

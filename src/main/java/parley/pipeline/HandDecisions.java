package parley.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.model.Candidate;
import parley.model.DecisionOrigin;
import parley.model.LinkDecision;
import parley.model.LinkDecision.EntityInArticle;
import parley.review.ReviewedEntity;
import parley.review.SheetLine;
import parley.review.SheetLine.Choice;
import parley.review.SheetProblem;

/** Turns the lines of a sheet into decisions about the articles' entities that are meant. */
final class HandDecisions {
    /** What the lines say of one entity. */
    private static final class Edit {
        private Optional<String> accepted = Optional.empty();
        private final Set<String> rejected = new TreeSet<>();
        private boolean none;
    }

    private final Map<String, ReviewedEntity> entities;
    private final Map<String, Set<EntityInArticle>> earlier;
    private final Map<String, Edit> edits = new LinkedHashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    /** @param earlier by IRI, what went by it until it was decided */
    HandDecisions(List<ReviewedEntity> entities, Map<String, Set<EntityInArticle>> earlier) {
        this.entities = entities.stream().collect(Collectors.toMap(ReviewedEntity::iri, entity -> entity));
        this.earlier = earlier;
    }

    List<SheetProblem> problems() {
        return problems;
    }

    /** False where the line cannot be used. */
    boolean add(SheetLine line) {
        Optional<String> problem = problem(line);
        problem.ifPresent(message -> problems.add(new SheetProblem(line.number(), message)));
        if (problem.isPresent()) {
            return false;
        }
        Edit edit = edits.computeIfAbsent(line.entity(), entity -> new Edit());
        if (line.choice() == Choice.ACCEPT) {
            edit.accepted = line.qid();
        } else if (line.qid().isEmpty()) {
            edit.none = true;
        } else {
            edit.rejected.add(line.qid().get());
        }
        return true;
    }

    private Optional<String> problem(SheetLine line) {
        if (!entities.containsKey(line.entity()) && !earlier.containsKey(line.entity())) {
            return Optional.of("the store has no entity <%s>".formatted(line.entity()));
        }
        Edit edit = edits.getOrDefault(line.entity(), new Edit());
        boolean accepts = line.choice() == Choice.ACCEPT;
        if (accepts && edit.accepted.isPresent() && !edit.accepted.equals(line.qid())) {
            return Optional.of("another line accepts %s for it".formatted(edit.accepted.get()));
        }
        boolean contradicts = accepts
                ? edit.none || edit.rejected.contains(line.qid().orElse(""))
                : edit.accepted.isPresent()
                        && (line.qid().isEmpty() || line.qid().equals(edit.accepted));
        return contradicts ? Optional.of("another line decides the opposite") : Optional.empty();
    }

    /** The decisions that differ from those there are. */
    Map<EntityInArticle, LinkDecision> changes(Map<EntityInArticle, LinkDecision> present) {
        Map<EntityInArticle, LinkDecision> changes = new HashMap<>();
        edits.forEach((iri, edit) -> {
            Set<String> offered = new HashSet<>();
            Set<EntityInArticle> targets = new LinkedHashSet<>(earlier.getOrDefault(iri, Set.of()));
            Optional.ofNullable(entities.get(iri)).ifPresent(entity -> {
                targets.addAll(entity.members());
                entity.candidates().stream().map(Candidate::qid).forEach(offered::add);
                entity.qid().ifPresent(offered::add);
            });
            for (EntityInArticle target : targets) {
                Optional<LinkDecision> old = Optional.ofNullable(present.get(target));
                LinkDecision made = decision(target, edit, offered, old);
                if (!old.equals(Optional.of(made))) {
                    changes.put(target, made);
                }
            }
        });
        return changes;
    }

    private static LinkDecision decision(
            EntityInArticle target, Edit edit, Set<String> offered, Optional<LinkDecision> old) {
        Set<String> rejected = new TreeSet<>(edit.rejected);
        old.ifPresent(decision -> rejected.addAll(decision.rejected()));
        edit.accepted.ifPresent(rejected::remove);
        boolean rejectsAll = !offered.isEmpty() && rejected.containsAll(offered);
        boolean none = edit.accepted.isEmpty()
                && (edit.none || rejectsAll || old.filter(LinkDecision::nil).isPresent());
        Optional<String> item = none
                ? Optional.empty()
                : edit.accepted.or(() -> old.flatMap(LinkDecision::item).filter(qid -> !rejected.contains(qid)));
        return new LinkDecision(
                target,
                DecisionOrigin.BY_HAND,
                item,
                old.filter(decision -> decision.item().equals(item)).flatMap(LinkDecision::movedFrom),
                List.copyOf(rejected),
                none,
                old.map(LinkDecision::candidates).orElse(List.of()));
    }
}

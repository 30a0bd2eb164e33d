package parley.eval;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Scores sentences that tell of a consultation or of something else. Sentences of another code with a word for meetings in them may well
 * tell of a meeting that was planned or refused: what is found in them is shown apart and no fault, except in {@code f1_all}.
 */
final class ConsultScorer implements Scorer {
    private static final Pattern VISIT = Pattern.compile(
            "visit|mediat|went to|press conference|warm welcome|accepted a formula", Pattern.CASE_INSENSITIVE);
    private static final Pattern TALK = Pattern.compile(
            "\\b(met|meets?|meeting|talks|talked|discuss\\w*|negotiat\\w*|called|summit)\\b", Pattern.CASE_INSENSITIVE);

    private final boolean noVisits;
    private final Retrieval sure = new Retrieval();
    private final Retrieval all = new Retrieval();
    private final Share actors = new Share();
    private final Share cleanHits = new Share();
    private final Share ambiguousHits = new Share();

    ConsultScorer(EvalOptions options) {
        noVisits = options.noVisits();
    }

    @Override
    public void add(Entry gold, SystemLines system) {
        boolean consult = gold.flag("is_consult");
        if (isMachineMade(gold) || consult && noVisits && isVisitOnly(gold.word("text"))) {
            return;
        }
        List<ComparedMeeting> found = system.meetings(gold.id());
        boolean hit = found.stream().anyMatch(ComparedMeeting::isHeld);
        if (consult) {
            sure.add(hit ? 1 : 0, 0, hit ? 0 : 1);
            all.add(hit ? 1 : 0, 0, hit ? 0 : 1);
            addActors(gold, hit ? found : List.of());
            return;
        }
        all.add(0, hit ? 1 : 0, 0);
        if (gold.flag("meet_lex")) {
            ambiguousHits.add(hit);
        } else {
            sure.add(0, hit ? 1 : 0, 0);
            cleanHits.add(hit);
        }
    }

    /** Some collections hold sentences that were labelled without a person's look. */
    private static boolean isMachineMade(Entry gold) {
        return gold.has("gold_quality") && !gold.word("gold_quality").equals("human");
    }

    private static boolean isVisitOnly(String text) {
        return VISIT.matcher(text).find() && !TALK.matcher(text).find();
    }

    private void addActors(Entry gold, List<ComparedMeeting> found) {
        List<String> names = found.stream()
                .flatMap(meeting -> meeting.participants().stream())
                .toList();
        for (String side : List.of("source", "target")) {
            gold.texts(side, "text").forEach(actor -> actors.add(NameMatch.isAnySame(List.of(actor), names)));
        }
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                all.f1("f1_all"),
                sure.precision("precision_clean_negatives"),
                sure.recall("recall"),
                sure.f1("f1"),
                actors.figure("actor_recall"),
                cleanHits.figure("false_positive_rate_clean"),
                ambiguousHits.figure("ambiguous_hit_rate"));
    }
}

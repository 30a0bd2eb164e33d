package parley.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.EntityKind;
import parley.model.Sentence;
import parley.model.Token;

/** Finds further mentions of names that the recogniser found elsewhere in the article only: in headlines, at the start of sentences. */
final class RepeatedNames {
    private static final int LONGEST = 4;

    private final Map<String, EntityKind> known = new HashMap<>();
    private final Map<String, NameRun> byDesignation = new HashMap<>();

    private RepeatedNames(List<List<NameRun>> runs) {
        for (List<NameRun> sentence : runs) {
            for (NameRun run : sentence) {
                known.putIfAbsent(run.text(), run.kind());
                String last = run.text().substring(run.text().lastIndexOf(' ') + 1);
                if (run.kind() == EntityKind.ORGANIZATION
                        && run.first() < run.last()
                        && ModelNames.isDesignation(last)) {
                    byDesignation.putIfAbsent(last, run);
                }
            }
        }
    }

    /** The runs of each sentence with those added that repeat a known name. */
    static List<List<NameRun>> add(List<Sentence> sentences, List<List<NameRun>> runs) {
        var names = new RepeatedNames(runs);
        var all = new ArrayList<List<NameRun>>();
        for (int i = 0; i < sentences.size(); i++) {
            all.add(names.addTo(sentences.get(i).tokens(), runs.get(i)));
        }
        return all;
    }

    private List<NameRun> addTo(List<Token> tokens, List<NameRun> runs) {
        var taken = new boolean[tokens.size()];
        for (NameRun run : runs) {
            Arrays.fill(taken, run.first(), run.last() + 1, true);
        }
        var all = new ArrayList<>(runs);
        int i = 0;
        while (i < tokens.size()) {
            Optional<NameRun> found = taken[i] ? Optional.empty() : at(tokens, i, taken);
            found.ifPresent(all::add);
            i = found.map(run -> run.last() + 1).orElse(i + 1);
        }
        all.sort(Comparator.comparingInt(NameRun::first));
        return all;
    }

    private Optional<NameRun> at(List<Token> tokens, int first, boolean[] taken) {
        NameRun whole = byDesignation.get(tokens.get(first).text());
        if (whole != null && isShortForm(tokens, first)) {
            return Optional.of(new NameRun(first, first, whole.kind(), whole.text()));
        }
        for (int last = Math.min(first + LONGEST, tokens.size()) - 1; last >= first; last--) {
            String text = Countries.join(tokens, first, last + 1);
            boolean isFree = !taken[last] && tokens.get(first).pos().startsWith("NNP");
            if (isFree && known.containsKey(text)) {
                return Optional.of(new NameRun(first, last, known.get(text), text));
            }
        }
        return Optional.empty();
    }

    /** "the 787" after "Boeing 787". */
    private static boolean isShortForm(List<Token> tokens, int at) {
        boolean isNumber = Character.isDigit(tokens.get(at).text().charAt(0));
        boolean follows = at > 0 && tokens.get(at - 1).pos().matches("DT|PRP\\$|JJ");
        boolean counts = at + 1 < tokens.size() && tokens.get(at + 1).pos().matches("NNS|CD|\\$");
        return !isNumber || follows && !counts;
    }
}

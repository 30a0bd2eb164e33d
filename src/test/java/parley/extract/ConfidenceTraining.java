package parley.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.annotate.CoreNlpAnnotator;
import parley.extract.Confidence.Feature;
import parley.model.AnnotatedArticle;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.MeetingStatus;
import parley.model.PublicationDate;

/**
 * Learns the weights of {@link Confidence} from items whose meetings people have marked, in the format of the gold of
 * whole meetings. Arguments: the weights file to write, then gold files. A report counts as right if a marked meeting
 * of its item shares a trigger or a participant with it. How far the confidence can be relied on is then told from
 * weights that were learnt without the item: each tenth of the reports is judged by what the other nine teach.
 */
final class ConfidenceTraining {
    private static final int STEPS = 4000;
    private static final double RATE = 0.05;
    private static final double PULL = 0.02;
    private static final int FOLDS = 10;
    private static final int BINS = 10;

    private ConfidenceTraining() {}

    private record Judged(Map<Feature, Double> features, boolean right) {}

    public static void main(String[] args) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            judged.addAll(judge(Path.of(args[i])));
        }
        Map<Feature, Double> weights = learn(judged);
        StringBuilder rows = new StringBuilder();
        weights.forEach((feature, weight) -> rows.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.2f", weight))
                .append('\n'));
        List<String> header = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        Files.writeString(Path.of(args[0]), String.join("\n", header) + "\n" + rows);
        System.out.println(judged.size() + " reports, "
                + judged.stream().filter(Judged::right).count() + " right");
        crossValidate(judged);
    }

    /** Prints how many were right of those with a confidence, each learnt from the others. */
    private static void crossValidate(List<Judged> judged) {
        int[] counts = new int[BINS];
        int[] right = new int[BINS];
        double[] sums = new double[BINS];
        double error = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Judged> others = new ArrayList<>();
            for (int i = 0; i < judged.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(judged.get(i));
                }
            }
            Map<Feature, Double> weights = learn(others);
            for (int i = fold; i < judged.size(); i += FOLDS) {
                double probability = probability(weights, judged.get(i));
                int bin = Math.min(BINS - 1, (int) (probability * BINS));
                int truth = judged.get(i).right() ? 1 : 0;
                counts[bin]++;
                right[bin] += truth;
                sums[bin] += probability;
                error += (probability - truth) * (probability - truth);
            }
        }
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "below %.1f: %d reports, %d right, mean confidence %.3f%n",
                        (bin + 1.0) / BINS,
                        counts[bin],
                        right[bin],
                        sums[bin] / counts[bin]);
            }
        }
        System.out.printf(Locale.ROOT, "mean squared error %.3f%n", error / judged.size());
    }

    private static double probability(Map<Feature, Double> weights, Judged one) {
        double sum = 0;
        for (Feature feature : Feature.values()) {
            sum += weights.get(feature) * one.features().get(feature);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static List<Judged> judge(Path gold) throws IOException {
        var annotator = new CoreNlpAnnotator();
        var extractor = new RuleMeetingExtractor();
        var lexicon = new Lexicon();
        List<Judged> judged = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode item = new ObjectMapper().readTree(line);
            var day = new PublicationDate(LocalDate.parse(item.get("date").asText()), PublicationDate.Origin.METADATA);
            var text = new Article(
                    item.get("id").asText(), item.get("text").asText(), ArticleMetadata.NONE.withPublished(day));
            if (!extractor.mayReportMeeting(text.text())) {
                continue;
            }
            AnnotatedArticle article = annotator.annotate(text, extractor.worthParsing());
            var names = new ArticleNames(article, lexicon);
            for (ReportDraft draft : extractor.drafts(article, names)) {
                MeetingStatus status = draft.mentions().get(0).reality().status();
                judged.add(new Judged(Confidence.features(draft, status), isMarked(item, draft)));
            }
        }
        return judged;
    }

    private static boolean isMarked(JsonNode item, ReportDraft draft) {
        for (JsonNode meeting : item.get("meetings")) {
            for (JsonNode trigger : meeting.get("triggers")) {
                if (draft.mentions().stream().anyMatch(m -> m.trigger().quote().equals(trigger.asText()))) {
                    return true;
                }
            }
            for (JsonNode participant : meeting.get("participants")) {
                String name = participant.get("name").asText();
                if (draft.participants().stream().anyMatch(e -> e.name().contains(name) || name.contains(e.name()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Gradient descent, with a pull to zero for all but the constant. */
    private static Map<Feature, Double> learn(List<Judged> judged) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, 0.0);
        }
        for (int step = 0; step < STEPS; step++) {
            Map<Feature, Double> slope = new EnumMap<>(Feature.class);
            for (Judged one : judged) {
                double error = (one.right() ? 1 : 0) - probability(weights, one);
                one.features().forEach((feature, value) -> slope.merge(feature, error * value, Double::sum));
            }
            for (Feature feature : Feature.values()) {
                double pull = feature == Feature.ALWAYS ? 0 : PULL * judged.size() * weights.get(feature) / 10;
                weights.merge(feature, RATE * (slope.get(feature) - pull) / judged.size() * 10, Double::sum);
            }
        }
        return weights;
    }
}

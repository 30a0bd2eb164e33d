package parley.link;

import java.util.List;
import java.util.Map;

/** Learns a conditional logit by gradient ascent, with a pull of each weight towards where it starts. */
final class ChoiceModel {
    private static final int STEPS = 3000;
    private static final double RATE = 0.5;
    private static final double PULL = 0.002;

    /** These cannot speak against an item, whatever sports pages say, where a country's name stands for its team. */
    private static final Map<Feature, Double> LEAST = Map.of(
            Feature.KIND_COUNTRY, 1.0,
            Feature.COUNTRY_IN_ARTICLE, 0.0,
            Feature.CONTAINER_IN_ARTICLE, 0.0,
            Feature.IN_OFFICE, 0.0);

    private ChoiceModel() {}

    static double[] learn(List<LinkTraining.Choice> choices) {
        int n = Feature.values().length;
        double[] start = LinkModel.load("link-weights-start.tsv").weights();
        double[] weights = start.clone();
        double total = choices.stream().mapToDouble(LinkTraining.Choice::weight).sum();
        for (int step = 0; step < STEPS; step++) {
            var gradient = new double[n];
            var model = new LinkModel(weights);
            for (LinkTraining.Choice choice : choices) {
                double[] probabilities = model.probabilities(choice.alternatives());
                for (int a = 0; a < probabilities.length; a++) {
                    double miss = (a == choice.right() ? 1 : 0) - probabilities[a];
                    double[] features = choice.alternatives().get(a);
                    for (int i = 0; i < n; i++) {
                        gradient[i] += choice.weight() * miss * features[i];
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                weights[i] += RATE * (gradient[i] / total - PULL * (weights[i] - start[i]));
            }
            LEAST.forEach((feature, least) -> weights[feature.ordinal()] = Math.max(least, weights[feature.ordinal()]));
        }
        return weights;
    }

    static String print(double[] weights) {
        var text = new StringBuilder("# Weights of the linker's features; docs/linking.md says how they are learnt.\n"
                + "# feature <tab> weight\n");
        for (Feature feature : Feature.values()) {
            text.append("%s\t%.3f%n".formatted(feature, weights[feature.ordinal()]));
        }
        return text.toString();
    }
}

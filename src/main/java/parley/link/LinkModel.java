package parley.link;

import java.util.Arrays;
import java.util.List;
import parley.resource.Resource;

/** Weighs candidates against each other and against NIL: a conditional logit over one article's entity. */
final class LinkModel {
    private final double[] weights;

    LinkModel(double[] weights) {
        this.weights = weights.clone();
    }

    static LinkModel load() {
        return load("link-weights.tsv");
    }

    static LinkModel load(String resource) {
        var weights = new double[Feature.values().length];
        for (String line : new Resource(LinkModel.class, resource).lines()) {
            String[] cells = line.split("\t");
            weights[Feature.valueOf(cells[0]).ordinal()] = Double.parseDouble(cells[1]);
        }
        return new LinkModel(weights);
    }

    double[] weights() {
        return weights.clone();
    }

    /** The probability of each alternative, in their order; they sum to one. */
    double[] probabilities(List<double[]> alternatives) {
        double[] scores = alternatives.stream().mapToDouble(this::score).toArray();
        double highest = Arrays.stream(scores).max().orElse(0);
        double[] odds =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
        double sum = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(odd -> odd / sum).toArray();
    }

    private double score(double[] features) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * features[i];
        }
        return score;
    }
}

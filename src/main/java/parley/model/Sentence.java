package parley.model;

import java.util.List;

/**
 * A sentence of an article. Dependencies and times are empty where no one asked for them.
 *
 * @param index number of the sentence in its article, from 0
 * @param paragraph number of its paragraph, from 0; a headline is a paragraph of its own
 */
public record Sentence(
        int index, int paragraph, List<Token> tokens, List<Dependency> dependencies, List<TimeExpression> times) {
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
        times = List.copyOf(times);
    }

    public Span span() {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }

    /** The span of the tokens [first, last]. */
    public Span span(int first, int last) {
        return tokens.get(first).span().union(tokens.get(last).span());
    }

    /** Whether a token stands in one of the times. */
    public boolean isInTime(int token) {
        Span span = tokens.get(token).span();
        return times.stream().anyMatch(time -> time.mention().span().overlaps(span));
    }

    public Sentence withDependencies(List<Dependency> others) {
        return new Sentence(index, paragraph, tokens, others, times);
    }

    public Sentence withTimes(List<TimeExpression> others) {
        return new Sentence(index, paragraph, tokens, dependencies, others);
    }
}

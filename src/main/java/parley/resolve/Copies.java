package parley.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.model.ArticleCopy;
import parley.resolve.ResolvedReport.Source;
import parley.sketch.TextSketch;

/** Tells which of the articles that report one meeting print the text of another: they are no sources of their own. */
final class Copies {
    /** A tenth of the text cut or added leaves a copy above this; two reporters of one event are far below it. */
    private static final double COPY = 0.6;

    private static final Comparator<Source> OLDEST_FIRST = Comparator.comparing(
                    (Source source) -> source.published().orElse(LocalDate.MAX))
            .thenComparing(Source::article);

    private record Sketched(Source source, TextSketch sketch) {}

    private Copies() {}

    /** Each copy with the oldest article that it is like, in the order of age. */
    static List<ArticleCopy> among(Collection<Source> sources) {
        Map<String, Source> articles = new TreeMap<>();
        sources.forEach(source -> articles.put(source.article(), source));
        List<Sketched> older = new ArrayList<>();
        List<ArticleCopy> copies = new ArrayList<>();
        articles.values().stream()
                .filter(source -> source.sketch().isPresent())
                .sorted(OLDEST_FIRST)
                .forEachOrdered(source -> {
                    var sketched = new Sketched(
                            source, TextSketch.parse(source.sketch().orElseThrow()));
                    original(sketched, older)
                            .ifPresent(original -> copies.add(new ArticleCopy(source.article(), original)));
                    older.add(sketched);
                });
        return copies;
    }

    private static Optional<String> original(Sketched article, List<Sketched> older) {
        return older.stream()
                .filter(other -> article.sketch().similarity(other.sketch()) >= COPY)
                .map(other -> other.source().article())
                .findFirst();
    }

    /** The reports whose articles are no copies. */
    static List<ResolvedReport> independent(List<ResolvedReport> reports, List<ArticleCopy> copies) {
        Set<String> copied = copies.stream().map(ArticleCopy::article).collect(Collectors.toSet());
        return reports.stream()
                .filter(report -> !copied.contains(report.source().article()))
                .toList();
    }
}

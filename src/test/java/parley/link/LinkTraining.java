package parley.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.ArticleEntity;
import parley.model.Candidate;
import parley.model.EntityLink;
import parley.model.ExtractedArticle;

/**
 * Learns the linker's weights from articles in which others marked the names, and writes what the linker makes of them.
 * Arguments: gold file, cache of what was extracted from it, folder for the results.
 */
final class LinkTraining {
    private static final Set<String> LEARNT_FROM =
            Set.of("enjael-meantime", "news-fair-v2", "msnbc-updated", "reuters-128", "rss-500");
    private static final int FOLDS = 5;

    private LinkTraining() {}

    public static void main(String[] args) throws IOException {
        List<GoldMentions> gold = GoldMentions.load(Path.of(args[0]));
        List<ExtractedArticle> articles = ExtractedCache.load(Path.of(args[0]), Path.of(args[1]));
        Path folder = Path.of(args[2]);
        try (GazetteerIndex index = GazetteerIndex.open()) {
            var shipped = new GazetteerLinker(index, LinkOptions.DEFAULT);
            List<List<Choice>> choices = choices(shipped, gold, articles);
            double[] weights = ChoiceModel.learn(flat(choices, -1));
            Files.writeString(folder.resolve("link-weights.tsv"), ChoiceModel.print(weights));
            var learnt = new GazetteerLinker(index, LinkOptions.DEFAULT, new LinkModel(weights));
            write(folder.resolve("learnt.jsonl"), gold, articles, article -> learnt);
            var folds = new ArrayList<GazetteerLinker>();
            for (int fold = 0; fold < FOLDS; fold++) {
                var model = new LinkModel(ChoiceModel.learn(flat(choices, fold)));
                folds.add(new GazetteerLinker(index, LinkOptions.DEFAULT, model));
            }
            write(folder.resolve("crossed.jsonl"), gold, articles, article -> folds.get(article % FOLDS));
            measureSpeed(learnt, articles);
        }
    }

    /** One decision to learn from: the alternatives, the last of which is NIL, and the right one. */
    record Choice(List<double[]> alternatives, int right, double weight) {
        private static final double LESS = 0.25;

        /** The same, as if the right item were missing in the gazetteer. */
        List<Choice> withoutRightOne() {
            if (right == alternatives.size() - 1) {
                return List.of();
            }
            var others = new ArrayList<>(alternatives);
            others.remove(right);
            return others.size() == 1 ? List.of() : List.of(new Choice(others, others.size() - 1, LESS * weight));
        }
    }

    private static List<List<Choice>> choices(
            GazetteerLinker linker, List<GoldMentions> gold, List<ExtractedArticle> articles) {
        var all = new ArrayList<List<Choice>>();
        for (int i = 0; i < gold.size(); i++) {
            var choices = new ArrayList<Choice>();
            if (LEARNT_FROM.contains(gold.get(i).source())) {
                ArticleContext context = linker.context(articles.get(i));
                for (ArticleEntity entity : articles.get(i).entities()) {
                    choice(linker, entity, gold.get(i).of(entity), context).ifPresent(choice -> {
                        choices.add(choice);
                        choices.addAll(choice.withoutRightOne());
                    });
                }
            }
            all.add(choices);
        }
        return all;
    }

    private static Optional<Choice> choice(
            GazetteerLinker linker, ArticleEntity entity, List<GoldMentions.Marked> marked, ArticleContext context) {
        List<WeighedItem> items = linker.candidates(entity, context);
        if (marked.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        Set<String> qids = marked.stream().flatMap(mark -> mark.qid().stream()).collect(Collectors.toSet());
        int right = items.size();
        for (int i = 0; i < items.size(); i++) {
            if (qids.contains(items.get(i).item().qid())) {
                right = i;
            }
        }
        return Optional.of(new Choice(linker.features(entity, items, context), right, Math.sqrt(marked.size())));
    }

    private static List<Choice> flat(List<List<Choice>> choices, int leftOut) {
        var all = new ArrayList<Choice>();
        for (int i = 0; i < choices.size(); i++) {
            if (i % FOLDS != leftOut) {
                all.addAll(choices.get(i));
            }
        }
        return all;
    }

    private interface LinkerOf {
        GazetteerLinker of(int article);
    }

    private static void write(Path file, List<GoldMentions> gold, List<ExtractedArticle> articles, LinkerOf linkers)
            throws IOException {
        var json = new ObjectMapper();
        var lines = new ArrayList<String>();
        for (int i = 0; i < gold.size(); i++) {
            ObjectNode line = json.createObjectNode().put("id", gold.get(i).id());
            var mentions = line.putArray("mentions");
            for (EntityLink link : linkers.of(i).link(articles.get(i)).links()) {
                ArticleEntity entity = articles.get(i).entity(link.entity());
                String qid = link.chosen().map(Candidate::qid).orElse(null);
                for (var mention : entity.mentions()) {
                    mentions.addObject()
                            .put("start", mention.span().begin())
                            .put("end", mention.span().end())
                            .put("text", mention.quote())
                            .put("kind", entity.kind().name())
                            .put("name", entity.name())
                            .put("qid", qid)
                            .put(
                                    "best",
                                    link.candidates().stream()
                                            .map(c -> c.qid() + " " + c.label() + " " + Math.round(c.score() * 100))
                                            .collect(Collectors.joining("; ")));
                }
            }
            lines.add(json.writeValueAsString(line));
        }
        Files.write(file, lines);
    }

    private static void measureSpeed(GazetteerLinker linker, List<ExtractedArticle> articles) {
        for (int round = 0; round < 3; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int mentions = 0;
            int entities = 0;
            for (ExtractedArticle article : articles) {
                linker.link(article);
                entities += article.entities().size();
                mentions += article.entities().stream()
                        .mapToInt(entity -> entity.mentions().size())
                        .sum();
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "%d mentions of %d entities in %.2f CPU s: %.0f mentions/s, %.0f entities/s%n",
                    mentions, entities, seconds, mentions / seconds, entities / seconds);
        }
    }
}

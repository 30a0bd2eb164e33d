package parley.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import parley.failure.Rejection;
import parley.map.ArticleMapper;
import parley.map.MappedArticle;
import parley.pipeline.RunListener;
import parley.spark.Listing.Input;
import parley.spark.Listing.Part;

/** Converts one part: article graphs, what was left out, and last of all how much there was. */
final class PartConversion {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JobFolder folder;
    private final JobOptions options;
    private final Configuration hadoop;

    PartConversion(JobFolder folder, JobOptions options, Configuration hadoop) {
        this.folder = folder;
        this.options = options;
        this.hadoop = hadoop;
    }

    void convert(Part part) {
        List<String> rejected = new ArrayList<>();
        List<String> graphs = new ArrayList<>();
        PartCount count = PartCount.NONE;
        try (var lines = new GraphLines()) {
            var mapper = new ArticleMapper(options.map());
            for (Input input : part.inputs()) {
                var source = new PartInput(input, hadoop);
                count = count.plus(PartCount.of(Engine.parley()
                        .pipeline(options.pipeline(source.format()))
                        .run(source, mapper::map, new Listener(lines, rejected))));
            }
            long[] quads = new long[1];
            folder.write(JobFolder.articles(part.number()), out -> quads[0] = lines.write(out, graphs));
            count = count.withQuads(quads[0]);
        }
        folder.writeText(JobFolder.rejected(part.number()), text(rejected));
        folder.writeText(JobFolder.addresses(part.number()), text(graphs));
        folder.writeText(JobFolder.finished(part.number()), count.json());
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private record Listener(GraphLines lines, List<String> rejected) implements RunListener<MappedArticle> {
        @Override
        public void done(MappedArticle article) {
            lines.add(article);
        }

        @Override
        public void rejected(Rejection rejection) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("article", rejection.article());
            line.put("reason", rejection.reason().name());
            line.put("detail", rejection.detail());
            try {
                rejected.add(JSON.writeValueAsString(line));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

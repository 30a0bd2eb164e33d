package parley.map;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import parley.Fuzzed;
import parley.HostileText;
import parley.model.LinkedArticle;

class QuadFuzz {
    private final IriMinter minter = new IriMinter(MapOptions.DEFAULT_BASE);

    @Fuzzed
    void nQuadsReadBackTheSame(@ForAll("articles") LinkedArticle article) {
        assertReadBack(Samples.dataset(article));
    }

    @Fuzzed
    void anyLiteralReadsBackTheSame(@ForAll("texts") String text, @ForAll("texts") String key) {
        DatasetGraph data = DatasetGraphFactory.create();
        Node node = minter.entity(key);
        data.add(new Quad(node, node, node, Literals.text(text)));

        assertReadBack(data);
        assertThat(data.find().next().getObject().getLiteralLexicalForm()).hasSameSizeAs(text);
    }

    private static void assertReadBack(DatasetGraph data) {
        DatasetGraph readBack =
                GraphWriterTest.parse(GraphWriterTest.write(data, RdfFormat.N_QUADS), RdfFormat.N_QUADS);

        assertThat(GraphWriterTest.content(readBack, RdfFormat.N_QUADS))
                .isEqualTo(GraphWriterTest.content(data, RdfFormat.N_QUADS));
    }

    @Provide
    Arbitrary<LinkedArticle> articles() {
        return LinkedArticles.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }
}

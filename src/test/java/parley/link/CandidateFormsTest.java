package parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Candidate;
import parley.model.EntityKind;

/** Names that are written otherwise than the gazetteer writes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateFormsTest {
    private GazetteerIndex index;
    private GazetteerLinker linker;

    @BeforeAll
    void open() {
        index = GazetteerIndex.open();
        linker = new GazetteerLinker(index, LinkOptions.DEFAULT);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} may be {2}")
    @CsvSource({
        // legal forms
        "Siemens GmbH, ORGANIZATION, Q81230",
        "Volkswagen AG, ORGANIZATION, Q156578",
        // parts of a government
        "US Department of Labor, ORGANIZATION, Q628807",
        "U.S. Labor Department, ORGANIZATION, Q628807",
        // "X of Y"
        "Oslo University, ORGANIZATION, Q486156",
        "the Bank of England, ORGANIZATION, Q183231",
        // a letter left out, added, changed, swapped
        "Ouagadugou, PLACE, Q3777",
        "Thesaloniki, PLACE, Q17151",
        "Antanannarivo, PLACE, Q3915",
        "Montevidoe, PLACE, Q1335"
    })
    void findsTheItem(String name, EntityKind kind, String expected) {
        assertThat(candidates(name, kind)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boeing 738", "Qito", "Lmia", "Zzzzzzzzzz"})
    void takesNoFigureAndNoShortNameForASlip(String name) {
        assertThat(candidates(name, EntityKind.ORGANIZATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anna hansen, anna hanson", "carl jensen, karl jensen", "berlin air, berlin bar"})
    void twoShortWordsThatDifferAreTwoNames(String one, String other) {
        assertThat(SimilarNames.differsInLongWord(one, other)).isFalse();
    }

    @Test
    void aPartOfANameThatTheArticleGivesInFullIsThatBody() {
        var text = new EntityText("Anna Lind bought a Boeing 787 Dreamliner. Dreamliners are quiet.")
                .entity("Boeing 787 Dreamliner", EntityKind.ORGANIZATION)
                .entity("Dreamliners", EntityKind.ORGANIZATION);

        assertThat(linker.link(text.article()).links())
                .map(link -> link.chosen().map(Candidate::qid).orElse("NIL"))
                .containsExactly("Q6428", "Q6428");
    }

    @Test
    void aBodyCalledNewIsTheOneThatTheArticleNamesToo() {
        var text = new EntityText("Siemens presented its plan for the New Siemens.")
                .entity("Siemens", EntityKind.ORGANIZATION)
                .entity("New Siemens", EntityKind.ORGANIZATION);

        assertThat(linker.link(text.article()).links())
                .map(link -> link.chosen().map(Candidate::qid).orElse("NIL"))
                .containsExactly("Q81230", "Q81230");
    }

    private List<String> candidates(String name, EntityKind kind) {
        var article = new EntityText(name + " is here.").entity(name, kind).article();
        return linker.candidates(article.entity(1), linker.context(article)).stream()
                .map(candidate -> candidate.item().qid())
                .toList();
    }
}

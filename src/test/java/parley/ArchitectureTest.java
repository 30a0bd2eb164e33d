package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the house, as a test: what each package may use besides itself, the JDK, slf4j and JSpecify. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("parley");

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            model    |
            failure  |
            vocab    | org.apache.jena..
            resource |
            ingest   | model failure resource com.fasterxml.jackson.. opennlp.. org.jsoup.. net.dankito.readability4j.. org.mozilla.universalchardet.. com.rometools.. de.siegmar.fastcsv.. org.netpreserve.jwarc.. crawlercommons.. org.apache.commons.compress..
            annotate | model failure resource edu.stanford.nlp..
            extract  | model failure resource
            sketch   | org.apache.lucene..
            link     | model failure resource org.apache.lucene.. net.iakovlev.timeshape..
            live     | model failure resource com.fasterxml.jackson..
            wikidata | model failure resource link com.fasterxml.jackson.. org.apache.commons.compress..
            review   | model failure org.apache.commons.csv.. com.fasterxml.jackson..
            resolve  | model failure resource sketch
            map      | model failure resource sketch vocab org.apache.jena..
            validate | model failure vocab org.apache.jena..
            store    | model failure vocab org.apache.jena..
            query    | model failure resource map store vocab org.apache.jena..
            export   | model failure resource map store vocab org.apache.jena.. com.fasterxml.jackson.. de.siegmar.fastcsv..
            eval     | model failure resource com.fasterxml.jackson..
            serve    | model failure resource ingest map store query export pipeline vocab org.apache.jena.. jakarta.servlet.. org.eclipse.jetty.. io.micrometer..
            pipeline | model failure ingest annotate extract link live wikidata resolve review map validate store vocab org.apache.jena..
            spark    | model failure ingest resolve map pipeline vocab org.apache.jena.. com.fasterxml.jackson.. picocli.. org.apache.spark.. org.apache.hadoop.. org.apache.parquet.. scala..
            cli      | model failure wikidata pipeline live review ingest map validate store query export eval serve picocli.. me.tongfei.progressbar..
            """)
    void usesOnly(String layer, String allowed) {
        var own = Stream.of("parley." + layer + "..", "java..", "javax..", "org.slf4j..", "org.jspecify..");
        var others = Arrays.stream(allowed == null ? new String[0] : allowed.split(" "))
                .map(name -> name.contains(".") ? name : "parley." + name + "..");
        classes()
                .that()
                .resideInAPackage("parley." + layer + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(own, others).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void packagesDoNotRunInCircles() {
        slices().matching("parley.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parley.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void theModelHoldsOnlyRecordsEnumsAndInterfaces() {
        classes()
                .that()
                .resideInAPackage("parley.model..")
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .check(PROGRAM);
    }

    @Test
    void noFieldIsStaticAndMutable() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PROGRAM);
    }
}

package parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.Set;

/**
 * Gives the tag of a name to a small word within the name of a person, which the tagger may have taken for a verb: "her
 * counterpart, José dos Santos". With a verb there the parse tears the name apart.
 */
final class NameParticles {
    private static final String PERSON = "PERSON";

    private final Set<String> particles;

    NameParticles(Set<String> particles) {
        this.particles = Set.copyOf(particles);
    }

    void mend(Annotation annotation) {
        List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            boolean within = PERSON.equals(tokens.get(i - 1).ner())
                    && PERSON.equals(token.ner())
                    && PERSON.equals(tokens.get(i + 1).ner());
            if (within && token.tag().startsWith("VB") && particles.contains(token.originalText())) {
                token.setTag("NNP");
                token.setLemma(token.originalText());
            }
        }
    }
}

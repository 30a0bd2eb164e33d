package parley.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import parley.model.EntityEvidence;

/** An article's entity with its article's date. */
record EntityMember(EntityEvidence evidence, Optional<LocalDate> published) {
    static final Comparator<EntityMember> OLDEST_FIRST = Comparator.comparing(
                    (EntityMember m) -> m.published.orElse(LocalDate.MAX))
            .thenComparing(EntityMember::iri);

    private static final int DIGEST_BYTES = 5;

    String iri() {
        return evidence.iri();
    }

    Optional<String> country() {
        return evidence.country().map(name -> NormalName.of(name).text());
    }

    boolean isTelling() {
        return NormalName.isTelling(evidence.name(), evidence.kind());
    }

    /** Whether it was decided that it is not this item. */
    boolean excludes(String qid) {
        return evidence.correction().filter(made -> made.excludes(qid)).isPresent();
    }

    /** What all entities of this kind and name would share. */
    String plainKey() {
        return NormalName.of(evidence.name()).key(evidence.kind());
    }

    /** The keys that it may have had without a link. */
    List<String> unlinkedKeys() {
        return isTelling() ? List.of(plainKey(), ownKey()) : List.of(ownKey());
    }

    /** Tells it apart from others of its name. */
    String ownKey() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(iri().getBytes(StandardCharsets.UTF_8));
            return plainKey() + "/" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

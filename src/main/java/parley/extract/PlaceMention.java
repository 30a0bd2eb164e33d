package parley.extract;

import java.util.Optional;
import parley.model.Mention;

/** A place as a sentence names it, and the place that the sentence itself puts it in. */
record PlaceMention(EntityDraft entity, Mention evidence, Optional<EntityDraft> within) {}

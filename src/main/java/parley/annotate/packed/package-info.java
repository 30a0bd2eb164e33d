/**
 * CoreNLP's models in a form that is mapped into memory and not read: {@code models of CoreNLP -> ModelPacker -> files},
 * made by the build, and {@code files -> PackedModels -> tagger, names, parser} when the program starts. Results are those
 * of the models themselves; where the files are missing the models are read as CoreNLP reads them.
 */
@NullMarked
package parley.annotate.packed;

import org.jspecify.annotations.NullMarked;

/**
 * The same program as a job for Apache Spark, for more articles than one machine can take:
 * {@code files -> parts of the listing -> article graphs -> steps of the resolution -> knowledge}. Whatever is finished
 * stays so, and a job that was stopped goes on from there.
 */
@NullMarked
package parley.spark;

import org.jspecify.annotations.NullMarked;

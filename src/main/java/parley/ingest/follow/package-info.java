/** Fetches the pages that feeds point to, politely and from public hosts only: {@link parley.ingest.follow.PageFetcher}. */
@NullMarked
package parley.ingest.follow;

import org.jspecify.annotations.NullMarked;

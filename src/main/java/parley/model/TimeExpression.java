package parley.model;

import java.util.Optional;

/**
 * A dated phrase as TIMEX3 describes it.
 *
 * @param value TIMEX3 value, such as {@code 2025-08-15}, {@code P7H}, {@code 2025-W33}, {@code PAST_REF}; empty where
 *     it hangs on a date that nobody gave
 * @param anchored whether the value leans on the publication date
 */
public record TimeExpression(Mention mention, TimeType type, Optional<String> value, boolean anchored) {}

package parley.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The words before the first sentence of a report that say where and when it was written: "GENEVA, March 3, 2014
 * (AFP) -". A line that holds nothing but a date counts as one without a place.
 *
 * @param words without the mark that ends them
 * @param place where the reporter was: a weak hint of where things happened
 * @param date only if the words give the year
 */
public record Dateline(Mention words, Optional<Mention> place, Optional<LocalDate> date) {}

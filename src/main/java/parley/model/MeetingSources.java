package parley.model;

import java.util.List;

/**
 * The articles behind a meeting.
 *
 * @param independent how many of them have a text of their own
 * @param copies those that print the text of another, in the order of age
 */
public record MeetingSources(int independent, List<ArticleCopy> copies) {
    public MeetingSources {
        copies = List.copyOf(copies);
    }
}

package parley.extract.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.annotate.CoreNlpAnnotator;
import parley.model.Article;
import parley.model.ArticleMetadata;
import parley.model.EdtfDate;
import parley.model.MeetingStatus;
import parley.model.PublicationDate;
import parley.model.ReportTime;
import parley.model.Sentence;
import parley.model.SentenceSelector;

/** Asks, for a text and a trigger word in it, when the meeting is: as the extractor would. */
final class TimeDesk {
    /** A Tuesday. */
    static final LocalDate TUESDAY = LocalDate.of(2014, 3, 11);

    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
    private static final MeetingTimes TIMES = new MeetingTimes();

    private TimeDesk() {}

    static ReportTime ask(String text, String trigger, Tense tense) {
        return ask(Optional.of(new PublicationDate(TUESDAY, PublicationDate.Origin.METADATA)), text, trigger, tense);
    }

    static ReportTime ask(Optional<PublicationDate> published, String text, String trigger, Tense tense) {
        var metadata = published.map(ArticleMetadata.NONE::withPublished).orElse(ArticleMetadata.NONE);
        var article = new Article("test", text, metadata);
        var status = tense == Tense.FUTURE ? MeetingStatus.PLANNED : MeetingStatus.HELD;
        for (Sentence sentence :
                ANNOTATOR.annotate(article, SentenceSelector.ALL).sentences()) {
            var token = IntStream.range(0, sentence.tokens().size())
                    .filter(i -> sentence.tokens().get(i).text().equals(trigger))
                    .findFirst();
            if (token.isPresent()) {
                return TIMES.resolve(new TimeQuestion(article, sentence, token.getAsInt(), tense, status));
            }
        }
        throw new IllegalArgumentException("no " + trigger + " in " + text);
    }

    /** The date in EDTF, or "none". */
    static String date(String text, String trigger, Tense tense) {
        return ask(text, trigger, tense).date().map(EdtfDate::text).orElse("none");
    }
}

package parley.extract.when;

import parley.model.Article;
import parley.model.MeetingStatus;
import parley.model.Sentence;

/**
 * Asks when the meeting of one trigger is.
 *
 * @param sentence with its dependencies and times
 * @param trigger index of the trigger's head token in the sentence
 * @param tense of the clause that the trigger belongs to
 * @param status of the meeting, as far as this sentence tells
 */
public record TimeQuestion(Article article, Sentence sentence, int trigger, Tense tense, MeetingStatus status) {
    public TimeQuestion {
        if (trigger < 0 || trigger >= sentence.tokens().size()) {
            throw new IllegalArgumentException("no token " + trigger + " in the sentence");
        }
    }
}

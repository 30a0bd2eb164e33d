package parley.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Takes what is asked for out of an answer, and believes nothing that it has not checked. */
@FunctionalInterface
interface AnswerReader<T> {
    /**
     * Nothing where the service says that it knows nothing.
     *
     * @throws ServiceTrouble if the answer is not of the kind that was asked for
     */
    Optional<T> read(JsonNode answer) throws ServiceTrouble;
}

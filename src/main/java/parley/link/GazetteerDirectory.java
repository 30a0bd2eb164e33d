package parley.link;

import java.util.Optional;
import parley.model.ItemDirectory;
import parley.model.ItemFacts;

/** Answers questions about Wikidata items from the gazetteer. */
public final class GazetteerDirectory implements ItemDirectory {
    private final GazetteerIndex index;

    public GazetteerDirectory(GazetteerIndex index) {
        this.index = index;
    }

    @Override
    public Optional<ItemFacts> find(String qid) {
        return index.find(qid).map(GazetteerItem::facts);
    }
}

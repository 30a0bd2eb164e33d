package parley.model;

/** Who decided what an article's entity is. */
public enum DecisionOrigin {
    BY_HAND,
    BY_LIVE_SERVICE
}

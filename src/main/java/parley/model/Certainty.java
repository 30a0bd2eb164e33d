package parley.model;

/** How sure the article is of what it says (FactBank: CT, PR, PS). */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
}

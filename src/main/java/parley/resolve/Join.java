package parley.resolve;

/** The pair of reports whose evidence brought two groups of reports together. */
record Join(ResolvedReport one, ResolvedReport other, PairScore score) {}

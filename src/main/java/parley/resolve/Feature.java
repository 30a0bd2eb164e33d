package parley.resolve;

/** A kind of evidence for or against two reports being of one meeting; its weight and words stand in weights.tsv. */
enum Feature {
    PARTICIPANTS_SAME("participants.same"),
    PARTICIPANTS_PROXY("participants.proxy"),
    PARTICIPANTS_SUBSET("participants.subset"),
    PARTICIPANTS_PROXY_SUBSET("participants.proxySubset"),
    PARTICIPANTS_OVERLAP("participants.overlap"),
    PARTICIPANTS_SINGLE("participants.single"),
    PARTICIPANTS_ONE("participants.one"),
    PARTICIPANTS_NONE("participants.none"),
    PARTICIPANTS_STATES("participants.states"),
    TIME_SAME_DAY("time.sameDay"),
    TIME_SAME_SPAN("time.sameSpan"),
    TIME_NEXT_DAY("time.nextDay"),
    TIME_DAY_OFF("time.dayOff"),
    TIME_TWO_DAYS_OFF("time.twoDaysOff"),
    TIME_APART("time.apart"),
    TIME_NEAR("time.near"),
    TIME_WEEKS("time.weeks"),
    TIME_MONTHS("time.months"),
    TIME_MOVED("time.moved"),
    TIME_DISPUTED("time.disputed"),
    TIME_OUTSIDE("time.outside"),
    PLACE_SAME("place.same"),
    PLACE_WITHIN("place.within"),
    PLACE_OTHER("place.other"),
    PLACE_DIFFERS("place.differs"),
    MODE_SAME("mode.same"),
    MODE_OTHER("mode.other"),
    STATUS_OVER("status.over"),
    STATUS_AHEAD("status.ahead"),
    STATUS_UNREAL("status.unreal"),
    TOPICS_SHARED("topics.shared"),
    ARTICLE_SAME("article.same");

    private final String name;

    Feature(String name) {
        this.name = name;
    }

    /** As the file of weights calls it. */
    String weightName() {
        return name;
    }
}

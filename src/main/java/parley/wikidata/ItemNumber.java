package parley.wikidata;

/** QIDs as numbers, which take a tenth of the memory. */
final class ItemNumber {
    private static final int MOST_DIGITS = 9;

    private ItemNumber() {}

    /** The number of a QID, or 0 if it is none. */
    static int parse(String qid) {
        if (qid.length() < 2 || qid.length() > MOST_DIGITS + 1 || qid.charAt(0) != 'Q' || qid.charAt(1) == '0') {
            return 0;
        }
        int number = 0;
        for (int i = 1; i < qid.length(); i++) {
            int digit = qid.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The QID, or empty for 0. */
    static String qid(int number) {
        return number == 0 ? "" : "Q" + number;
    }
}

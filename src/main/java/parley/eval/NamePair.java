package parley.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Two who met, in no order. */
record NamePair(String one, String other) {
    /** Everyone with everyone else, within each meeting. */
    static List<NamePair> of(List<ComparedMeeting> meetings) {
        List<NamePair> pairs = new ArrayList<>();
        for (ComparedMeeting meeting : meetings) {
            List<String> names = List.copyOf(new TreeSet<>(meeting.participants()));
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    pairs.add(new NamePair(names.get(i), names.get(j)));
                }
            }
        }
        return pairs;
    }

    /** How many of the pairs find a partner of their own, each taking the first that is free. */
    static int count(List<NamePair> pairs, List<NamePair> others) {
        List<NamePair> free = new ArrayList<>(others);
        int found = 0;
        for (NamePair pair : pairs) {
            var partner = free.stream().filter(pair::isSame).findFirst();
            if (partner.isPresent()) {
                free.remove(partner.get());
                found++;
            }
        }
        return found;
    }

    private boolean isSame(NamePair pair) {
        return NameMatch.isSame(one, pair.one) && NameMatch.isSame(other, pair.other)
                || NameMatch.isSame(one, pair.other) && NameMatch.isSame(other, pair.one);
    }
}

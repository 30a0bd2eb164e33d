package parley.annotate.packed;

import edu.stanford.nlp.parser.nndep.Config;
import edu.stanford.nlp.parser.nndep.Configuration;

/** What the parser looks at before each step: words, tags and labels around the top of its stack, as numbers. */
final class ParserInputs {
    private static final int TAGS = 18;
    private static final int LABELS = 36;
    private static final int COUNT = 48;
    private static final int ITEMS = 3;
    private static final int DEPENDENTS = 6;

    private final StringTable words;
    private final StringTable tags;
    private final StringTable labels;
    private final int unknownWord;
    private final int unknownTag;

    ParserInputs(StringTable words, StringTable tags, StringTable labels) {
        this.words = words;
        this.tags = tags;
        this.labels = labels;
        this.unknownWord = words.find(Config.UNKNOWN);
        this.unknownTag = tags.find(Config.UNKNOWN);
    }

    int[] read(Configuration state) {
        int[] inputs = new int[COUNT];
        for (int i = 0; i < ITEMS; i++) {
            putWord(inputs, ITEMS - 1 - i, state, state.getStack(i));
            putWord(inputs, ITEMS + i, state, state.getBuffer(i));
        }
        for (int i = 0; i < 2; i++) {
            int top = state.getStack(i);
            int left = state.getLeftChild(top);
            int right = state.getRightChild(top);
            int[] dependents = {
                left,
                right,
                state.getLeftChild(top, 2),
                state.getRightChild(top, 2),
                state.getLeftChild(left),
                state.getRightChild(right)
            };
            for (int j = 0; j < DEPENDENTS; j++) {
                putWord(inputs, 2 * ITEMS + i * DEPENDENTS + j, state, dependents[j]);
                inputs[LABELS + i * DEPENDENTS + j] = labels.find(state.getLabel(dependents[j]));
            }
        }
        return inputs;
    }

    private void putWord(int[] inputs, int place, Configuration state, int index) {
        inputs[place] = number(words, state.getWord(index), unknownWord);
        inputs[TAGS + place] = number(tags, state.getPOS(index), unknownTag);
    }

    private static int number(StringTable table, String string, int unknown) {
        int number = table.find(string);
        return number == StringTable.ABSENT ? unknown : number;
    }
}

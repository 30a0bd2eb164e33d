package parley.annotate.packed;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes objects, but large maps of words to files of their own, with a stand-in in the stream. Models that share a map of
 * words share its file.
 */
final class WordMapOutput extends ObjectOutputStream {
    private static final int LARGE = 10_000;

    private final Path folder;

    WordMapOutput(OutputStream out, Path folder) throws IOException {
        super(out);
        this.folder = folder;
        enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) throws IOException {
        if (!(object instanceof HashMap<?, ?> map) || map.size() < LARGE) {
            return object;
        }
        List<String> classes = map.values().stream()
                .map(String.class::cast)
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        classes.forEach(name -> numbers.put(name, numbers.size()));
        Map<String, Integer> words = new TreeMap<>();
        map.forEach((word, name) -> words.put((String) word, numbers.get(name)));
        String file = "words-" + Integer.toHexString(words.hashCode()) + ".table";
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            StringTableWriter.write(words, out);
        }
        return new PackedWords.StandIn(file, classes.toArray(String[]::new));
    }
}

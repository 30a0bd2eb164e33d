package parley.annotate.packed;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs a tagger model: the same stream without its associations of features and tags, which make most of it and go to a
 * table of their own. The order of the parts is CoreNLP's.
 */
final class TaggerPacker {
    private final Path folder;

    TaggerPacker(Path folder) {
        this.folder = folder;
    }

    void pack(DataInputStream in) throws IOException, ClassNotFoundException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(PackedTagger.STREAM));
                var out = new DataOutputStream(new BufferedOutputStream(file))) {
            new ObjectOutputStream(out).writeObject(new ObjectInputStream(in).readObject());
            out.writeInt(in.readInt());
            out.writeInt(in.readInt());
            copyDictionary(in, out);
            List<String> tags = copyTags(in, out);
            var objects = new ObjectInputStream(in);
            try (var words = new WordMapOutput(unclosed(out), folder)) {
                words.writeObject(objects.readObject());
                words.writeObject(objects.readObject());
            }
            writeAssociations(in, tags);
            out.writeInt(0);
            new ObjectOutputStream(out).writeObject(new ObjectInputStream(in).readObject());
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static void copyDictionary(DataInputStream in, DataOutputStream out) throws IOException {
        int words = copyInt(in, out);
        for (int i = 0; i < words; i++) {
            out.writeUTF(in.readUTF());
            int tags = copyInt(in, out);
            for (int j = 0; j < tags; j++) {
                out.writeUTF(in.readUTF());
                copyInt(in, out);
            }
        }
        int verbs = copyInt(in, out);
        for (int i = 0; i < verbs; i++) {
            copyInt(in, out);
            out.write(in.readNBytes(copyInt(in, out)));
            for (int count = 0; count < 4; count++) {
                copyInt(in, out);
            }
        }
    }

    private static List<String> copyTags(DataInputStream in, DataOutputStream out) throws IOException {
        List<String> tags = new ArrayList<>();
        int count = copyInt(in, out);
        for (int i = 0; i < count; i++) {
            tags.add(in.readUTF());
            out.writeUTF(tags.get(i));
            out.writeBoolean(in.readBoolean());
        }
        return tags;
    }

    private static int copyInt(DataInputStream in, DataOutputStream out) throws IOException {
        int number = in.readInt();
        out.writeInt(number);
        return number;
    }

    /** One table for all extractors: the key is the extractor's number as a character, then the value. */
    private void writeAssociations(DataInputStream in, List<String> tags) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        List<int[]> features = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            int feature = in.readInt();
            String key = PackedTagger.key(in.readInt(), in.readUTF());
            Integer row = rows.putIfAbsent(key, features.size());
            if (row == null) {
                row = features.size();
                int[] none = new int[tags.size()];
                Arrays.fill(none, -1);
                features.add(none);
            }
            features.get(row)[tags.indexOf(in.readUTF())] = feature;
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(PackedTagger.KEYS))) {
            StringTableWriter.write(rows, out);
        }
        writeFeatures(features);
    }

    /** Per row its place and, there, the pairs of tag and feature. */
    private void writeFeatures(List<int[]> rows) throws IOException {
        int pairs = 0;
        for (int[] row : rows) {
            pairs += (int) Arrays.stream(row).filter(feature -> feature >= 0).count();
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(4 * (2 + rows.size() + 2 * pairs)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(rows.size());
        int first = 0;
        for (int[] row : rows) {
            bytes.putInt(first);
            first += (int) Arrays.stream(row).filter(feature -> feature >= 0).count();
        }
        bytes.putInt(first);
        for (int[] row : rows) {
            for (int tag = 0; tag < row.length; tag++) {
                if (row[tag] >= 0) {
                    bytes.putInt(tag).putInt(row[tag]);
                }
            }
        }
        Files.write(folder.resolve(PackedTagger.FEATURES), bytes.array());
    }
}

package parley.annotate.packed;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs CoreNLP's models; run by the build, and only when their version or the packed form is another. */
public final class ModelPacker {
    public static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    public static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    public static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private static final Logger LOG = LoggerFactory.getLogger(ModelPacker.class);

    /** To be raised with every change to what the packed files hold. */
    private static final String FORM = "1";

    private static final int BUFFER = 1 << 16;

    private ModelPacker() {}

    /** Arguments: the folder to write to, a root of the class path; the version of the models, which are on the class path. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path folder = Path.of(args[0]).resolve(PackedFolder.NAME);
        String state = "models " + args[1] + ", form " + FORM + "\n";
        Path finished = folder.resolve(PackedFolder.FINISHED);
        if (Files.exists(finished) && Files.readString(finished).equals(state)) {
            LOG.debug("the packed models in {} are up to date", folder);
            return;
        }
        LOG.info("packing models in {}", folder);
        Files.createDirectories(folder);
        Files.deleteIfExists(finished);
        try (var in = new DataInputStream(open(TAGGER))) {
            new TaggerPacker(folder).pack(in);
        }
        try (var in = new ObjectInputStream(unzipped(NAMES))) {
            new NamesPacker(folder).pack(in);
        }
        try (var in = new BufferedReader(new InputStreamReader(unzipped(PARSER), StandardCharsets.UTF_8))) {
            new ParserPacker(folder).pack(in);
        }
        Files.writeString(finished, state);
    }

    private static InputStream unzipped(String model) throws IOException {
        return new BufferedInputStream(new GZIPInputStream(open(model), BUFFER), BUFFER);
    }

    private static InputStream open(String model) throws IOException {
        InputStream in = ModelPacker.class.getResourceAsStream("/" + model);
        if (in == null) {
            throw new IOException("the model " + model + " is not on the class path");
        }
        return new BufferedInputStream(in, BUFFER);
    }
}

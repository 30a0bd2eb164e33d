package parley.annotate.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the packed files lie on the class path. */
final class PackedFolder {
    static final String NAME = "parley/packed";

    /** Written last, so that its presence says that all others are whole. */
    static final String FINISHED = "finished.txt";

    private static final int BUFFER = 1 << 16;

    private PackedFolder() {}

    static boolean isPresent() {
        return url(FINISHED) != null;
    }

    /** A file of the class path, mapped where it is a plain file and read where it is part of a jar. */
    static ByteBuffer open(String file) {
        URL url = url(file);
        if (url == null) {
            throw new IllegalStateException(NAME + "/" + file + " is not on the class path; build the program again");
        }
        try {
            return bytes(url).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(url + " cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }

    static InputStream stream(String file) {
        return new BufferedInputStream(new BufferStream(open(file)), BUFFER);
    }

    private static ByteBuffer bytes(URL url) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("file")) {
            try (FileChannel channel = FileChannel.open(Path.of(url.toURI()))) {
                return channel.map(MapMode.READ_ONLY, 0, channel.size());
            }
        }
        try (InputStream in = url.openStream()) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    private static @Nullable URL url(String file) {
        return PackedFolder.class.getResource("/" + NAME + "/" + file);
    }
}

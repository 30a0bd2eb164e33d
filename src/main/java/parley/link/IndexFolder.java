package parley.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.MMapDirectory;
import parley.failure.BadConfiguration;

/**
 * A folder with an index of items, and what to tell the user where it holds none that can be read.
 *
 * @param thing what the index is of: "gazetteer"
 */
record IndexFolder(Path folder, String thing, String remedy) {
    /** Opens the index, if it is finished and of this program's format. */
    DirectoryReader open() {
        if (!Files.isDirectory(folder)) {
            throw new BadConfiguration("there is no %s in %s: %s".formatted(thing, folder, remedy));
        }
        try {
            return checked(DirectoryReader.open(MMapDirectory.open(folder)));
        } catch (IndexNotFoundException | IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw new BadConfiguration("%s holds no %s of this version: %s".formatted(folder, thing, remedy), e);
        } catch (CorruptIndexException e) {
            throw new BadConfiguration("the %s in %s is damaged: %s".formatted(thing, folder, remedy), e);
        } catch (IOException e) {
            throw new BadConfiguration("the %s in %s cannot be read: %s".formatted(thing, folder, remedy), e);
        }
    }

    private DirectoryReader checked(DirectoryReader reader) throws IOException {
        String format = reader.getIndexCommit().getUserData().getOrDefault(IndexFields.COMMIT_FORMAT, "none");
        if (format.equals(IndexFields.FORMAT)) {
            return reader;
        }
        reader.close();
        throw new BadConfiguration(
                format.equals(IndexFields.UNFINISHED)
                        ? "the %s in %s is not finished: %s".formatted(thing, folder, remedy)
                        : "the %s in %s has format %s, this program reads format %s: %s"
                                .formatted(thing, folder, format, IndexFields.FORMAT, remedy));
    }
}

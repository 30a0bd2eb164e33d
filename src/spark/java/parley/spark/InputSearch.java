package parley.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import parley.failure.UnreadableInput;
import parley.ingest.InputFormat;
import parley.spark.Listing.Input;

/** Finds the files of a job on any file system that Hadoop knows. */
final class InputSearch {
    private final Configuration hadoop;

    InputSearch(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Files, the files of a known kind below folders in the order of their names, and what fits patterns.
     *
     * @throws UnreadableInput if nothing is found under one of the names
     */
    List<Input> find(List<String> names) {
        List<Input> found = new ArrayList<>();
        for (String name : names) {
            List<Input> inputs = find(name);
            if (inputs.isEmpty()) {
                throw new UnreadableInput("%s: no file of a kind that can be read; check the path".formatted(name));
            }
            found.addAll(inputs);
        }
        return found;
    }

    private List<Input> find(String name) {
        try {
            Path path = new Path(name);
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus[] matches = files.globStatus(path);
            List<Input> inputs = new ArrayList<>();
            for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
                if (match.isDirectory()) {
                    inputs.addAll(below(files, match.getPath()));
                } else {
                    inputs.add(new Input(match.getPath().toString(), match.getLen()));
                }
            }
            return inputs;
        } catch (FileNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Input> below(FileSystem files, Path folder) throws IOException {
        List<Input> inputs = new ArrayList<>();
        RemoteIterator<? extends FileStatus> below = files.listFiles(folder, true);
        while (below.hasNext()) {
            FileStatus file = below.next();
            String name = file.getPath().getName();
            boolean isHidden = name.startsWith("_") || name.startsWith(".");
            if (!isHidden && (ParquetRows.isParquet(name) || InputFormat.ofName(name).isPresent())) {
                inputs.add(new Input(file.getPath().toString(), file.getLen()));
            }
        }
        inputs.sort(Comparator.comparing(Input::path));
        return inputs;
    }
}

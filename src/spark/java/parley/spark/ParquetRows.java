package parley.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** The rows of a Parquet file as JSON Lines, whose fields are the columns of one value: the program reads those. */
final class ParquetRows extends InputStream {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ParquetReader<Group> rows;
    private byte[] line = new byte[0];
    private int position;

    ParquetRows(String file, Configuration hadoop) throws IOException {
        this.rows = ParquetReader.builder(new GroupReadSupport(), new Path(file))
                .withConf(hadoop)
                .build();
    }

    static boolean isParquet(String name) {
        return name.endsWith(".parquet");
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : line[position++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int some = Math.min(length, line.length - position);
        System.arraycopy(line, position, bytes, offset, some);
        position += some;
        return some;
    }

    private boolean isAtEnd() throws IOException {
        if (position == line.length) {
            Group row = rows.read();
            line = row == null ? new byte[0] : (json(row) + "\n").getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return position == line.length;
    }

    private static String json(Group row) throws IOException {
        ObjectNode record = JSON.createObjectNode();
        for (Type column : row.getType().getFields()) {
            if (column.isPrimitive() && row.getFieldRepetitionCount(column.getName()) == 1) {
                record.put(column.getName(), value(row, column));
            }
        }
        return JSON.writeValueAsString(record);
    }

    private static String value(Group row, Type column) {
        if (column.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(column.getName(), 0)).toString();
        }
        return row.getValueToString(row.getType().getFieldIndex(column.getName()), 0);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

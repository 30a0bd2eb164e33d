package parley.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Rows under aligned columns, for eyes: IRIs as prefixed names, literals without their types, numbers to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final PrefixMapping prefixes;

    TextTable(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    void write(RowSet rows, OutputStream out) {
        List<Var> columns = rows.getResultVars();
        var lines = new ArrayList<List<String>>();
        boolean[] numbers = new boolean[columns.size()];
        Arrays.fill(numbers, true);
        rows.forEachRemaining(row -> {
            var line = new ArrayList<String>();
            for (int i = 0; i < columns.size(); i++) {
                Node node = row.get(columns.get(i));
                numbers[i] &= node == null || isNumber(node);
                line.add(node == null ? "" : text(node));
            }
            lines.add(line);
        });
        print(columns.stream().map(Var::getVarName).toList(), lines, numbers, out);
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && node.getLiteralValue() instanceof Number;
    }

    private String text(Node node) {
        if (node.isURI()) {
            String shortForm = prefixes.qnameFor(node.getURI());
            return shortForm == null ? node.getURI() : shortForm;
        }
        return node.isLiteral()
                ? node.getLiteralLexicalForm().replaceAll("\\s+", " ").strip()
                : node.toString();
    }

    private static void print(List<String> head, List<List<String>> lines, boolean[] numbers, OutputStream out) {
        int[] widths = head.stream().mapToInt(TextTable::width).toArray();
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        var text = new PrintStream(out, false, StandardCharsets.UTF_8);
        text.println(row(head, widths, numbers));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        text.println(String.join(GAP, rule));
        lines.forEach(line -> text.println(row(line, widths, numbers)));
        text.flush();
    }

    private static String row(List<String> cells, int[] widths, boolean[] numbers) {
        var row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - width(cells.get(i)));
            row.append(i == 0 ? "" : GAP);
            row.append(numbers[i] ? pad + cells.get(i) : cells.get(i) + pad);
        }
        return row.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

package parley.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import parley.failure.UnreadableInput;
import parley.model.Candidate;
import parley.review.SheetLine.Choice;

/** Entities and what they may be, a candidate a line, with a column for a person's decision. */
public final class DecisionSheet {
    private static final String ENTITY = "entity";
    private static final String CANDIDATE = "candidate";
    private static final String DECISION = "decision";
    private static final List<String> COLUMNS =
            List.of(ENTITY, "name", "type", "mentions", CANDIDATE, "label", "description", "score", "linked", DECISION);
    private static final Pattern QID = Pattern.compile("Q[1-9]\\d{0,11}");
    private static final Pattern ITEM_ADDRESS = Pattern.compile("https?://www\\.wikidata\\.org/(?:entity|wiki)/");

    private DecisionSheet() {}

    /** Writes an entity that has no candidate as a line without one. */
    public static void write(List<ReviewedEntity> entities, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS);
        for (ReviewedEntity entity : entities) {
            for (Candidate candidate : entity.candidates()) {
                String score = BigDecimal.valueOf(candidate.score())
                        .setScale(4, RoundingMode.HALF_EVEN)
                        .toPlainString();
                print(csv, entity, candidate, score);
            }
            if (entity.candidates().isEmpty()) {
                print(csv, entity, new Candidate(entity.qid().orElse(""), "", "", 0), "");
            }
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, ReviewedEntity entity, Candidate candidate, String score)
            throws IOException {
        csv.printRecord(
                entity.iri(),
                harmless(entity.name()),
                entity.kind().name().toLowerCase(Locale.ROOT),
                entity.mentions(),
                candidate.qid(),
                harmless(candidate.label()),
                harmless(candidate.description()),
                score,
                entity.qid().filter(candidate.qid()::equals).isPresent() ? "yes" : "",
                "");
    }

    /** A spreadsheet takes a text that begins like a formula for one. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /**
     * Reads the lines that decide something; of the columns only the entity, the candidate and the decision count.
     *
     * @throws UnreadableInput if the file is no sheet at all
     */
    public static SheetContent read(Path file) {
        var lines = new ArrayList<SheetLine>();
        var problems = new ArrayList<SheetProblem>();
        long last = 1;
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var csv = format(reader).parse(reader)) {
            checkColumns(file, csv);
            for (CSVRecord entry : csv) {
                last = csv.getCurrentLineNumber();
                read(entry, last, lines, problems);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableInput("%s: cannot be read as CSV in UTF-8: %s".formatted(file, e.getMessage()), e);
        } catch (UncheckedIOException | IllegalStateException e) {
            problems.add(
                    new SheetProblem(last + 1, "from here on this is no CSV; look for a quote that is not closed"));
        }
        return new SheetContent(lines, problems);
    }

    /** Spreadsheets of many countries write semicolons, and some a mark before all. */
    private static CSVFormat format(BufferedReader reader) throws IOException {
        reader.mark(8192);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        reader.mark(8192);
        char[] start = new char[4096];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        String head = new String(start, 0, length).lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(";") && !head.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
    }

    private static void checkColumns(Path file, CSVParser csv) {
        for (String column : List.of(ENTITY, CANDIDATE, DECISION)) {
            if (!csv.getHeaderMap().containsKey(column)) {
                throw new UnreadableInput(
                        "%s: the column '%s' is missing; begin with a file that 'parley link --export' writes"
                                .formatted(file, column));
            }
        }
    }

    private static void read(CSVRecord entry, long number, List<SheetLine> lines, List<SheetProblem> problems) {
        String said = entry.isSet(DECISION) ? entry.get(DECISION).toLowerCase(Locale.ROOT) : "";
        if (said.isEmpty()) {
            return;
        }
        if (!entry.isSet(CANDIDATE) || !entry.isSet(ENTITY)) {
            problems.add(new SheetProblem(number, "the line ends too early"));
            return;
        }
        Optional<Choice> choice = choice(said);
        String qid = ITEM_ADDRESS.matcher(entry.get(CANDIDATE)).replaceFirst("");
        if (choice.isEmpty()) {
            problems.add(
                    new SheetProblem(number, "'%s' is no decision; write accept or reject".formatted(shown(said))));
        } else if (!qid.isEmpty() && !QID.matcher(qid).matches()) {
            problems.add(new SheetProblem(number, "'%s' is no Wikidata item; write it like Q42".formatted(shown(qid))));
        } else if (qid.isEmpty() && choice.get() == Choice.ACCEPT) {
            problems.add(new SheetProblem(number, "there is no candidate to accept; write one like Q42"));
        } else {
            lines.add(new SheetLine(
                    number, entry.get(ENTITY), Optional.of(qid).filter(id -> !id.isEmpty()), choice.get()));
        }
    }

    private static Optional<Choice> choice(String said) {
        return switch (said) {
            case "accept" -> Optional.of(Choice.ACCEPT);
            case "reject" -> Optional.of(Choice.REJECT);
            default -> Optional.empty();
        };
    }

    private static String shown(String text) {
        String clean = text.replaceAll("\\p{C}", "?");
        return clean.length() > 40 ? clean.substring(0, 40) + "..." : clean;
    }
}

package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parley.failure.BadConfiguration;
import parley.query.QueryParameter.Need;

/** The comments at the head of a query: {@code # Question:}, {@code # Columns:}, {@code # Params:}. */
record QueryHeader(String question, List<String> columns, List<QueryParameter> parameters) {
    private static final Pattern FIELD = Pattern.compile("#\\s*(Question|Columns|Params):\\s*(.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("\\?(\\w+)\\s*\\((?:xsd:)?(\\w+),\\s*(required|optional)\\)(?:\\s*:?\\s*(.*))?");

    static QueryHeader read(String name, String text) {
        var question = new StringBuilder();
        var columns = new StringBuilder();
        var parameters = new ArrayList<String>();
        String field = "";
        for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
            var start = FIELD.matcher(line);
            field = start.matches() ? start.group(1) : field;
            String words = start.matches() ? start.group(2) : line.substring(1).strip();
            switch (field) {
                case "Question" ->
                    question.append(question.isEmpty() ? "" : " ").append(words);
                case "Columns" -> columns.append(columns.isEmpty() ? "" : " ").append(words);
                case "Params" -> parameters.add(words);
                default -> {}
            }
        }
        return new QueryHeader(
                question.toString(),
                columns.isEmpty() ? List.of() : List.of(columns.toString().split("\\s*,\\s*")),
                parameters.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> parameter(name, line))
                        .toList());
    }

    private static QueryParameter parameter(String name, String line) {
        var match = PARAMETER.matcher(line);
        if (!match.matches()) {
            throw new BadConfiguration(
                    "%s: cannot read the parameter '%s'; write it as ?since (date, optional): what it does"
                            .formatted(name, line));
        }
        var type = ParameterType.ofName(match.group(2).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new BadConfiguration(
                        "%s: the parameter ?%s has no known type: write agent, place, iri, date, integer or text"
                                .formatted(name, match.group(1))));
        Need need = Need.valueOf(match.group(3).toUpperCase(Locale.ROOT));
        String description = match.group(4) == null ? "" : match.group(4);
        return new QueryParameter(match.group(1), type, need, description);
    }
}

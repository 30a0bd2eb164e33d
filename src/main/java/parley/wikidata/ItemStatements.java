package parley.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the statements of one item say of it. Of several, the preferred ones count, and those that have not ended. */
final class ItemStatements {
    private final Map<String, List<Statement>> claims;

    ItemStatements(Map<String, List<Statement>> claims) {
        this.claims = claims;
    }

    DumpItem.Relations relations() {
        int country = item(Properties.CITIZENSHIP);
        for (String property : List.of(Properties.COUNTRY, Properties.JURISDICTION)) {
            country = country > 0 ? country : item(property);
        }
        int within = item(Properties.WITHIN);
        return new DumpItem.Relations(
                items(Properties.INSTANCE_OF),
                items(Properties.SUBCLASS_OF),
                country,
                within > 0 ? within : item(Properties.LOCATION));
    }

    List<Double> point() {
        return best(Properties.COORDINATES, value -> !value.point().isEmpty()).stream()
                .findFirst()
                .map(statement -> statement.value().point())
                .orElse(List.of());
    }

    /** Offices with their days. One that ended on an unknown day says nothing of any day, and is left out. */
    List<DumpItem.Held> held() {
        var held = new ArrayList<DumpItem.Held>();
        for (Statement statement : claims.getOrDefault(Properties.POSITION, List.of())) {
            Snak start = statement.qualifier(Properties.START);
            Snak end = statement.qualifier(Properties.END);
            if (statement.value().item() > 0
                    && !(statement.hasEnded() && end.text().isEmpty())) {
                int of = statement.qualifier(Properties.OF).item();
                held.add(new DumpItem.Held(
                        statement.value().item(),
                        of > 0
                                ? of
                                : statement.qualifier(Properties.JURISDICTION).item(),
                        start.text(),
                        end.text()));
            }
        }
        return held;
    }

    DumpItem.Time time() {
        String on = text(Properties.ON);
        String from = text(Properties.START);
        String to = text(Properties.END);
        String death = text(Properties.DEATH);
        return new DumpItem.Time(from.isEmpty() ? on : from, !death.isEmpty() ? death : to.isEmpty() ? on : to);
    }

    List<String> adjectives(List<String> languages) {
        return claims.getOrDefault(Properties.ADJECTIVE, List.of()).stream()
                .map(Statement::value)
                .filter(value -> languages.contains(value.language()))
                .map(Snak::text)
                .toList();
    }

    private String text(String property) {
        return best(property, value -> !value.text().isEmpty()).stream()
                .findFirst()
                .map(statement -> statement.value().text())
                .orElse("");
    }

    private int item(String property) {
        List<Integer> items = items(property);
        return items.isEmpty() ? 0 : items.get(0);
    }

    private List<Integer> items(String property) {
        return best(property, value -> value.item() > 0).stream()
                .map(statement -> statement.value().item())
                .distinct()
                .toList();
    }

    private List<Statement> best(String property, Predicate<Snak> has) {
        List<Statement> all = claims.getOrDefault(property, List.of()).stream()
                .filter(statement -> has.test(statement.value()))
                .toList();
        if (property.equals(Properties.INSTANCE_OF) || property.equals(Properties.SUBCLASS_OF)) {
            return all;
        }
        List<Statement> preferred = all.stream().filter(Statement::isPreferred).toList();
        List<Statement> ranked = preferred.isEmpty() ? all : preferred;
        List<Statement> lasting =
                ranked.stream().filter(statement -> !statement.hasEnded()).toList();
        return lasting.isEmpty() ? ranked : lasting;
    }
}

package parley.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.EntityEvidence;
import parley.model.EntityKind;
import parley.model.ItemDirectory;
import parley.model.ItemFacts;

/** The invented people and places of cast.tsv, as articles link them and as a directory knows them. */
public record Cast(Map<String, Member> members) implements ItemDirectory {
    public record Member(String name, String item, EntityKind kind, String last) {}

    public static Cast load() {
        Map<String, Member> members = new HashMap<>();
        resource("cast.tsv").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            members.put(cells[0], new Member(cells[0], cells[1], EntityKind.valueOf(cells[2]), cells[3]));
        });
        return new Cast(members);
    }

    public static String resource(String name) {
        try (var stream = Cast.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<EntityEvidence> evidence(String iri, String name) {
        return Optional.ofNullable(members.get(name))
                .map(m -> new EntityEvidence(
                        iri,
                        name,
                        m.kind(),
                        Optional.of(m.item()),
                        m.kind() == EntityKind.PERSON ? Optional.of(m.last()) : Optional.empty()));
    }

    @Override
    public Optional<ItemFacts> find(String qid) {
        return members.values().stream()
                .filter(member -> member.item().equals(qid))
                .map(m -> new ItemFacts(
                        qid,
                        m.name(),
                        "",
                        m.kind(),
                        Optional.empty(),
                        m.kind() == EntityKind.PLACE ? List.of(m.last()) : List.of()))
                .findFirst();
    }
}

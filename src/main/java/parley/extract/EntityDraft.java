package parley.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.ArticleEntity;
import parley.model.EntityContext;
import parley.model.EntityKind;
import parley.model.Mention;

/** An entity while its article is read: mentions and context are still being added. */
final class EntityDraft {
    private final TreeSet<Mention> mentions = new TreeSet<>();
    private final boolean named;
    private boolean nameless;
    private String name;
    private EntityKind kind;
    private EntityContext context = EntityContext.NONE;

    EntityDraft(String name, EntityKind kind, boolean named, Mention first) {
        this.name = name;
        this.kind = kind;
        this.named = named;
        mentions.add(first);
    }

    String name() {
        return name;
    }

    EntityKind kind() {
        return kind;
    }

    EntityContext context() {
        return context;
    }

    boolean isPerson() {
        return kind == EntityKind.PERSON;
    }

    /** Whether a name stands for it, rather than a description. */
    boolean isNamed() {
        return named;
    }

    /** No name is in its description: "world leaders". */
    void beNameless() {
        nameless = true;
    }

    /** Whether its description has no name of anybody or of any country. */
    boolean isNameless() {
        return nameless;
    }

    boolean isBody() {
        return kind == EntityKind.COUNTRY || kind == EntityKind.ORGANIZATION || kind == EntityKind.PLACE;
    }

    Mention first() {
        return mentions.first();
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean hasFullName() {
        return name.indexOf(' ') > 0;
    }

    /** The last of its mentions that end before a place in the text; the first of all where there is none. */
    Mention lastBefore(int offset) {
        return mentions.stream()
                .filter(mention -> mention.span().end() <= offset)
                .reduce((earlier, later) -> later)
                .orElse(mentions.first());
    }

    void mention(String text, Mention mention) {
        mentions.add(mention);
        boolean longer = text.length() > name.length();
        boolean lessLoud = text.equalsIgnoreCase(name) && isLoud(name) && !isLoud(text);
        if (named && (longer || lessLoud)) {
            name = text;
        }
    }

    /** Adds a description in place of its name. */
    void refer(Mention mention) {
        mentions.add(mention);
    }

    /** Written in capitals throughout, as in datelines and headlines. */
    private static boolean isLoud(String text) {
        return text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    void refine(EntityKind better) {
        kind = better;
    }

    /** Keeps the first capacity and the first country that the article gives. */
    void describe(EntityContext found) {
        context = new EntityContext(
                first(context.capacity(), found.capacity()),
                first(context.country(), found.country()),
                context == EntityContext.NONE ? found.former() : context.former());
    }

    private static Optional<String> first(Optional<String> one, Optional<String> other) {
        return one.isPresent() ? one : other;
    }

    ArticleEntity toEntity(int number) {
        return new ArticleEntity(
                number, VisibleName.of(name), kind, mentions.stream().toList(), context);
    }
}

package parley.failure;

/** One article cannot be done; the run goes on without it. */
public final class ArticleRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public ArticleRejected(Rejection rejection) {
        super("%s: %s".formatted(rejection.article(), rejection.detail()));
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}

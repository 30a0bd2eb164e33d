package parley.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import parley.failure.StoreFailure;
import parley.pipeline.ConversionServer;
import parley.store.KnowledgeStore;

/** Says whether the store can be read, by reading it: for supervisors, which restart what is not well. */
final class Health extends HttpServlet {
    static final String PATH = ConversionServer.HEALTH;

    private static final long serialVersionUID = 1;

    private final transient KnowledgeStore store;

    Health(KnowledgeStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isRead = isRead();
        response.setStatus(isRead ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=utf-8");
        String words = isRead
                ? "{\"status\": \"up\"}\n"
                : "{\"status\": \"down\", \"why\": \"the store cannot be read; see the server's own words\"}\n";
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isRead() {
        try {
            store.query(QueryFactory.create("ASK { ?s ?p ?o }"), QueryExec::ask);
            return true;
        } catch (StoreFailure e) {
            log(PATH, e);
            return false;
        }
    }
}

package parley.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import parley.store.KnowledgeStore;

/** What programs of the store's owner have done by the server that holds the folder; the gate keeps all others out. */
final class OwnersWork extends HttpServlet {
    static final String PATH = Routes.OWNERS + "compact";

    private static final long serialVersionUID = 1;

    private final transient KnowledgeStore store;

    OwnersWork(KnowledgeStore store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        store.compact();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}

package parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Stands before a server and misbehaves: one fault for each connection that it takes, until none is left. */
final class FaultyProxy implements AutoCloseable {
    private static final int CUT_REQUEST_AFTER = 700;
    private static final int CUT_ANSWER_AFTER = 400;

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    enum Fault {
        /** Answers "503 Service Unavailable" and passes nothing on. */
        BUSY,
        /** Takes half a second over every part of the answer. */
        SLOW,
        /** Passes the head and the begin of the request on, then cuts both connections. */
        CUT_REQUEST,
        /** Passes the whole request on, and the connection breaks before any answer. */
        NO_ANSWER,
        /** Passes the begin of the answer back, then cuts both connections. */
        CUT_ANSWER
    }

    FaultyProxy(int target) throws IOException {
        this.target = target;
        start(this::serve);
    }

    String address(String dataset) {
        return "http://localhost:%d/%s".formatted(entrance.getLocalPort(), dataset);
    }

    /** Ends the connections that a client keeps for later, so that the next request meets the first fault. */
    void misbehave(Fault... next) throws IOException {
        faults.clear();
        faults.addAll(List.of(next));
        for (Socket kept = open.poll(); kept != null; kept = open.poll()) {
            kept.close();
        }
    }

    /** How many faults no connection has met yet. */
    int faultsLeft() {
        return faults.size();
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try {
            while (true) {
                Socket client = entrance.accept();
                open.add(client);
                Fault fault = faults.poll();
                start(() -> serve(client, fault));
            }
        } catch (IOException e) {
            // It is closed.
        }
    }

    private void serve(Socket client, @Nullable Fault fault) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            if (fault == Fault.BUSY) {
                client.getInputStream().read(new byte[100]);
                client.getOutputStream()
                        .write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                client.shutdownOutput();
                client.getInputStream().transferTo(OutputStream.nullOutputStream());
                return;
            }
            long most = fault == Fault.CUT_REQUEST ? CUT_REQUEST_AFTER : Long.MAX_VALUE;
            start(() -> pass(client, server, most, 0));
            pass(server, client, limitOfAnswer(fault), fault == Fault.SLOW ? 500 : 0);
        } catch (IOException e) {
            // One of both has gone.
        }
    }

    private static long limitOfAnswer(@Nullable Fault fault) {
        if (fault == Fault.NO_ANSWER) {
            return 0;
        }
        return fault == Fault.CUT_ANSWER ? CUT_ANSWER_AFTER : Long.MAX_VALUE;
    }

    /** Passes bytes on until the limit, and then closes both. */
    private static void pass(Socket from, Socket to, long most, long pause) {
        byte[] buffer = new byte[256];
        try {
            InputStream in = from.getInputStream();
            long passed = 0;
            int length = in.read(buffer);
            while (length >= 0 && passed + length <= most) {
                to.getOutputStream().write(buffer, 0, length);
                passed += length;
                if (pause > 0) {
                    Thread.sleep(pause);
                }
                length = in.read(buffer);
            }
            to.close();
            from.close();
        } catch (IOException e) {
            // One of both has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}

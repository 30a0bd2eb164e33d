package parley.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fuseki as it comes, in a process of its own, with an updatable TDB2 dataset at /parley. */
public record StockFuseki(Process process, int port) implements AutoCloseable {
    static StockFuseki start(Path folder) throws IOException, InterruptedException {
        return start(folder, "FusekiMainCmd");
    }

    /** With its page and administration, as {@code fuseki-server} of the download starts it. */
    public static StockFuseki startAsDownloaded(Path folder) throws IOException, InterruptedException {
        return start(folder, "FusekiServerCmd");
    }

    private static StockFuseki start(Path folder, String command) throws IOException, InterruptedException {
        int port = freePort();
        Files.createDirectory(folder.resolve("database"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // Fuseki would set up Log4j, which is not among our libraries.
                        "-Dlog4j2.configurationFile=none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.apache.jena.fuseki.main.cmds." + command,
                        "--localhost",
                        "--port=" + port,
                        "--tdb2",
                        "--loc=" + folder.resolve("database"),
                        "--update",
                        "/parley")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("fuseki.log").toFile());
        builder.environment().put("FUSEKI_BASE", folder.resolve("base").toString());
        var server = new StockFuseki(builder.start(), port);
        server.awaitAnswer(folder.resolve("fuseki.log"));
        return server;
    }

    public String address(String dataset) {
        return "http://localhost:%d/%s".formatted(port, dataset);
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("the stock Fuseki server did not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

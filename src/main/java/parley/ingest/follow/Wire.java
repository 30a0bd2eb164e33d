package parley.ingest.follow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/**
 * One request and its answer. The connection is made to the very address that was checked, which no client of the JDK
 * can be told; what comes back is jwarc's to read.
 */
final class Wire {
    private static final int LONGEST_HEAD = 65_536;
    private static final Pattern LENGTH = Pattern.compile("(?i)\\n(?:content-length|transfer-encoding):");
    /** jwarc reads no answer that does not say its length: its head is read as that of an empty one. */
    private static final String EMPTY = "\r\nContent-Length: 0\r\n\r\n";

    private final FollowOptions options;
    private final String agent;

    Wire(FollowOptions options, String agent) {
        this.options = options;
        this.agent = agent;
    }

    /** @param conditions further lines of the request, each with its end */
    Answer get(URI url, String conditions) throws NotFetched {
        InetAddress address = PublicAddress.of(url.getHost(), options.reach());
        long end = System.nanoTime() + options.timeout().toNanos();
        try (Socket socket = connect(url, address, end)) {
            socket.getOutputStream().write(request(url, conditions).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return read(new DeadlineStream(socket, end, options.maxBytes() + (long) LONGEST_HEAD));
        } catch (SocketTimeoutException e) {
            throw new NotFetched("%s does not answer in time".formatted(url.getHost()), e);
        } catch (NotFetched e) {
            throw e;
        } catch (ParsingException | IllegalArgumentException e) {
            throw new NotFetched("%s does not answer in HTTP".formatted(url.getHost()), e);
        } catch (IOException e) {
            throw new NotFetched("%s: %s".formatted(url.getHost(), e.getMessage()), e);
        }
    }

    private static Socket connect(URI url, InetAddress address, long end) throws IOException {
        boolean isSecure = url.getScheme().equalsIgnoreCase("https");
        int port = url.getPort() >= 0 ? url.getPort() : isSecure ? 443 : 80;
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address, port), DeadlineStream.left(end));
            socket.setSoTimeout(DeadlineStream.left(end));
            return isSecure ? secured(socket, url.getHost(), port) : socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request(URI url, String conditions) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String port = url.getPort() >= 0 ? ":" + url.getPort() : "";
        return "GET %s%s HTTP/1.1\r\nHost: %s%s\r\nUser-Agent: %s\r\nAccept: text/html, */*;q=0.1\r\n"
                        .formatted(path, query, url.getHost(), port, agent)
                + "Accept-Encoding: identity\r\nConnection: close\r\n" + conditions + "\r\n";
    }

    private Answer read(InputStream stream) throws IOException {
        byte[] head = head(stream);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean saysLength = LENGTH.matcher(text).find();
        InputStream whole = saysLength
                ? new SequenceInputStream(new ByteArrayInputStream(head), stream)
                : new ByteArrayInputStream((text.stripTrailing() + EMPTY).getBytes(StandardCharsets.ISO_8859_1));
        var response = HttpResponse.parse(Channels.newChannel(whole));
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        byte[] body = new byte[0];
        if (response.status() != 304 && response.status() != 204) {
            InputStream content = saysLength ? response.body().stream() : stream;
            body = content.readNBytes(options.maxBytes() + 1);
        }
        if (body.length > options.maxBytes()) {
            throw new NotFetched("the answer is larger than %,d bytes".formatted(options.maxBytes()));
        }
        return new Answer(response.status(), headers, body);
    }

    /** Up to the empty line: where an answer says no length, what follows is the body. */
    private static byte[] head(InputStream stream) throws IOException {
        var head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 2) {
            int b = stream.read();
            if (b < 0 || head.size() > LONGEST_HEAD) {
                throw new NotFetched("the answer has no end of its head");
            }
            head.write(b);
            ends = b == '\n' ? ends + 1 : b == '\r' ? ends : 0;
        }
        return head.toByteArray();
    }
}

package parley.ingest;

import java.nio.charset.StandardCharsets;

/** Writes records of web archives as crawlers do. */
final class WarcFile {
    private WarcFile() {}

    static String record(String type, String url, String block) {
        return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(type, url, block.getBytes(StandardCharsets.UTF_8).length, block);
    }

    static String page(String url, String title, String text) {
        String paragraph =
                "<p>%s They talked for three hours about the treaty that is to be signed, an official said.</p>";
        return record(
                "response",
                url,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>%s</title></head><body><article>%s</article></body></html>"
                        .formatted(title, paragraph.formatted(text).repeat(3)));
    }
}

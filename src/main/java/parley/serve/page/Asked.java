package parley.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import parley.ingest.InputFormat;
import parley.ingest.follow.NotFetched;
import parley.pipeline.ConversionServer;
import parley.pipeline.Submission;
import parley.pipeline.TextConversion;

/**
 * What somebody wants converted: a text, or the page at an address if there is no text.
 *
 * @param date as it was typed
 */
record Asked(String text, InputFormat format, String address, String date) {
    static final Asked NOTHING = new Asked("", InputFormat.TEXT, "", "");
    /** In characters of a form, in bytes of another body: the largest article. */
    static final int LARGEST = 500_000;
    /** Of articles in JSON, with what else is known of them, and their line ends and quotes escaped. */
    private static final int LARGEST_RECORD = 2 * LARGEST;

    private static final Map<String, InputFormat> TYPES = Map.of(
            "text/plain", InputFormat.TEXT,
            "text/html", InputFormat.HTML,
            "application/json", InputFormat.JSON,
            "application/x-ndjson", InputFormat.JSONL,
            "application/jsonl", InputFormat.JSONL);

    static boolean isForm(HttpServletRequest request) {
        return type(request).equals("application/x-www-form-urlencoded");
    }

    private static String type(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
    }

    static Asked of(HttpServletRequest request) throws IOException, Desk.Declined {
        String address = parameter(request, isForm(request) ? "address" : "url");
        String date = parameter(request, isForm(request) ? "date" : ConversionServer.PUBLISHED);
        if (isForm(request)) {
            return new Asked(parameter(request, "text").replace("\r\n", "\n"), InputFormat.TEXT, address, date);
        }
        InputFormat format = TYPES.get(type(request));
        if (format == null) {
            throw new Desk.Declined(
                    415, "send the text as text/plain, text/html, application/json or application/x-ndjson");
        }
        int most = format == InputFormat.TEXT || format == InputFormat.HTML ? LARGEST : LARGEST_RECORD;
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new Desk.Declined(413, "the text is larger than %d bytes; use 'parley convert'".formatted(most));
        }
        return new Asked(new String(body, StandardCharsets.UTF_8), format, address, date);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** Fetches the page if there is only its address. */
    Submission submission(TextConversion conversion) throws Desk.Declined, NotFetched {
        Optional<LocalDate> day = day();
        if (!text.isEmpty()) {
            Optional<String> url = Optional.of(address).filter(given -> given.matches("https?://\\S+"));
            return new Submission(text, StandardCharsets.UTF_8, format, url, day);
        }
        if (address.isEmpty()) {
            throw new Desk.Declined(400, "give a text, or the address of a page");
        }
        return conversion.fetch(address, day);
    }

    private Optional<LocalDate> day() throws Desk.Declined {
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            throw new Desk.Declined(400, "%s is no day; write it as 2025-08-15".formatted(date));
        }
    }
}

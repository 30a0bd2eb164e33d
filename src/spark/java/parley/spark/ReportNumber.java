package parley.spark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers reports, so that who counts components need not carry their IRIs. */
final class ReportNumber {
    private ReportNumber() {}

    /** Two reports of one number would be taken for connected, which costs time and changes nothing. */
    static long of(String report) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(report.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package exfig.simulator.cdn;

import exfig.simulator.http.Body;
import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whole contents and parts of them: `ETag`, `Range`, `If-None-Match`.
final class ByteRanges {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    private ByteRanges() {}

    static HttpResponse respond(HttpRequest request, Content content, Headers own) {
        byte[] bytes = content.bytes();
        String etag = "\"" + md5(bytes) + "\"";
        Headers headers = own.with("Content-Type", content.contentType())
                .with("ETag", etag)
                .with("Accept-Ranges", "bytes");
        if (request.header("If-None-Match").filter(etag::equals).isPresent()) {
            return new HttpResponse(304, headers, Body.of(new byte[0]));
        }
        Matcher range = RANGE.matcher(request.header("Range").orElse(""));
        boolean other =
                request.header("If-Range").filter(value -> !value.equals(etag)).isPresent();
        if (other || !range.matches() || (range.group(1) + range.group(2)).isEmpty()) {
            return new HttpResponse(200, headers, Body.of(bytes));
        }
        return part(range.group(1), range.group(2), bytes, headers);
    }

    private static HttpResponse part(String first, String last, byte[] bytes, Headers headers) {
        long from = first.isEmpty() ? Math.max(0, bytes.length - Long.parseLong(last)) : Long.parseLong(first);
        long to = first.isEmpty() || last.isEmpty()
                ? bytes.length - 1L
                : Math.min(bytes.length - 1L, Long.parseLong(last));
        if (from > to) {
            return new HttpResponse(
                    416, headers.with("Content-Range", "bytes */" + bytes.length), Body.of(new byte[0]));
        }
        return new HttpResponse(
                206,
                headers.with("Content-Range", "bytes " + from + "-" + to + "/" + bytes.length),
                Body.of(Arrays.copyOfRange(bytes, (int) from, (int) to + 1)));
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}

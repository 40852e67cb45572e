package exfig.simulator.faults;

import exfig.simulator.ContentFault;
import exfig.simulator.http.Body;
import exfig.simulator.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Contents that are not what they should be.
final class ContentDamage {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final byte[] OTHER_SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>"
            .getBytes(StandardCharsets.UTF_8);

    /// One transparent pixel.
    private static final byte[] OTHER_PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private ContentDamage() {}

    static HttpResponse of(ContentFault fault, HttpResponse right) {
        return switch (fault) {
            case ContentFault.WrongContentType(String type) -> right.with("Content-Type", type);
            case ContentFault.ByteOrderMark() -> right.withBody(Body.of(marked(FaultyAnswers.bytes(right))));
            case ContentFault.FlippedBit() -> right.withBody(Body.of(flipped(FaultyAnswers.bytes(right))));
            case ContentFault.WrongFormat() ->
                right.withBody(Body.of(isPng(FaultyAnswers.bytes(right)) ? OTHER_SVG : OTHER_PNG));
            case ContentFault.WithoutEndTag() -> right.withBody(Body.of(open(FaultyAnswers.bytes(right))));
            case ContentFault.WrongEtag() -> right.with("ETag", "\"00000000000000000000000000000000\"");
            // Decided before the right answer is made.
            case ContentFault.RangeIgnored() -> right;
        };
    }

    private static byte[] marked(byte[] content) {
        var out = new ByteArrayOutputStream(content.length + BYTE_ORDER_MARK.length);
        out.writeBytes(BYTE_ORDER_MARK);
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] content) {
        byte[] damaged = content.clone();
        if (damaged.length > 0) {
            damaged[damaged.length / 2] ^= 1;
        }
        return damaged;
    }

    private static boolean isPng(byte[] content) {
        return content.length > 3 && content[0] == (byte) 0x89 && content[1] == 'P';
    }

    private static byte[] open(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("</svg");
        return end < 0 ? content : text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
    }
}

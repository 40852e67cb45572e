package exfig.simulator;

import static exfig.simulator.SimulatorCaller.parsed;
import static exfig.simulator.SimulatorCaller.text;
import static exfig.simulator.SimulatorFixtures.optionsWith;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.json.JsonObject;
import exfig.simulator.library.DemoLibrary;
import exfig.simulator.library.HostileLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// What a client that is not ours sees of contents and JSON that are not as they should be.
class ContentFaultsTest {
    private static final String KEY = new DemoLibrary().fileKey();

    private static HttpResponse<byte[]> picture(Fault fault, String format, String... headers) throws Exception {
        var options = SimulatorOptions.of(new DemoLibrary())
                .withFaults("test", List.of(FaultRule.always(fault, Endpoint.ASSET)));
        try (var caller = new SimulatorCaller(options)) {
            String id = firstComponent(caller);
            String target = "/v1/images/" + KEY + "?ids=" + id + "&format=" + format;
            JsonObject images = parsed(caller.get(target)).object("images").orElseThrow();
            return caller.download(images.string(id).orElseThrow(), headers);
        }
    }

    private static String firstComponent(SimulatorCaller caller) throws IOException, InterruptedException {
        return parsed(caller.get("/v1/files/" + KEY + "/components"))
                .object("meta")
                .orElseThrow()
                .array("components")
                .objects()
                .findFirst()
                .orElseThrow()
                .string("node_id")
                .orElseThrow();
    }

    private static String md5(byte[] bytes) throws Exception {
        return "\"" + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes)) + "\"";
    }

    @Test
    void theTypeCanBeWrong() throws Exception {
        var response = picture(new ContentFault.WrongContentType("text/plain"), "svg");

        assertThat(response.headers().firstValue("content-type")).contains("text/plain");
        assertThat(text(response)).startsWith("<svg");
    }

    @Test
    void aByteOrderMarkCanComeFirst() throws Exception {
        assertThat(text(picture(new ContentFault.ByteOrderMark(), "svg"))).startsWith("\uFEFF<svg");
    }

    @Test
    void oneBitCanBeFlippedWhichTheEtagBetrays() throws Exception {
        byte[] right = picture(new ContentFault.WrongContentType("x"), "png").body();
        var response = picture(new ContentFault.FlippedBit(), "png");

        byte[] repaired = response.body().clone();
        repaired[repaired.length / 2] ^= 1;
        assertThat(repaired).isEqualTo(right);
        assertThat(response.headers().firstValue("etag")).contains(md5(right));
    }

    @Test
    void theFormatCanBeAnother() throws Exception {
        assertThat(text(picture(new ContentFault.WrongFormat(), "png"))).startsWith("<svg");
        byte[] png = picture(new ContentFault.WrongFormat(), "svg").body();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1);
    }

    @Test
    void anSvgCanLackItsEnd() throws Exception {
        assertThat(text(picture(new ContentFault.WithoutEndTag(), "svg")))
                .startsWith("<svg")
                .doesNotContain("</svg");
    }

    @Test
    void theEtagCanBeWrong() throws Exception {
        var response = picture(new ContentFault.WrongEtag(), "png");

        assertThat(response.headers().firstValue("etag").orElseThrow()).isNotEqualTo(md5(response.body()));
        assertThat(ImageIO.read(new ByteArrayInputStream(response.body()))).isNotNull();
    }

    @Test
    void aRangeCanBeIgnored() throws Exception {
        var response = picture(new ContentFault.RangeIgnored(), "svg", "Range", "bytes=5-");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).startsWith("<svg");
    }

    private static HttpResponse<byte[]> file(Fault fault, String rest) throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(FaultRule.always(fault)))) {
            return caller.file(rest);
        }
    }

    @Test
    void theLastOfDuplicateKeysIsRight() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(FaultRule.once(new JsonFault.DuplicateKeys())))) {
            var odd = caller.file("/components");
            var right = caller.file("/components");

            assertThat(text(odd)).startsWith("{\"error\":null,\"status\":null,\"meta\":null,\"i18n\":null,\"error\":");
            assertThat(parsed(odd)).isEqualTo(parsed(right));
        }
    }

    @Test
    void unknownPartsStandBesideTheKnownOnes() throws Exception {
        String body = text(file(new JsonFault.UnknownParts(), ""));

        assertThat(body).contains("\"type\":\"HOLOGRAM\"", "\"x_future\":[\"unknown\"]", "\"id\":\"1:2\"");
    }

    @Test
    void optionalMembersCanBeMissing() throws Exception {
        assertThat(text(file(new JsonFault.WithoutOptionalMembers(), "/components")))
                .contains("\"node_id\":\"1:2\"", "\"file_key\"")
                .doesNotContain("description", "thumbnail_url", "containing_frame");
    }

    @Test
    void oddNumbersHaveTheRightValues() throws Exception {
        var response = file(new JsonFault.OddNumbers(), "/nodes?ids=1:1");

        assertThat(text(response)).contains("\"g\":5E-1", "\"schemaVersion\":0.0", "\"width\":10000E-1");
        assertThat(text(file(new JsonFault.OddNumbers(), "/components"))).contains("\"status\":200.0");
    }

    @Test
    void nestingCanBeDeep() throws Exception {
        String body = text(file(new JsonFault.DeepNesting(5_000), "/meta"));

        assertThat(body).startsWith("{\"x_deep\":" + "[".repeat(5_000) + "]").endsWith("}}");
    }

    @Test
    void namesCanEndInHalfACharacter() throws Exception {
        assertThat(text(file(new JsonFault.LoneSurrogates(), "/components"))).contains("\"name\":\"icon/home\\ud800\"");
    }

    @Test
    void theVersionCanMoveBetweenTwoAnswers() throws Exception {
        try (var caller =
                new SimulatorCaller(optionsWith(FaultRule.always(new JsonFault.MovedVersion(), Endpoint.FILE)))) {
            assertThat(caller.json("/meta").object("file").orElseThrow().string("version"))
                    .contains("2321190340980938767");
            assertThat(caller.json("?depth=1").string("version")).contains("2321190340980938768");
        }
    }

    @Test
    void deepDocumentsSurviveEditing() throws Exception {
        var library = new HostileLibrary();
        var options = SimulatorOptions.of(library)
                .withFaults("test", List.of(FaultRule.always(new JsonFault.LoneSurrogates())));
        try (var caller = new SimulatorCaller(options)) {
            assertThat(caller.get("/v1/files/" + library.fileKey()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDefectOfTheRendererIsAnErrorThatCounts() throws Exception {
        var options = SimulatorOptions.of(new DemoLibrary()).withRenderer(_ -> {
            throw new IllegalStateException("defect");
        });
        try (var caller = new SimulatorCaller(options)) {
            String id = firstComponent(caller);

            var response = caller.get("/v1/images/" + KEY + "?ids=" + id);
            var thumbnail = caller.download(
                    caller.simulator.cdnUrl() + "/thumbnails/" + KEY + "/" + id.replace(':', '-') + ".png");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(text(response)).isEqualTo("{\"status\":500,\"err\":\"Internal server error\"}");
            assertThat(thumbnail.statusCode()).isEqualTo(500);
            assertThat(caller.simulator.stats().byOutcome()).containsEntry("500", 1L);
            assertThat(caller.simulator.stats().cdnByOutcome()).containsEntry("500", 1L);
        }
    }

    @Test
    void garbageIsCounted() throws Exception {
        try (var caller = new SimulatorCaller(SimulatorFixtures.options())) {
            SimulatorCaller.raw(caller.simulator.apiUrl(), "no http\r\n\r\n");
            SimulatorCaller.raw(caller.simulator.cdnUrl(), "GET nonsense HTTP/1.1\r\n\r\n");

            assertThat(caller.simulator.stats().malformedRequests()).isEqualTo(2);
            assertThat(caller.simulator.stats().apiRequests()).isZero();
        }
    }
}

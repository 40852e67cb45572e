package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatorCdnTest {
    private SimulatorCaller caller;

    @BeforeEach
    void start() throws IOException {
        caller = new SimulatorCaller(SimulatorFixtures.options());
    }

    @AfterEach
    void stop() {
        caller.close();
    }

    private String url(String query) throws IOException, InterruptedException {
        return caller.images(query).string("1:2").orElseThrow();
    }

    @Test
    void servesTheRenderWithItsLengthAndDigest() throws Exception {
        var response = caller.download(url("ids=1:2&format=svg"));

        assertThat(text(response)).isEqualTo("<svg data-format=\"svg\" data-scale=\"1.0\" data-node=\"1:2\"></svg>");
        assertThat(response.headers().firstValue("content-type")).contains("image/svg+xml");
        assertThat(response.headers().firstValueAsLong("content-length")).hasValue(response.body().length);
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(response.body()));
        assertThat(response.headers().firstValue("etag")).contains("\"" + md5 + "\"");
    }

    @Test
    void equalBytesHaveEqualAddresses() throws Exception {
        String first = url("ids=1:2&format=svg");

        assertThat(url("ids=2:1,1:2&format=svg")).isEqualTo(first);
        assertThat(url("ids=1:2&format=png&scale=2")).isNotEqualTo(first);
    }

    @Test
    void refusesCredentialsAndCountsThem() throws Exception {
        String url = url("ids=1:2");

        assertThat(caller.download(url, "X-Figma-Token", "figd_test").statusCode())
                .isEqualTo(400);
        assertThat(caller.download(url, "Authorization", "Bearer x").statusCode())
                .isEqualTo(400);
        assertThat(caller.download(url).statusCode()).isEqualTo(200);
        assertThat(caller.simulator.stats().cdnRequests()).isEqualTo(3);
        assertThat(caller.simulator.stats().cdnRequestsWithToken()).isEqualTo(2);
        assertThat(caller.simulator.stats().maxCdnConnections()).isPositive();
    }

    @Test
    void servesParts() throws Exception {
        String url = url("ids=1:2");
        byte[] whole = caller.download(url).body();

        var part = caller.download(url, "Range", "bytes=5-");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("content-range"))
                .contains("bytes 5-" + (whole.length - 1) + "/" + whole.length);
        assertThat(text(part)).isEqualTo(new String(whole, 5, whole.length - 5));
        assertThat(caller.download(url, "Range", "bytes=" + whole.length + "-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void addressesExpireAfterThirtyDaysAndComeBackWhenAskedAgain() throws Exception {
        String url = url("ids=1:2");
        caller.simulator.advance(Duration.ofDays(30).plusSeconds(1));

        var expired = caller.download(url);

        assertThat(expired.statusCode()).isEqualTo(403);
        assertThat(text(expired)).contains("<Code>AccessDenied</Code><Message>Request has expired</Message>");
        assertThat(caller.download(url("ids=1:2")).statusCode()).isEqualTo(200);
    }

    @Test
    void thumbnailsOfComponentsExist() throws Exception {
        String thumbnail = caller.json("/components")
                .object("meta")
                .orElseThrow()
                .array("components")
                .objects()
                .findFirst()
                .orElseThrow()
                .string("thumbnail_url")
                .orElseThrow();

        assertThat(text(caller.download(thumbnail))).contains("data-format=\"png\"");
        assertThat(caller.download(caller.simulator.cdnUrl() + "/images/none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void controlPortShowsCountersAndLogAndMovesTheClock() throws Exception {
        String url = url("ids=1:2,2:1");
        caller.download(url);

        String stats = text(caller.download(caller.simulator.controlUrl() + "/stats"));
        String log = text(caller.download(caller.simulator.controlUrl() + "/log"));
        String advanced = SimulatorCaller.raw(
                caller.simulator.controlUrl(),
                "POST /advance?seconds=2592001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(stats)
                .startsWith("{\"apiRequests\":1,\"byEndpoint\":{\"IMAGES\":1},\"byTier\":{\"1\":1},")
                .contains("\"rendersRequested\":2,\"cdnRequests\":1,\"cdnByOutcome\":{\"200\":1}");
        assertThat(log).contains("\"endpoint\":\"IMAGES\",\"tier\":1").doesNotContain("figd_test");
        assertThat(advanced).endsWith("{\"advancedSeconds\":2592001}");
        assertThat(caller.download(url).statusCode()).isEqualTo(403);
    }

    @Test
    void savingGivesAFileANewVersionEverywhereAndChangesNothingElse() throws Exception {
        JsonObject before = caller.json("?geometry=paths");

        String saved = SimulatorCaller.raw(
                caller.simulator.controlUrl(),
                "POST /save?file=" + SimulatorFixtures.FILE_KEY + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        String unknown = SimulatorCaller.raw(
                caller.simulator.controlUrl(), "POST /save?file=none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        JsonObject after = caller.json("?geometry=paths");
        String now = after.string("version").orElseThrow();
        assertThat(before.string("version").orElseThrow()).isNotEqualTo(now);
        assertThat(after)
                .hasToString(before.with("version", new JsonString(now)).toString());
        assertThat(saved).endsWith("{\"version\":\"" + now + "\"}");
        assertThat(text(caller.file("/meta"))).contains("\"version\":\"" + now + "\"");
        assertThat(unknown).startsWith("HTTP/1.1 404");
    }
}

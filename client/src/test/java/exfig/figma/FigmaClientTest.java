package exfig.figma;

import static exfig.figma.ScriptedServer.bytes;
import static exfig.figma.ScriptedServer.cut;
import static exfig.figma.ScriptedServer.gzip;
import static exfig.figma.ScriptedServer.json;
import static exfig.figma.ScriptedServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.resilience.Deadline;
import exfig.resilience.FakeTiming;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigmaClientTest {
    private static final FileKey FILE = new FileKey("abc");
    private static final String META = "{\"file\":{\"name\":\"Icons\",\"version\":\"1234567890123456789\"}}";
    private static final Deadline NONE = Deadline.none();

    private final FakeTiming time = new FakeTiming();
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<RequestRecord> records = Collections.synchronizedList(new ArrayList<>());
    private ScriptedServer server;
    private FigmaClient client;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        client = client(4, Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void sendsTheTokenAndReadsACompressedBody() throws InterruptedException {
        server.then(bytes("Content-Encoding: gzip\r\nx-figma-rest-api-request-id: req-7\r\n", gzip(META)));

        assertThat(client.meta(FILE, NONE).version()).isEqualTo("1234567890123456789");

        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("GET /v1/files/abc/meta HTTP/1.1")
                .contains("X-Figma-Token: figd_secret", "Accept-Encoding: gzip")
                .doesNotContain("Upgrade:");
        assertThat(records).singleElement().satisfies(request -> {
            assertThat(request.endpoint()).isEqualTo("GET /v1/files/:key/meta");
            assertThat(request.tier()).isEqualTo(Tier.THREE);
            assertThat(request.status()).isEqualTo(200);
            assertThat(request.requestId()).contains("req-7");
        });
    }

    @Test
    void metadataMayBeFlat() throws InterruptedException {
        server.then(json("{\"name\":\"Icons\",\"version\":\"9\",\"last_touched_at\":\"2026-01-01T00:00:00Z\"}"));

        assertThat(client.meta(FILE, NONE).lastTouchedAt()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void afterA429TheWholeTierWaitsAsLongAsFigmaSays() throws InterruptedException {
        server.then(tooMany("Retry-After: 17\r\n"), json(META));

        client.meta(FILE, NONE);

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(17));
        assertThat(heard).containsExactly("GET /v1/files/:key/meta 2/5 PT17S 429");
    }

    @Test
    void aWaitForAPermitIsToldWhenItBeginsAndWhenItEnds() throws InterruptedException {
        for (int i = 0; i < 200 && waits.isEmpty(); i++) {
            server.then(json(META));
            client.meta(FILE, NONE);
        }

        assertThat(time.slept()).hasSize(1);
        assertThat(waits)
                .containsExactly(
                        "waits " + time.slept().getFirst(),
                        "waited " + time.slept().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"'',0.5", "Retry-After: 0,0.5", "Retry-After: 2.5,2.5"})
    void aWishThatIsAbsentOrZeroLeavesTheDelayToTheBackoff(String header, double seconds) throws InterruptedException {
        server.then(tooMany(header.isEmpty() ? "" : header + "\r\n"), json(META));

        client.meta(FILE, NONE);

        assertThat(time.slept()).containsExactly(Duration.ofMillis((long) (seconds * 1000)));
    }

    @Test
    void aWishBeyondTheCapFailsAtOnceAndTheEndpointStaysClosed() {
        server.then(tooMany("Retry-After: 396749\r\nX-Figma-Plan-Tier: starter\r\nX-Figma-Rate-Limit-Type: low\r\n"
                + "X-Figma-Upgrade-Link: https://www.figma.com/files?api_paywall=true\r\n"));

        FigmaFailure first = failure(() -> client.meta(FILE, NONE));
        assertThat(first)
                .isEqualTo(new FigmaFailure.RateLimited(
                        "GET /v1/files/:key/meta",
                        Tier.THREE,
                        Optional.of(Duration.ofSeconds(396749)),
                        Optional.of("starter"),
                        Optional.of("low"),
                        Optional.of("https://www.figma.com/files?api_paywall=true"),
                        Optional.empty(),
                        Optional.empty()));

        time.pass(Duration.ofSeconds(49));
        assertThat(failure(() -> client.meta(FILE, NONE)))
                .isInstanceOfSatisfying(
                        FigmaFailure.RateLimited.class,
                        again -> assertThat(again.retryAfter()).contains(Duration.ofSeconds(396700)));
        assertThat(server.requests()).hasSize(1);
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void outagesEmptyBodiesHtmlAndCutsAreTriedAgain() throws InterruptedException {
        server.then(
                status("202 Accepted", "x-amzn-waf-action: challenge\r\n", ""),
                status("503 Service Unavailable", "Content-Type: text/html\r\n", "<html>busy</html>"),
                cut("{\"file\":{"),
                status("200 OK", "Content-Type: application/json\r\n", "<html>not what it claims</html>"),
                json(META));

        assertThat(client.meta(FILE, NONE).name()).isEqualTo("Icons");
        assertThat(server.requests()).hasSize(5);
        assertThat(records).extracting(RequestRecord::attempt).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aDamagedCompressedBodyIsTriedAgain() throws InterruptedException {
        byte[] damaged = gzip(META);
        damaged[damaged.length - 6] ^= 0x55;
        server.then(
                bytes("Content-Encoding: gzip\r\n", damaged),
                bytes("Content-Encoding: gzip\r\n", Arrays.copyOf(gzip(META), 20)),
                json(META));

        assertThat(client.meta(FILE, NONE).name()).isEqualTo("Icons");
    }

    @Test
    void aBodyThatStallsAndAnAnswerThatNeverBeginsEnd() throws InterruptedException {
        client.close();
        client = client(1, Duration.ofMillis(150), Duration.ofMillis(100));
        server.then(server.stalled("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"file\""), server.stalled(""));

        assertThat(failure(() -> client.meta(FILE, NONE)))
                .isEqualTo(new FigmaFailure.TimedOut("GET /v1/files/:key/meta", Duration.ofMillis(150)));
        assertThat(heard).singleElement().asString().endsWith("nothing came for PT0.1S");
    }

    @Test
    void anInterruptEndsAStalledBodyAtOnce() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        server.then(server.stalled("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"name\":1,"));
        Thread reader = Thread.ofVirtual().start(() -> {
            try {
                client.file(
                        FILE,
                        FileQuery.whole(),
                        parser -> {
                            parser.nextToken();
                            begun.countDown();
                            return parser.skipChildren();
                        },
                        NONE);
            } catch (InterruptedException | RuntimeException e) {
                thrown.set(e);
            }
        });
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        reader.interrupt();
        reader.join();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void aClosedClientDoesNotTryAgain() {
        client.close();

        assertThat(failure(() -> client.meta(FILE, NONE)))
                .isEqualTo(new FigmaFailure.Unreachable("127.0.0.1", "the client was closed"));
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void theDeadlineEndsTheWaiting() {
        server.then(tooMany("Retry-After: 100\r\n"));

        Deadline deadline = Deadline.after(Duration.ofSeconds(60), time);
        assertThat(failure(() -> client.meta(FILE, deadline)))
                .isEqualTo(new FigmaFailure.DeadlineExceeded("GET /v1/files/:key/meta"));
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void aBodyThatTricklesEndsSoonAfterTheAttemptTimeoutHoweverOftenAByteComes() {
        client.close();
        client = client(1, Duration.ofMillis(200), Duration.ofSeconds(20));
        server.then(ScriptedServer.trickling(), ScriptedServer.trickling());

        long before = System.nanoTime();
        assertThat(failure(() -> client.meta(FILE, NONE)))
                .isEqualTo(new FigmaFailure.TimedOut("GET /v1/files/:key/meta", Duration.ofMillis(200)));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aViewForOnePartySharesPermitsAndDoesNotCloseTheClient() throws InterruptedException {
        server.then(json(META), json(META));

        try (FigmaClient view = client.forParty("icons")) {
            view.meta(FILE, NONE);
        }

        assertThat(client.meta(FILE, NONE).name()).isEqualTo("Icons");
    }

    @Test
    void redirectsAreNotFollowedWithTheToken() {
        server.then(status("302 Found", "Location: https://elsewhere.example/a?signature=s\r\n", ""));

        assertThat(failure(() -> client.meta(FILE, NONE)))
                .isEqualTo(new FigmaFailure.Redirected(
                        "GET /v1/files/:key/meta", 302, Optional.of("elsewhere.example/a")));
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|{\"status\":401,\"error\":true,\"message\":\"Unauthorized\"}|TokenRefused",
                "403|{\"status\":403,\"err\":\"Invalid token\"}|TokenRefused",
                "403|{\"status\":403,\"err\":\"Token expired\"}|TokenExpired",
                "403|{\"status\":403,\"error\":true,\"message\":\"Limited by Figma plan\"}|Denied",
                "403|{\"status\":403,\"err\":\"File not exportable\"}|FileNotExportable",
                "404|{\"status\":404,\"err\":\"Not found\"}|FileNotFound",
                "404|{\"status\":404,\"error\":true,\"message\":\"File not found\"}|FileNotFound",
                "400|{\"status\":400,\"err\":\"Request too large. If applicable, filter by query params.\"}|FileTooLarge",
                "400|<html><title>400 Bad Request</title></html>|BadRequest",
                "500|{\"status\":500,\"err\":\"Render timeout, try requesting fewer or smaller images\"}|RenderTimeout",
                "413|<html>too long</html>|UrlTooLong",
            })
    void eachRefusalHasItsOwnName(int code, String body, String name) {
        server.then(status(code + " Refused", "x-figma-rest-api-request-id: r\r\n", body));

        FigmaFailure failure = failure(() -> client.meta(FILE, NONE));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(name);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aMissingScopeIsNamedInFigmasOwnWords() {
        String words = "Invalid scope(s): files:read. This endpoint requires the file_variables:read scope";
        server.then(status("403 Forbidden", "", "{\"status\":403,\"error\":true,\"message\":\"" + words + "\"}"));

        assertThat(failure(() -> client.localVariables(FILE, NONE)))
                .isEqualTo(new FigmaFailure.ScopeMissing(words, Optional.of("file_variables:read"), Optional.empty()));
    }

    @Test
    void rendersThatAreNullMissingOrNoAddressAreToldApart() throws InterruptedException {
        server.then(json("{\"err\":null,\"images\":{\"1:2\":\"https://cdn.example/a?sig=s\",\"1:3\":null,"
                + "\"1:5\":\"not an address\",\"9:9\":\"https://cdn.example/extra\"}}"));
        List<NodeId> ids = List.of(new NodeId("1:2"), new NodeId("1:3"), new NodeId("1:4"), new NodeId("1:5"));

        ImagesAnswer answer = client.images(FILE, ImageQuery.of(ImageFormat.SVG, 1), ids, NONE);

        assertThat(answer.urls()).containsExactly(Map.entry(ids.get(0), URI.create("https://cdn.example/a?sig=s")));
        assertThat(answer.withoutRender()).containsExactly(ids.get(1), ids.get(2), ids.get(3));
        assertThat(answer.toString()).doesNotContain("sig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"400 Bad Request", "200 OK"})
    void aRenderTimeoutIsNotTriedAgain(String status) {
        server.then(status(
                status, "", "{\"err\":\"Render timeout, try requesting fewer or smaller images\",\"images\":{}}"));

        FigmaFailure failure =
                failure(() -> client.images(FILE, ImageQuery.of(ImageFormat.PNG, 2), List.of(new NodeId("1:2")), NONE));

        assertThat(failure)
                .isEqualTo(new FigmaFailure.RenderTimeout(
                        FILE, 1, "Render timeout, try requesting fewer or smaller images", Optional.empty()));
    }

    @Test
    void longListsOfNodesAreCutAndMerged() throws InterruptedException {
        server.then(
                json(
                        "{\"version\":\"1\",\"nodes\":{\"1:0\":{\"document\":{\"id\":\"1:0\",\"type\":\"TEXT\","
                                + "\"style\":{\"fontSize\":16},\"children\":[{\"id\":\"7:7\",\"type\":\"NEW_KIND\"}]}},\"1:1\":null}}"),
                json("{\"version\":\"2\",\"nodes\":{}}"));
        List<NodeId> ids =
                IntStream.range(0, 1500).mapToObj(i -> new NodeId("1:" + i)).toList();

        NodesAnswer answer = client.nodes(FILE, ids, NONE);

        assertThat(server.requests()).hasSize(2);
        assertThat(answer.version()).isEqualTo("1");
        assertThat(answer.missing()).hasSize(1499);
        assertThat(answer.nodes().get(ids.getFirst())).satisfies(node -> {
            assertThat(node.style().fontSize()).isEqualTo(16);
            assertThat(node.children())
                    .singleElement()
                    .matches(child -> child.type().equals("NEW_KIND"));
        });
    }

    @Test
    void changesAreSentOnceEvenWhenTheAnswerIsLost() {
        server.then(status("502 Bad Gateway", "", ""));
        var update = new VariableChanges.Update("VariableID:1:3", Map.of("WEB", "--a"));

        FigmaFailure failure = failure(() -> client.postVariables(FILE, new VariableChanges(List.of(update)), NONE));

        assertThat(failure).isInstanceOf(FigmaFailure.ServerError.class);
        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("POST /v1/files/abc/variables ")
                .endsWith("{\"variables\":[{\"action\":\"UPDATE\",\"id\":\"VariableID:1:3\","
                        + "\"codeSyntax\":{\"WEB\":\"--a\"}}]}");
    }

    @Test
    void nothingThatIsThrownHoldsTheToken() throws IOException {
        server.close();

        FigmaException exception = catchThrowableOfType(FigmaException.class, () -> client.meta(FILE, NONE));

        assertThat(exception.failure()).isInstanceOf(FigmaFailure.Unreachable.class);
        assertThat(exception).hasMessageNotContaining("secret");
        assertThat(heard).hasSize(4).noneMatch(line -> line.contains("secret"));
    }

    private static ScriptedServer.Reply tooMany(String headers) {
        return status("429 Too Many Requests", headers, "{\"status\":429,\"err\":\"Rate limit exceeded\"}");
    }

    private static FigmaFailure failure(ThrowingCallable call) {
        return catchThrowableOfType(FigmaException.class, call).failure();
    }

    private FigmaClient client(int maxRetries, Duration attemptTimeout, Duration stallTimeout) {
        ClientSettings settings = new ClientSettings(
                server.address(),
                new Credentials.PersonalToken("figd_secret"),
                Plan.PRO,
                Optional.empty(),
                maxRetries,
                attemptTimeout,
                stallTimeout,
                Duration.ofSeconds(300),
                20,
                Map.of());
        return FigmaClient.open(settings, new Recorder(), time.timing(0));
    }

    private final class Recorder implements RequestListener {
        @Override
        public void requested(RequestRecord request) {
            records.add(request);
        }

        @Override
        public void waiting(Tier tier, Duration delay) {
            waits.add("waits " + delay);
        }

        @Override
        public void waited(Tier tier, Duration time) {
            waits.add("waited " + time);
        }

        @Override
        public void retrying(String what, int attempt, int of, Duration delay, String why) {
            heard.add("%s %d/%d %s %s".formatted(what, attempt, of, delay, why));
        }
    }
}

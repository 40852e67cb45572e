package exfig.figma;

import static exfig.figma.ScriptedServer.bytes;
import static exfig.figma.ScriptedServer.cut;
import static exfig.figma.ScriptedServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.resilience.Deadline;
import exfig.resilience.FakeTiming;
import exfig.resilience.RetryBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetClientTest {
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String HELLO_SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final String HELLO_MD5 = "5d41402abc4b2a76b9719d911017c592";

    @TempDir
    private Path folder;

    private final FakeTiming time = new FakeTiming();
    private Path target;
    private ScriptedServer server;
    private AssetClient client;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        target = folder.resolve("asset");
        client = client(true);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void writesTheBytesAndDigestsThemWithoutSendingCredentials() throws InterruptedException {
        server.then(bytes("Content-Type: image/png\r\nETag: \"" + HELLO_MD5 + "\"\r\n", HELLO));

        Download download = download("/a.png?sig=s");

        assertThat(target).hasBinaryContent(HELLO);
        assertThat(download)
                .isEqualTo(new Download(
                        5, HELLO_SHA256, HELLO_MD5, Optional.of("image/png"), Optional.of('"' + HELLO_MD5 + '"')));
        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("GET /a.png?sig=s ")
                .doesNotContainIgnoringCase("X-Figma-Token", "Authorization", "Accept-Encoding");
    }

    @Test
    void everyAttemptIsTold() throws InterruptedException {
        List<AssetAttempt> attempts = new ArrayList<>();
        client.close();
        client = AssetClient.open(
                settings(true),
                new RequestListener() {
                    @Override
                    public void downloaded(AssetAttempt attempt) {
                        attempts.add(attempt);
                    }
                },
                time.timing(0));
        server.then(cut("hel"), status("503 Slow Down", "", "<Error/>"), bytes("", HELLO));

        download("/a");

        assertThat(attempts).extracting(AssetAttempt::arrived).containsExactly(false, false, true);
        assertThat(attempts).extracting(AssetAttempt::bytes).containsExactly(0L, 0L, 5L);
        assertThat(attempts).extracting(AssetAttempt::attempt).containsExactly(1, 2, 3);
    }

    @Test
    void cutEmptyAndFailedDownloadsAreTriedAgain() throws InterruptedException {
        server.then(cut("hel"), bytes("", new byte[0]), status("503 Slow Down", "", "<Error/>"), bytes("", HELLO));

        assertThat(download("/a").bytes()).isEqualTo(5);

        assertThat(target).hasBinaryContent(HELLO);
        assertThat(time.slept())
                .containsExactly(Duration.ofMillis(125), Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void whatTheCheckObjectsToIsTriedAgainLikeAnyOtherFailure() throws InterruptedException {
        DownloadCheck fiveBytes = (_, download) -> download.bytes() == 5 ? Optional.empty() : Optional.of("not five");
        server.then(
                bytes("", "<html>".getBytes(StandardCharsets.UTF_8)),
                status("503 Slow Down", "", ""),
                bytes("", HELLO));

        client.download(server.address().resolve("/a"), target, fiveBytes, Deadline.none());

        assertThat(target).hasBinaryContent(HELLO);
        assertThat(time.slept()).containsExactly(Duration.ofMillis(125), Duration.ofMillis(250));
    }

    @Test
    void whatTheCheckObjectsToEachTimeIsAFailureWithItsReason() {
        for (int i = 0; i < 5; i++) {
            server.then(bytes("", HELLO));
        }

        FigmaException exception = catchThrowableOfType(
                FigmaException.class,
                () -> client.download(
                        server.address().resolve("/a.png"),
                        target,
                        (_, _) -> Optional.of("no picture"),
                        Deadline.none()));

        assertThat(exception.failure()).isEqualTo(new FigmaFailure.Unreadable("127.0.0.1/a.png", "no picture"));
        assertThat(server.requests()).hasSize(5);
        assertThat(target).doesNotExist();
    }

    @Test
    void theRetriesOfTheWholeRunMayBeSpentElsewhere() throws InterruptedException {
        RetryBudget spent = new RetryBudget();
        spent.borrow(Deadline.none()).orElseThrow().lost(10);
        server.then(cut("hel"), bytes("", HELLO));

        try (AssetClient poor = AssetClient.open(settings(true), RequestListener.NONE, spent, time.timing(0))) {
            assertThatThrownBy(() -> poor.download(server.address().resolve("/a"), target, Deadline.none()))
                    .isInstanceOf(FigmaException.class);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void bytesThatDoNotMatchTheirMd5AreFetchedAgain() throws InterruptedException {
        String etag = "ETag: \"" + HELLO_MD5 + "\"\r\n";
        server.then(bytes(etag, "hexlo".getBytes(StandardCharsets.UTF_8)), bytes(etag, HELLO));

        assertThat(download("/a").sha256()).isEqualTo(HELLO_SHA256);
    }

    @Test
    void anETagThatIsNoMd5OfTheBytesIsBelievedWhenTheyComeTwice() throws InterruptedException {
        String etag = "ETag: \"" + "0".repeat(32) + "\"\r\n";
        server.then(bytes(etag, HELLO), bytes(etag, HELLO));

        assertThat(download("/a").sha256()).isEqualTo(HELLO_SHA256);
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 410})
    void aRefusedAddressFailsAtOnceWithoutItsSignature(int code) {
        server.then(status(code + " Refused", "", "<Error><Code>AccessDenied</Code></Error>"));

        FigmaException exception = catchThrowableOfType(FigmaException.class, () -> download("/a.png?sig=s"));

        assertThat(exception.failure()).isEqualTo(new FigmaFailure.AssetRefused("127.0.0.1/a.png", code));
        assertThat(target).doesNotExist();
    }

    @Test
    void redirectsAreFollowedFiveTimes() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            server.then(status("302 Found", "Location: /next" + i + "\r\n", ""));
        }
        server.then(bytes("", HELLO));

        assertThat(download("/a").bytes()).isEqualTo(5);
        assertThat(server.requests().getLast()).startsWith("GET /next4 ");
    }

    @Test
    void theSixthRedirectAndInsecureOnesAreFailures() {
        for (int i = 0; i < 6; i++) {
            server.then(status("302 Found", "Location: /next\r\n", ""));
        }
        FigmaException endless = catchThrowableOfType(FigmaException.class, () -> download("/a"));
        assertThat(endless.failure()).isInstanceOf(FigmaFailure.Redirected.class);

        server.then(status("302 Found", "Location: http://elsewhere.example/a?sig=s\r\n", ""));
        FigmaException insecure = catchThrowableOfType(FigmaException.class, () -> download("/a"));
        assertThat(insecure.failure())
                .isEqualTo(new FigmaFailure.InsecureAddress(
                        "http://elsewhere.example/a", "it is neither https nor on this machine"));
    }

    @Test
    void plainHttpIsRefusedWhenTheApiIsNotOnThisMachine() {
        try (AssetClient strict = client(false)) {
            assertThatThrownBy(() -> strict.download(server.address(), target, Deadline.none()))
                    .isInstanceOfSatisfying(
                            FigmaException.class,
                            e -> assertThat(e.failure()).isInstanceOf(FigmaFailure.InsecureAddress.class));
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aTargetThatCannotBeWrittenIsNoNetworkFailure() {
        server.then(bytes("", HELLO));
        URI address = server.address().resolve("/a");

        assertThatThrownBy(() -> client.download(address, folder.resolve("missing/asset"), Deadline.none()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(server.requests()).hasSize(1);
    }

    private Download download(String path) throws InterruptedException {
        return client.download(server.address().resolve(path), target, Deadline.none());
    }

    private AssetClient client(boolean loopbackAllowed) {
        return AssetClient.open(settings(loopbackAllowed), RequestListener.NONE, time.timing(0));
    }

    private static AssetSettings settings(boolean loopbackAllowed) {
        Duration patient = Duration.ofSeconds(20);
        return new AssetSettings(loopbackAllowed, 4, patient, patient, Duration.ofSeconds(300), 20, Map.of());
    }
}

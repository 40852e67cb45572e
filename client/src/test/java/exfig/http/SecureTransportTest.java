package exfig.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.resilience.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// TLS with an authority of one's own, HTTP/2, and proxies that want a password.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SecureTransportTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static TestAuthority authority;

    @BeforeAll
    static void makeACertificate() throws Exception {
        authority = TestAuthority.in(folder);
    }

    @Test
    void aServerOfAnUnknownAuthorityIsNotTrusted() throws Exception {
        try (TlsServer server = new TlsServer(authority.server(), "http/1.1");
                HttpTransport transport = transport(Map.of(), 1)) {
            assertThatThrownBy(() -> get(transport, "localhost", server.port()))
                    .isInstanceOfSatisfying(
                            HttpException.class, e -> assertThat(e.problem()).isEqualTo(HttpProblem.UNTRUSTED));
        }
    }

    @Test
    void anAuthorityOfTheEnvironmentIsTrusted() throws Exception {
        try (TlsServer server = new TlsServer(authority.server(), "http/1.1");
                HttpTransport transport = transport(Map.of(), trusting(), 1)) {
            assertThat(get(transport, "localhost", server.port())).isEqualTo("hello");
        }
    }

    @Test
    void theNameInTheCertificateMustBeThatOfTheServer() throws Exception {
        try (TlsServer server = new TlsServer(authority.server(), "http/1.1");
                Tunnel tunnel = new Tunnel(server.port());
                HttpTransport transport = transport(tunnel.environment(""), trusting(), 1)) {
            assertThatThrownBy(() -> get(transport, "other.test", 443))
                    .isInstanceOfSatisfying(
                            HttpException.class, e -> assertThat(e.problem()).isEqualTo(HttpProblem.UNTRUSTED));
        }
    }

    @Test
    void moreExchangesThanOneConnectionTakesGoOverSeveral() throws Exception {
        int together = 150;
        try (TlsServer server = new TlsServer(authority.server(), "h2");
                HttpTransport transport = transport(Map.of(), trusting(), together);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Requests that come at once each open a connection; afterwards one of them serves all.
            for (int i = 0; i < together; i++) {
                get(transport, "localhost", server.port());
            }
            server.hold(together);
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < together; i++) {
                answers.add(threads.submit(() -> get(transport, "localhost", server.port())));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("hello");
            }
            assertThat(server.connections).hasValue(3);
            assertThat(server.mostStreams).hasValueLessThanOrEqualTo(64);
        }
    }

    @Test
    void aProxyIsGivenItsPasswordAndTheServerIsNot() throws Exception {
        try (TlsServer server = new TlsServer(authority.server(), "http/1.1");
                Tunnel tunnel = new Tunnel(server.port());
                HttpTransport transport = transport(tunnel.environment("me:p%40ss@"), trusting(), 1)) {
            assertThat(get(transport, "figma.test", 443)).isEqualTo("hello");

            String basic = Base64.getEncoder().encodeToString("me:p@ss".getBytes(StandardCharsets.UTF_8));
            assertThat(tunnel.heads)
                    .last()
                    .asString()
                    .startsWith("CONNECT figma.test:443 ")
                    .contains("Proxy-Authorization: Basic " + basic);
        }
    }

    @Test
    void aProxyThatIsGivenNoPasswordRefuses() throws Exception {
        try (TlsServer server = new TlsServer(authority.server(), "http/1.1");
                Tunnel tunnel = new Tunnel(server.port()).wantingAPassword();
                HttpTransport transport = transport(tunnel.environment(""), trusting(), 1)) {
            assertThatThrownBy(() -> get(transport, "figma.test", 443))
                    .isInstanceOf(HttpException.class)
                    .hasMessageContaining("the proxy wants a user and a password");
        }
    }

    @Test
    void hostsOfNoProxyAreReachedDirectly() throws Exception {
        try (TlsServer server = new TlsServer(authority.server(), "http/1.1");
                Tunnel tunnel = new Tunnel(server.port());
                HttpTransport transport = transport(
                        Map.of("HTTPS_PROXY", tunnel.environment("").get("HTTPS_PROXY"), "NO_PROXY", ".test"),
                        trusting(),
                        1)) {
            assertThatThrownBy(() -> get(transport, "figma.test", 443)).isInstanceOf(HttpException.class);
            assertThat(tunnel.heads).isEmpty();
        }
    }

    private static Map<String, String> trusting() {
        return Map.of("EXFIG_CA_BUNDLE", authority.bundle().toString());
    }

    private static HttpTransport transport(Map<String, String> environment, int permits) {
        return transport(environment, Map.of(), permits);
    }

    private static HttpTransport transport(Map<String, String> one, Map<String, String> other, int permits) {
        Map<String, String> environment = new HashMap<>(one);
        environment.putAll(other);
        return HttpTransport.open(new TransportSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, permits, environment));
    }

    private static String get(HttpTransport transport, String host, int port) throws IOException, InterruptedException {
        URI address = URI.create("https://" + host + ":" + port + "/");
        return transport.exchange(
                HttpCall.get(address, Map.of()),
                Deadline.none(),
                answer -> new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
    }

    /// A proxy that leads every tunnel to one port of this machine.
    private static final class Tunnel implements AutoCloseable {
        final List<String> heads = new ArrayList<>();
        private final ServerSocket listener;
        private final int target;
        private volatile boolean wantsPassword;

        Tunnel(int target) throws IOException {
            this.target = target;
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::accept);
        }

        Tunnel wantingAPassword() {
            wantsPassword = true;
            return this;
        }

        Map<String, String> environment(String user) {
            wantsPassword |= !user.isEmpty();
            return Map.of("HTTPS_PROXY", "http://" + user + "127.0.0.1:" + listener.getLocalPort());
        }

        private void accept() {
            try {
                while (true) {
                    Socket client = listener.accept();
                    Thread.ofVirtual().start(() -> serve(client));
                }
            } catch (IOException _) {
                // Closed.
            }
        }

        private void serve(Socket client) {
            try (client) {
                while (true) {
                    String head = TlsServer.readHead(client.getInputStream());
                    heads.add(head);
                    if (wantsPassword && !head.contains("Proxy-Authorization")) {
                        say(
                                client,
                                "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                                        + "Content-Length: 0");
                        continue;
                    }
                    say(client, "200 Connection established");
                    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                        Thread back = Thread.ofVirtual().start(() -> copy(server, client));
                        copy(client, server);
                        back.join();
                    }
                    return;
                }
            } catch (IOException | InterruptedException _) {
                // The client is done.
            }
        }

        private static void say(Socket client, String status) throws IOException {
            client.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().flush();
        }

        private static void copy(Socket from, Socket to) {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException _) {
                // One side is done.
            }
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }
}

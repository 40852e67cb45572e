package exfig.simulator;

import static exfig.simulator.SimulatorFixtures.optionsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/// What a raw socket sees of each fault of the connection and of framing.
class ConnectionFaultsTest {
    private static final String META = "/v1/files/" + SimulatorFixtures.FILE_KEY + "/meta";

    private static String request(String connection) {
        return "GET " + META + " HTTP/1.1\r\nHost: x\r\nX-Figma-Token: t\r\nConnection: " + connection + "\r\n\r\n";
    }

    private static Simulator broken(Fault fault) throws IOException {
        return Simulator.start(optionsWith(FaultRule.always(fault)));
    }

    private static String raw(Simulator simulator) throws IOException {
        return SimulatorCaller.raw(simulator.apiUrl(), request("keep-alive"));
    }

    private static String head(String response) {
        return response.substring(0, response.indexOf("\r\n\r\n") + 4);
    }

    private static byte[] body(String response) {
        return response.substring(response.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void noAnswerReadsTheRequestAndStaysSilent() throws Exception {
        try (var simulator = broken(new ConnectionFault.NoAnswer());
                var socket = new Socket(
                        simulator.apiUrl().getHost(), simulator.apiUrl().getPort())) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write(request("close").getBytes(StandardCharsets.US_ASCII));

            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

            assertThat(simulator.log())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.status()).isZero());
        }
    }

    @Test
    void stallAfterBytesSendsThemAndNoMore() throws Exception {
        try (var simulator = broken(new Fault.StallAfter(5));
                var socket = new Socket(
                        simulator.apiUrl().getHost(), simulator.apiUrl().getPort())) {
            socket.setSoTimeout(150);
            socket.getOutputStream().write(request("close").getBytes(StandardCharsets.US_ASCII));
            var received = new ByteArrayOutputStream();

            assertThatThrownBy(() -> socket.getInputStream().transferTo(received))
                    .isInstanceOf(SocketTimeoutException.class);

            assertThat(body(received.toString(StandardCharsets.ISO_8859_1))).hasSize(5);
        }
    }

    @Test
    void anUndeclaredLengthHidesThatTheContentIsCut() throws Exception {
        try (var simulator = broken(new ConnectionFault.CloseWithoutLength(10))) {
            String response = raw(simulator);

            assertThat(head(response))
                    .contains("Connection: close\r\n")
                    .doesNotContain("Content-Length", "Transfer-Encoding");
            assertThat(body(response)).hasSize(10);
        }
    }

    @Test
    void aResetWithoutLengthIsStillAReset() throws Exception {
        try (var simulator = broken(new ConnectionFault.ResetWithoutLength(10))) {
            assertThatThrownBy(() -> raw(simulator)).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void trickleSendsTheWholeContentByteByByte() throws Exception {
        try (var simulator = broken(new ConnectionFault.Trickle(Duration.ofNanos(50_000)));
                var socket = new Socket(
                        simulator.apiUrl().getHost(), simulator.apiUrl().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request("close").getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            var received = new ByteArrayOutputStream();
            int reads = 0;
            byte[] buffer = new byte[65_536];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                received.write(buffer, 0, count);
                reads++;
            }

            String response = received.toString(StandardCharsets.ISO_8859_1);
            assertThat(head(response)).contains("Content-Length: " + body(response).length + "\r\n");
            assertThat(new String(body(response), StandardCharsets.UTF_8)).endsWith("}}");
            assertThat(reads).isGreaterThan(20);
        }
    }

    @Test
    void idleCloseBreaksItsPromiseToKeepTheConnection() throws Exception {
        try (var simulator = broken(new ConnectionFault.IdleClose())) {
            String response = raw(simulator);

            assertThat(head(response)).contains("Connection: keep-alive\r\n");
            assertThat(new String(body(response), StandardCharsets.UTF_8)).endsWith("}}");
        }
    }

    @Test
    void unendedChunksLackTheLastOne() throws Exception {
        try (var simulator = broken(new ConnectionFault.UnendedChunks())) {
            String response = raw(simulator);

            assertThat(head(response))
                    .contains("Transfer-Encoding: chunked\r\n")
                    .doesNotContain("Content-Length");
            assertThat(response).endsWith("}}\r\n").doesNotContain("\r\n0\r\n");
        }
    }

    @Test
    void aContentLengthCanBeTooSmall() throws Exception {
        try (var simulator = broken(new Fault.WrongContentLength(-7))) {
            String response = raw(simulator);

            assertThat(head(response)).contains("Content-Length: " + (body(response).length - 7) + "\r\n");
        }
    }

    @Test
    void gzipIsCutWhereTheLengthAgrees() throws Exception {
        try (var simulator = broken(new ConnectionFault.CutGzip(9))) {
            String response = SimulatorCaller.raw(simulator.apiUrl(), request("close"));

            assertThat(head(response))
                    .contains("Content-Encoding: gzip\r\n", "Content-Length: " + body(response).length + "\r\n");
            assertThatThrownBy(() -> SimulatorCaller.unzipped(body(response))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void gzipHasAChecksumThatDoesNotFit() throws Exception {
        try (var simulator = broken(new ConnectionFault.WrongGzipChecksum())) {
            byte[] gzip = body(SimulatorCaller.raw(simulator.apiUrl(), request("close")));

            assertThatThrownBy(() -> SimulatorCaller.unzipped(gzip)).isInstanceOf(ZipException.class);
            byte[] repaired = Arrays.copyOf(gzip, gzip.length);
            repaired[gzip.length - 8] ^= 1;
            assertThat(new String(SimulatorCaller.unzipped(repaired), StandardCharsets.UTF_8))
                    .endsWith("}}");
        }
    }
}

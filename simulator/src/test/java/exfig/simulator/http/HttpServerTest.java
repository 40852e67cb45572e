package exfig.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServerTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.start(
                0,
                request -> {
                    String echo = request.method() + " " + request.target() + " "
                            + new String(bytes(request.body()), StandardCharsets.UTF_8);
                    return Answer.whole(HttpResponse.of(200, "text/plain", echo));
                },
                ConnectionListener.none());
    }

    private static byte[] bytes(Body body) {
        try {
            return body.bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String exchange(String bytes) throws IOException {
        try (var socket = new Socket(server.url().getHost(), server.url().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void oneConnectionCarriesManyRequests() throws Exception {
        String answers = exchange("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "POST /2 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"
                + "POST /3 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi"
                + "HEAD /4 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /5 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answers).contains("GET /1 ", "POST /2 abcde", "POST /3 hi").endsWith("\r\n\r\nGET /5 ");
        assertThat(answers).doesNotContain("HEAD /4");
        assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0016\u0003\u0001 garbage\r\n\r\n",
                "GET /\r\n\r\n",
                "GET nonsense HTTP/1.1\r\n\r\n",
                "GET / HTTP/2.0\r\n\r\n",
                "GET / HTTP/1.1\r\nno colon\r\n\r\n",
                "GET / HTTP/1.1\r\nX-Figma-Token: figd_\u0001\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void garbageIsRefusedByTheLoadBalancer(String garbage) throws Exception {
        assertThat(exchange(garbage))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .contains("Server: awselb/2.0\r\n", "Connection: close\r\n");
    }

    @Test
    void asksForTheBodyWhenTheClientExpectsIt() throws Exception {
        String answer =
                exchange("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\nConnection: close\r\n\r\na");

        assertThat(answer).startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n");
    }
}

package exfig.simulator;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// A started simulator and a client that is not ours.
final class SimulatorCaller implements AutoCloseable {
    private static final String FILES = "/v1/files/" + SimulatorFixtures.FILE_KEY;

    final Simulator simulator;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SimulatorCaller(SimulatorOptions options) throws IOException {
        simulator = Simulator.start(options);
    }

    HttpResponse<byte[]> get(String target) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(simulator.apiUrl() + target)).header("X-Figma-Token", "figd_test"));
    }

    /// GET below the small file.
    HttpResponse<byte[]> file(String rest) throws IOException, InterruptedException {
        return get(FILES + rest);
    }

    JsonObject json(String rest) throws IOException, InterruptedException {
        return parsed(file(rest));
    }

    JsonObject images(String query) throws IOException, InterruptedException {
        return parsed(get("/v1/images/" + SimulatorFixtures.FILE_KEY + "?" + query))
                .object("images")
                .orElseThrow();
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> download(String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /// Sends bytes to a port and reads until the server closes.
    static String raw(URI server, String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static JsonObject parsed(HttpResponse<byte[]> response) {
        return (JsonObject) Json.parse(response.body());
    }

    static byte[] unzipped(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        simulator.close();
        client.shutdownNow();
        client.close();
    }
}

package exfig.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A server that says what a test wants it to, headers included: what the simulator has no rule for.
final class ScriptedFigma implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;

    ScriptedFigma() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread = Thread.ofVirtual().unstarted(this::serve);
    }

    /// Answers a path; all answers must be given before [#start].
    ///
    /// @param head status and further headers, in lines
    ScriptedFigma answering(String path, String head, String body) {
        answers.put(
                path,
                "HTTP/1.1 " + head + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body);
        return this;
    }

    ScriptedFigma start() {
        thread.start();
        return this;
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /// Paths in the order of their requests.
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                String path = String.valueOf(in.readLine()).split(" ")[1];
                for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
                    line = in.readLine();
                }
                asked.add(path);
                String answer = answers.getOrDefault(
                        path, "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                // The socket was closed, or a client went away.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

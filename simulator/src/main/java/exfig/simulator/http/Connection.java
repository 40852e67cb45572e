package exfig.simulator.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Optional;

/// One client connection: requests in, answers out, one after another.
final class Connection {
    private static final int IDLE_MILLIS = 120_000;

    private final Socket socket;
    private final HttpHandler handler;
    private final ConnectionListener traffic;

    Connection(Socket socket, HttpHandler handler, ConnectionListener traffic) {
        this.socket = socket;
        this.handler = handler;
        this.traffic = traffic;
    }

    void serve() throws IOException, InterruptedException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(IDLE_MILLIS);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
        var reader = new RequestReader(in, out);
        boolean alive = true;
        while (alive) {
            Optional<HttpRequest> request;
            try {
                request = reader.read();
            } catch (MalformedRequestException e) {
                traffic.malformed();
                refuse(out);
                return;
            }
            if (request.isEmpty()) {
                return;
            }
            alive = answer(request.get(), in, out);
        }
    }

    private boolean answer(HttpRequest request, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        boolean keepAlive = !request.header("Connection")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("close");
        var writer = new ResponseWriter(out, keepAlive);
        ResponseWriter.After after = respond(request, writer);
        traffic.sent(writer.sent());
        return switch (after) {
            case KEEP -> true;
            case CLOSE -> {
                out.flush();
                yield false;
            }
            case RESET -> {
                out.flush();
                socket.setSoLinger(true, 0);
                yield false;
            }
            case STALL -> {
                out.flush();
                in.transferTo(OutputStream.nullOutputStream());
                yield false;
            }
        };
    }

    /// A body that fails while it is sent can only be cut.
    private ResponseWriter.After respond(HttpRequest request, ResponseWriter writer)
            throws IOException, InterruptedException {
        Answer answer = handler.handle(request);
        try {
            return writer.write(request, answer);
        } catch (RuntimeException e) {
            return ResponseWriter.After.RESET;
        }
    }

    /// What Figma's load balancer says to garbage, see section 1 of the API notes.
    private static void refuse(OutputStream out) throws IOException, InterruptedException {
        String page = """
                <html>
                <head><title>400 Bad Request</title></head>
                <body>
                <center><h1>400 Bad Request</h1></center>
                </body>
                </html>
                """;
        HttpResponse response = HttpResponse.of(400, "text/html", page).with("Server", "awselb/2.0");
        var request = new HttpRequest("GET", "/", Headers.NONE, Body.of(new byte[0]), false);
        new ResponseWriter(out, false).write(request, Answer.whole(response));
    }
}

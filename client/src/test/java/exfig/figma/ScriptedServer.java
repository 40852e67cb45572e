package exfig.figma;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPOutputStream;

/// A server that answers each request with the next reply of a script, byte for byte, on a connection of its own.
final class ScriptedServer implements AutoCloseable {
    /// What is written to one connection.
    interface Reply {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    private final BlockingQueue<Reply> script = new LinkedBlockingQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ServerSocket socket;
    private final Thread acceptor;

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        acceptor = Thread.ofPlatform().daemon().start(this::acceptAll);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    ScriptedServer then(Reply... replies) {
        script.addAll(List.of(replies));
        return this;
    }

    /// Heads and bodies of what was asked, in order.
    List<String> requests() {
        return requests;
    }

    static Reply json(String body) {
        return status("200 OK", "Content-Type: application/json\r\nx-figma-rest-api-request-id: req-1\r\n", body);
    }

    static Reply status(String status, String headers, String body) {
        return out -> out.write(whole(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    static Reply bytes(String headers, byte[] body) {
        return out -> out.write(whole("200 OK", headers, body));
    }

    static byte[] gzip(String body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return compressed.toByteArray();
    }

    /// Promises more than comes.
    static Reply cut(String body) {
        return out -> out.write(("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\nConnection: close\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8));
    }

    /// A head, and then a byte now and then until the client has had enough.
    static Reply trickling() {
        return out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(20);
            }
        };
    }

    /// Sends the beginning and then nothing, until the server is closed.
    Reply stalled(String beginning) {
        return out -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            out.flush();
            closed.await();
        };
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
        try {
            // Until then the last accept may still take a connection that no one will answer.
            acceptor.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] whole(String status, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(body);
        return out.toByteArray();
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            requests.add(request(new BufferedInputStream(connection.getInputStream())));
            script.take().writeTo(connection.getOutputStream());
        } catch (IOException | InterruptedException _) {
            // The client has gone, as some tests want it to.
        }
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            text.append((char) next);
        }
        String length = text.toString().toLowerCase().replaceAll("(?s).*content-length: (\\d+).*", "$1");
        if (length.matches("\\d+")) {
            text.append(new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}

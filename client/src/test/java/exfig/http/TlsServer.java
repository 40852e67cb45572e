package exfig.http;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/// Answers `hello` to everything, over HTTP/1.1 or HTTP/2. It keeps all answers back until so many
/// requests have come.
final class TlsServer implements AutoCloseable {
    /// What the server says it can take on one connection, as many do.
    private static final int MOST_STREAMS = 100;

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final int PREFACE_BYTES = 24;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int ACK = 1;
    /// HPACK's static table (RFC 7541, appendix A): `:status: 200`.
    private static final byte[] STATUS_200 = {(byte) 0x88};

    final AtomicInteger connections = new AtomicInteger();
    final AtomicInteger mostStreams = new AtomicInteger();
    private final SSLServerSocket listener;
    private volatile CountDownLatch awaited = new CountDownLatch(0);

    /// @param protocol `h2` or `http/1.1`
    TlsServer(SSLContext context, String protocol) throws IOException {
        listener = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SSLParameters parameters = listener.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {protocol});
        listener.setSSLParameters(parameters);
        Thread.ofVirtual().start(() -> accept(protocol));
    }

    /// From now on nothing is answered before so many requests have come.
    void hold(int together) {
        awaited = new CountDownLatch(together);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept(String protocol) {
        try {
            while (true) {
                SSLSocket socket = (SSLSocket) listener.accept();
                Thread.ofVirtual().start(() -> serve(socket, protocol));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void serve(SSLSocket socket, String protocol) {
        try (socket) {
            socket.startHandshake();
            connections.incrementAndGet();
            if (protocol.equals("h2")) {
                http2(socket);
            } else {
                http1(socket);
            }
        } catch (EOFException | SocketException _) {
            // The client is done.
        } catch (IOException | InterruptedException _) {
            // It was refused, or the test is over.
        }
    }

    private void http1(Socket socket) throws IOException, InterruptedException {
        while (true) {
            readHead(socket.getInputStream());
            awaited.countDown();
            awaited.await();
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello".getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private void http2(Socket socket) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        in.skipNBytes(PREFACE_BYTES);
        frame(out, SETTINGS, 0, 0, new byte[] {0, 3, 0, 0, 0, MOST_STREAMS});
        Set<Integer> open = new HashSet<>();
        while (!socket.isClosed()) {
            int length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            int stream = in.readInt() & Integer.MAX_VALUE;
            in.skipNBytes(length);
            if (type == SETTINGS && flags != ACK) {
                frame(out, SETTINGS, ACK, 0, new byte[0]);
            } else if (type == HEADERS) {
                synchronized (open) {
                    open.add(stream);
                    mostStreams.accumulateAndGet(open.size(), Math::max);
                }
                CountDownLatch all = awaited;
                all.countDown();
                Thread.ofVirtual().start(() -> answer(out, stream, open, all));
            }
        }
    }

    private static void answer(OutputStream out, int stream, Set<Integer> open, CountDownLatch all) {
        try {
            all.await();
            frame(out, HEADERS, END_HEADERS, stream, STATUS_200);
            frame(out, DATA, END_STREAM, stream, HELLO);
            synchronized (open) {
                open.remove(stream);
            }
        } catch (IOException | InterruptedException _) {
            // The client is gone; the test will tell.
        }
    }

    private static void frame(OutputStream out, int type, int flags, int stream, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(payload.length >> 16);
        frame.write(payload.length >> 8);
        frame.write(payload.length);
        frame.write(type);
        frame.write(flags);
        frame.write(stream >> 24);
        frame.write(stream >> 16);
        frame.write(stream >> 8);
        frame.write(stream);
        frame.write(payload);
        synchronized (out) {
            out.write(frame.toByteArray());
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}

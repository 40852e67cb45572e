package exfig.simulator.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Listens on one loopback port and serves each connection on a virtual thread until it is closed.
public final class HttpServer implements AutoCloseable {
    private static final int BACKLOG = 1024;

    private final ServerSocket listener;
    private final HttpHandler handler;
    private final ConnectionListener traffic;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private HttpServer(ServerSocket listener, HttpHandler handler, ConnectionListener traffic) {
        this.listener = listener;
        this.handler = handler;
        this.traffic = traffic;
    }

    /// Begins to listen.
    ///
    /// @param port 0 for any free one
    /// @throws IOException when the port is taken
    public static HttpServer start(int port, HttpHandler handler, ConnectionListener traffic) throws IOException {
        var listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        var server = new HttpServer(listener, handler, traffic);
        Thread.ofVirtual().name("listener-" + listener.getLocalPort()).start(server::accept);
        return server;
    }

    /// `http://127.0.0.1:<port>`.
    public URI url() {
        String host = listener.getInetAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + listener.getLocalPort());
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                // Either the server closes, or this one connection died before it was accepted.
            }
        }
        closeConnections();
    }

    private void serve(Socket socket) {
        traffic.opened();
        try (socket) {
            new Connection(socket, handler, traffic).serve();
        } catch (IOException e) {
            // The client went away; there is no one to tell.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
            traffic.closed();
        }
    }

    private void closeConnections() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is gone either way.
            }
        }
    }

    /// Stops listening and cuts every connection.
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            // It is gone either way.
        }
        closeConnections();
    }
}

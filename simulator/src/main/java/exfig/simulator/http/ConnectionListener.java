package exfig.simulator.http;

/// Told of connections and bytes; must not block. Called from many threads.
public interface ConnectionListener {
    /// A client connected.
    void opened();

    /// The connection ended, by whomever.
    void closed();

    /// So many bytes, headers included, were written.
    void sent(long bytes);

    /// Something arrived that is no HTTP.
    void malformed();

    /// Listens to nothing.
    static ConnectionListener none() {
        return new ConnectionListener() {
            @Override
            public void opened() {}

            @Override
            public void closed() {}

            @Override
            public void sent(long bytes) {}

            @Override
            public void malformed() {}
        };
    }
}

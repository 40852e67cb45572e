package exfig.simulator;

import exfig.simulator.api.ApiHandler;
import exfig.simulator.cdn.AssetStore;
import exfig.simulator.cdn.CdnHandler;
import exfig.simulator.control.ControlHandler;
import exfig.simulator.control.Traffic;
import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.Latency;
import exfig.simulator.http.ConnectionListener;
import exfig.simulator.http.HttpServer;
import exfig.simulator.limits.RateLimits;
import exfig.simulator.limits.VirtualClock;
import exfig.simulator.render.NodeRenderer;
import exfig.simulator.render.Renderer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A running local Figma: the API, the asset host and the control port, each on a loopback port of its own.
public final class Simulator implements AutoCloseable {
    private final Traffic traffic;
    private final VirtualClock clock;
    private final HttpServer api;
    private final HttpServer cdn;
    private final HttpServer control;

    private Simulator(Traffic traffic, VirtualClock clock, HttpServer api, HttpServer cdn, HttpServer control) {
        this.traffic = traffic;
        this.clock = clock;
        this.api = api;
        this.cdn = cdn;
        this.control = control;
    }

    /// Listens and serves until it is closed.
    ///
    /// @throws IOException when a port is taken
    public static Simulator start(SimulatorOptions options) throws IOException {
        Renderer renderer = options.renderer().orElseGet(NodeRenderer::new);
        var traffic = new Traffic(InstantSource.system());
        var clock = new VirtualClock(System::nanoTime);
        var store = new AssetStore(renderer, clock);
        var faults = new FaultPlan(options.seed(), options.scenario(), options.faults());
        var latency = new Latency(options.latency(), options.seed());
        Map<String, ServedFile> files = new LinkedHashMap<>();
        for (Library library : options.libraries()) {
            files.put(library.fileKey(), new ServedFile(library));
        }
        var services = new ApiHandler.Services(
                files,
                new RateLimits(options.plan(), options.bucketPerEndpoint(), clock),
                faults,
                latency,
                store,
                traffic);
        HttpServer cdn = HttpServer.start(
                options.cdnPort(), new CdnHandler(store, files, faults, latency, traffic), traffic.cdn());
        try {
            HttpServer api =
                    HttpServer.start(options.apiPort(), new ApiHandler(options, services, cdn.url()), traffic.api());
            try {
                HttpServer control = HttpServer.start(
                        options.controlPort(), new ControlHandler(traffic, clock), ConnectionListener.none());
                return new Simulator(traffic, clock, api, cdn, control);
            } catch (IOException e) {
                api.close();
                throw e;
            }
        } catch (IOException e) {
            cdn.close();
            throw e;
        }
    }

    /// The base that replaces `https://api.figma.com`.
    public URI apiUrl() {
        return api.url();
    }

    /// The host of all download addresses.
    public URI cdnUrl() {
        return cdn.url();
    }

    /// Serves `GET /stats`, `GET /log` and `POST /advance?seconds=<n>`.
    public URI controlUrl() {
        return control.url();
    }

    /// The counters as they are now.
    public SimulatorStats stats() {
        return traffic.stats();
    }

    /// The last 100,000 requests to the API and the asset host, in the order in which answers were ready.
    public List<LoggedRequest> log() {
        return traffic.log();
    }

    /// Moves the clock of rate limits and expiring addresses forward.
    ///
    /// @throws IllegalArgumentException when the duration is negative
    public void advance(Duration by) {
        clock.advance(by);
    }

    /// Stops listening and cuts every connection.
    @Override
    public void close() {
        api.close();
        cdn.close();
        control.close();
    }
}

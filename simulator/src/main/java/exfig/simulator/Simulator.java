package exfig.simulator;

import exfig.simulator.api.ApiHandler;
import exfig.simulator.cdn.AssetAnswers;
import exfig.simulator.cdn.AssetStore;
import exfig.simulator.cdn.CdnHandler;
import exfig.simulator.cdn.MirrorHandler;
import exfig.simulator.control.ControlHandler;
import exfig.simulator.control.Traffic;
import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.Latency;
import exfig.simulator.http.ConnectionListener;
import exfig.simulator.http.HttpHandler;
import exfig.simulator.http.HttpServer;
import exfig.simulator.limits.RateLimits;
import exfig.simulator.limits.VirtualClock;
import exfig.simulator.render.NodeRenderer;
import exfig.simulator.render.Renderer;
import exfig.simulator.scenario.Scenario;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A running local Figma: the API, the asset host, its mirror and the control port, each on a loopback
/// port of its own.
public final class Simulator implements AutoCloseable {
    private final Traffic traffic;
    private final Map<String, ServedFile> files = new ConcurrentHashMap<>();
    private final VirtualClock clock;
    private final HttpServer mirror;
    private final HttpServer cdn;
    private final HttpServer api;
    private final HttpServer control;

    private Simulator(SimulatorOptions options, Servers servers) throws IOException {
        Renderer renderer = options.renderer().orElseGet(NodeRenderer::new);
        Scenario scenario = options.scenario();
        traffic = new Traffic(InstantSource.system());
        clock = VirtualClock.of(options.clock(), System::nanoTime);
        var store = new AssetStore(renderer, clock);
        var faults = new FaultPlan(options.seed(), scenario.name(), scenario.faults(), clock::nanos);
        var latency = new Latency(scenario.latency(), options.seed());
        for (Library library : options.libraries()) {
            files.put(library.fileKey(), new ServedFile(library));
        }
        var answers = new AssetAnswers(store, files);
        mirror = servers.start(0, new MirrorHandler(answers, traffic), ConnectionListener.none());
        var downloads = new CdnHandler.Services(faults, latency, traffic, clock);
        cdn = servers.start(options.ports().cdn(), new CdnHandler(answers, downloads, mirror.url()), traffic.cdn());
        var limits = new RateLimits(scenario.plan(), scenario.limits(), clock);
        var services = new ApiHandler.Services(files, limits, faults, latency, store, traffic, clock);
        api = servers.start(
                options.ports().api(), new ApiHandler(options, services, cdn.url(), mirror.url()), traffic.api());
        control = servers.start(
                options.ports().control(), new ControlHandler(traffic, clock, files), ConnectionListener.none());
    }

    /// Those that were started, so that a taken port leaves none behind.
    private record Servers(List<HttpServer> started) {
        HttpServer start(int port, HttpHandler handler, ConnectionListener listener) throws IOException {
            HttpServer server = HttpServer.start(port, handler, listener);
            started.add(server);
            return server;
        }
    }

    /// Listens and serves until it is closed.
    ///
    /// @throws IOException when a port is taken
    public static Simulator start(SimulatorOptions options) throws IOException {
        var servers = new Servers(new ArrayList<>());
        try {
            return new Simulator(options, servers);
        } catch (IOException e) {
            servers.started.forEach(HttpServer::close);
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

    /// A host that redirections lead to, and that must never see a token.
    public URI mirrorUrl() {
        return mirror.url();
    }

    /// Serves `GET /stats`, `GET /log`, `POST /advance?seconds=<n>` and `POST /save?file=<key>`.
    public URI controlUrl() {
        return control.url();
    }

    /// The counters as they are now.
    public SimulatorStats stats() {
        return traffic.stats();
    }

    /// The last 100,000 requests to the API and the asset host, in the order in which answers were
    /// ready.
    public List<LoggedRequest> log() {
        return traffic.log();
    }

    /// Moves the clock of rate limits, expiring addresses and timed faults forward.
    ///
    /// @throws IllegalArgumentException when the duration is negative
    public void advance(Duration by) {
        clock.advance(by);
    }

    /// Serves this from now on in place of the file with the same key, as if a designer had saved it.
    /// What was rendered before keeps its address.
    ///
    /// @throws IllegalArgumentException when there is no file with this key
    public void replace(Library library) {
        if (files.replace(library.fileKey(), new ServedFile(library)) == null) {
            throw new IllegalArgumentException("there is no file " + library.fileKey());
        }
    }

    /// Stops listening and cuts every connection.
    @Override
    public void close() {
        api.close();
        cdn.close();
        mirror.close();
        control.close();
    }
}

package exfig.benchmark;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A simulator in a process of its own.
final class Figma implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("READY api=(\\S+) cdn=\\S+ control=(\\S+)");

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final String control;

    private Figma(Process process, String api, String control) {
        this.process = process;
        this.api = api;
        this.control = control;
    }

    /// @param plan whose rate limits apply
    /// @param latency a model of the simulator
    /// @param port of the API; 0 for any. The same server on the same port is the same to the program's
    ///     caches.
    static Figma start(Workshop workshop, String plan, String latency, int port, Library... libraries)
            throws IOException, InterruptedException {
        Path folder = workshop.fresh("figma");
        List<String> command = new ArrayList<>(
                List.of(workshop.root().resolve("exfig").toString(), "simulate", "--plan", plan, "--latency", latency));
        command.addAll(List.of("--api-port", Integer.toString(port)));
        for (Library library : libraries) {
            command.addAll(List.of("--file", library.writeTo(folder).toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("simulator.txt").toFile())
                .start();
        BufferedReader out = process.inputReader();
        Matcher ready = READY.matcher(String.valueOf(out.readLine()));
        if (!ready.find()) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException(
                    "the simulator did not start:\n" + Files.readString(folder.resolve("simulator.txt")));
        }
        return new Figma(process, ready.group(1), ready.group(2));
    }

    String api() {
        return api;
    }

    int port() {
        return URI.create(api).getPort();
    }

    /// All requests so far.
    Traffic traffic() throws IOException, InterruptedException {
        return new Traffic(((JsonArray) get("/log")).objects().toList());
    }

    /// Processor time of the simulator so far.
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /// A minute later: all buckets are full again, and the addresses still alive.
    void refill() throws IOException, InterruptedException {
        send("POST", "/advance?seconds=60");
    }

    /// Gives a file a new version in which nothing looks different.
    void save(Library library) throws IOException, InterruptedException {
        send("POST", "/save?file=" + library.key());
    }

    private Json get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    private Json send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(control + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(method + " " + path + " answered " + response.statusCode());
        }
        return Json.parse(response.body());
    }

    /// Ends it, and waits: its ports are free afterwards.
    @Override
    public void close() {
        if (!process.isAlive()) {
            System.err.println("the simulator had ended with " + process.exitValue());
        }
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    /// What reached a simulator.
    ///
    /// @param log one object a request, in the order of the answers
    record Traffic(List<JsonObject> log) {
        /// What came after an earlier look.
        Traffic since(Traffic earlier) {
            return new Traffic(log.subList(earlier.log.size(), log.size()));
        }

        /// API requests of a tier.
        long ofTier(int tier) {
            return log.stream()
                    .filter(entry -> !isAsset(entry) && entry.number("tier").orElse(0) == tier)
                    .count();
        }

        /// API requests of all tiers.
        long requests() {
            return log.stream().filter(entry -> !isAsset(entry)).count();
        }

        /// Downloads.
        long downloads() {
            return log.stream().filter(Traffic::isAsset).count();
        }

        /// Answers that were not 200.
        long refusals() {
            return log.stream()
                    .filter(entry -> entry.number("status").orElse(0) != 200)
                    .count();
        }

        /// Whether a download was answered before the last answer of the API.
        boolean overlaps() {
            List<Boolean> assets = log.stream().map(Traffic::isAsset).toList();
            int first = assets.indexOf(true);
            return first >= 0 && first < assets.lastIndexOf(false);
        }

        /// API requests, as `tier 1 / tier 2 / tier 3`.
        String tiers() {
            return ofTier(1) + " / " + ofTier(2) + " / " + ofTier(3);
        }

        private static boolean isAsset(JsonObject entry) {
            return entry.string("endpoint").orElse("").equals("ASSET");
        }
    }
}

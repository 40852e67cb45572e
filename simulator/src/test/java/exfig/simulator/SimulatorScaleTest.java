package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatorScaleTest {
    @Test
    void largeRendersAreDrawnAgainForEachDownloadAndAreAlwaysTheSame() throws Exception {
        var draws = new AtomicInteger();
        var options = SimulatorOptions.of(SimulatorFixtures.library()).withRenderer(request -> {
            draws.incrementAndGet();
            byte[] bytes = new byte[5_000_000];
            Arrays.fill(bytes, (byte) request.nodeId().charAt(0));
            return bytes;
        });
        try (var caller = new SimulatorCaller(options)) {
            String url = caller.images("ids=1:2").string("1:2").orElseThrow();

            byte[] first = caller.download(url).body();
            byte[] second = caller.download(url).body();

            assertThat(draws).hasValue(3);
            assertThat(first).isEqualTo(second).hasSize(5_000_000);
        }
    }

    @Test
    void smallRendersAreStillAtHandForTheFirstDownload() throws Exception {
        var draws = new AtomicInteger();
        var options = SimulatorFixtures.options().withRenderer(_ -> {
            draws.incrementAndGet();
            return new byte[] {1};
        });
        try (var caller = new SimulatorCaller(options)) {
            caller.download(caller.images("ids=1:2").string("1:2").orElseThrow());

            assertThat(draws).hasValue(1);
        }
    }

    @Test
    void treesOfFiveThousandLevelsAreServedAndCut() throws Exception {
        String text = "{\"document\":" + nested(5_000) + "}";
        Library deep = library(SourceDocument.of((JsonObject) Json.parse(text)));
        try (var caller = new SimulatorCaller(SimulatorOptions.of(deep).withRenderer(SimulatorFixtures.renderer()))) {
            assertThat(text(caller.get("/v1/files/deep"))).isEqualTo(text);
            assertThat(text(caller.get("/v1/files/deep?ids=1:5000"))).contains("\"id\":\"1:5000\"");
            assertThat(text(caller.get("/v1/files/deep/nodes?ids=1:4999&depth=1")))
                    .contains("\"id\":\"1:4999\"", "\"id\":\"1:5000\"")
                    .doesNotContain("\"id\":\"1:4998\"");
        }
    }

    private static String nested(int levels) {
        var text = new StringBuilder();
        for (int i = 1; i <= levels; i++) {
            text.append("{\"id\":\"1:").append(i).append("\",\"size\":{},\"children\":[");
        }
        return text.append("]}".repeat(levels)).toString();
    }

    private static Library library(SourceDocument document) {
        return new Library() {
            @Override
            public String fileKey() {
                return "deep";
            }

            @Override
            public SourceDocument document() {
                return document;
            }

            @Override
            public boolean published() {
                return false;
            }
        };
    }

    @Test
    void whatIsNotPublishedIsNotListed() throws Exception {
        var body = (JsonObject) Json.parse(SimulatorFixtures.body());
        try (var caller = new SimulatorCaller(
                SimulatorOptions.of(library(SourceDocument.of(body))).withRenderer(SimulatorFixtures.renderer()))) {
            assertThat(text(caller.get("/v1/files/deep/components")))
                    .isEqualTo("{\"error\":false,\"status\":200,\"meta\":{\"components\":[]},\"i18n\":null}");
        }
    }

    @Test
    void countsTheConnectionsThatAreOpenAtOnce() throws Exception {
        var together = new CountDownLatch(8);
        var options = SimulatorFixtures.options().withRenderer(request -> {
            together.countDown();
            await(together);
            return new byte[] {1};
        });
        try (var caller = new SimulatorCaller(options);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String thumbnail = caller.simulator.cdnUrl() + "/thumbnails/" + SimulatorFixtures.FILE_KEY + "/1-2.png";

            var downloads = IntStream.range(0, 8)
                    .mapToObj(
                            _ -> threads.submit(() -> caller.download(thumbnail).statusCode()))
                    .toList();
            for (Future<Integer> download : downloads) {
                assertThat(download.get()).isEqualTo(200);
            }

            assertThat(caller.simulator.stats().cdnRequests()).isEqualTo(8);
            assertThat(caller.simulator.stats().maxCdnConnections()).isEqualTo(8);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

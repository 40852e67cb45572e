package exfig.export.fulfil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.asset.NodeRef;
import exfig.cache.RenderStore;
import exfig.event.EventSink;
import exfig.failure.ExportException;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderBrokerTest {
    private static final FileKey FILE = new FileKey("File");

    @TempDir
    Path folder;

    private static final Duration LONG = Duration.ofHours(1);

    private final DownloadQueue queue = new DownloadQueue(4);
    private final List<RenderBroker> brokers = new ArrayList<>();
    private final FakeRenderer renderer = new FakeRenderer();
    private final FakeHost host = new FakeHost();

    @AfterEach
    void close() {
        queue.close();
        brokers.forEach(RenderBroker::close);
    }

    @Test
    void rendersOfOneKindTakeOneRequestAndOneDownloadEach() throws Exception {
        FulfilledRenders renders = fulfil(broker(), keys(10), Map.of());

        assertThat(ready(renders)).isEqualTo(10);
        assertThat(renderer.requests).hasSize(1);
        assertThat(host.downloads).hasSize(10);
    }

    @Test
    void requestsThatAreSentTogetherAreOfOneSize() throws Exception {
        renderer.mostNodes = 10;

        fulfil(broker(), keys(21), Map.of());

        assertThat(renderer.requests.stream().map(List::size)).containsExactly(7, 7, 7);
    }

    @Test
    void whatThisRunHasIsNotAskedForAgain() throws Exception {
        RenderBroker broker = broker();
        fulfil(broker, keys(5), Map.of());

        FulfilledRenders again = fulfil(broker, keys(7), Map.of());

        assertThat(again.fromStore()).isEqualTo(5);
        assertThat(renderer.requests.getLast()).hasSize(2);
    }

    @Test
    void anotherRunFindsRendersOfTheSameFileVersionOnly() throws Exception {
        fulfil(broker(), keys(5), Map.of(FILE, "7"));

        FulfilledRenders same = fulfil(broker(), keys(5), Map.of(FILE, "7"));
        FulfilledRenders newer = fulfil(broker(), keys(5), Map.of(FILE, "8"));
        FulfilledRenders unknown = fulfil(broker(), keys(5), Map.of());

        assertThat(same.fromStore()).isEqualTo(5);
        assertThat(newer.fromStore()).isZero();
        assertThat(unknown.fromStore()).isZero();
    }

    @Test
    void aBatchThatIsTooMuchForTheRendererIsHalvedUntilItFits() throws Exception {
        renderer.limit = 3;

        FulfilledRenders renders = fulfil(broker(), keys(16), Map.of());

        assertThat(ready(renders)).isEqualTo(16);
        assertThat(renderer.requests.stream().map(List::size)).startsWith(16, 8, 4, 2);
        assertThat(renderer.requests.stream().filter(request -> request.size() > 3))
                .hasSize(3);
    }

    @Test
    void whatTheRendererCanTakeIsRememberedForTheNextConfig() throws Exception {
        renderer.limit = 3;
        RenderBroker broker = broker();
        fulfil(broker, keys(16), Map.of());
        renderer.requests.clear();

        fulfil(broker, keys(32), Map.of());

        assertThat(renderer.requests)
                .hasSize(8)
                .allSatisfy(request -> assertThat(request).hasSize(2));
    }

    @Test
    void anOutageIsNotTakenForABatchThatIsTooLargeForEver() {
        renderer.failure = Optional.of(new FigmaFailure.ServerError("images", 500, "", Optional.empty()));

        assertThatThrownBy(() -> fulfil(broker(), keys(64), Map.of())).isInstanceOf(FigmaException.class);

        assertThat(renderer.requests).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aNodeThatIsTooMuchAloneIsMissingAndTheOthersAreThere() throws Exception {
        renderer.heavy = Set.of(new NodeId("1:3"));

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(7);
        assertThat(renders.outcomes().get(key(3))).isInstanceOf(RenderOutcome.Undelivered.class);
    }

    @Test
    void whatCameBackEmptyGetsASecondChanceInOneSmallBatch() throws Exception {
        renderer.emptyOnce.addAll(List.of(new NodeId("1:1"), new NodeId("1:2")));
        renderer.alwaysEmpty = Set.of(new NodeId("1:5"));

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(7);
        assertThat(renders.outcomes().get(key(5))).isInstanceOf(RenderOutcome.Unrenderable.class);
        assertThat(renderer.requests).hasSize(2);
        assertThat(renderer.requests.getLast())
                .containsExactlyInAnyOrder(new NodeId("1:1"), new NodeId("1:2"), new NodeId("1:5"));
    }

    @Test
    void aRefusedSecondChanceCostsOnlyWhatItWasFor() throws Exception {
        renderer.alwaysEmpty = Set.of(new NodeId("1:5"));
        renderer.failureFromRequest = 2;

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(7);
        assertThat(renders.outcomes().get(key(5))).isInstanceOf(RenderOutcome.Undelivered.class);
    }

    @Test
    void refusedAddressesAreAskedForAgainTogether() throws Exception {
        host.refuseOnce.addAll(Set.of("1:0", "1:4"));

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(8);
        assertThat(renderer.requests).hasSize(2);
    }

    @Test
    void addressesThatCannotBeUsedAreAskedForAgainTogether() throws Exception {
        renderer.oddAddressOnce.put(new NodeId("1:0"), URI.create("http://assets.example/1:0"));
        renderer.oddAddressOnce.put(new NodeId("1:4"), URI.create("https://dead.example/1:4"));
        host.deadHosts = Set.of("dead.example");
        host.servedBeforeDeath = 6;

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(8);
        assertThat(renderer.requests).hasSize(2);
    }

    @Test
    void whenNoHostCanBeReachedOtherAddressesAreNotPaidFor() throws Exception {
        host.deadHosts = Set.of("assets.example");

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(renders.outcomes().values()).hasSize(8).allMatch(RenderOutcome.Undelivered.class::isInstance);
        assertThat(renderer.requests).hasSize(1);
    }

    @Test
    void aDownloadThatWasUnluckyIsBegunAnewWhenTheOthersAreThrough() throws Exception {
        host.undeliveredOnce.addAll(Set.of("1:2", "1:3"));
        host.alwaysUndelivered = Set.of("1:6");

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(7);
        assertThat(renders.outcomes().get(key(6))).isInstanceOf(RenderOutcome.Undelivered.class);
        assertThat(renderer.requests).as("addresses are known").hasSize(1);
        assertThat(host.downloads).hasSize(8 + 3);
        assertThat(host.downloads.subList(8, 11)).containsExactlyInAnyOrder("1:2", "1:3", "1:6");
    }

    @Test
    void anOutageOfTheAssetHostIsNotTriedTwice() throws Exception {
        host.alwaysUndelivered = Set.of("1:0", "1:1", "1:2", "1:3", "1:4");

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(3);
        assertThat(host.downloads).hasSize(8);
    }

    @Test
    void anErrorPageInsteadOfAnSvgIsTriedAgainAndNeverStored() throws Exception {
        host.errorPageOnce.add("1:2");
        host.alwaysErrorPage = Set.of("1:6");

        FulfilledRenders renders = fulfil(broker(), keys(8), Map.of());

        assertThat(ready(renders)).isEqualTo(7);
        assertThat(renders.outcomes().get(key(6))).isInstanceOf(RenderOutcome.Unsound.class);
        assertThat(Files.exists(folder.resolve("blobs"))).isTrue();
        try (Stream<Path> blobs = Files.walk(folder.resolve("blobs"))) {
            assertThat(blobs.filter(Files::isRegularFile))
                    .allSatisfy(blob -> assertThat(blob).content().startsWith("<svg"));
        }
        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aRefusalOfTheApiEndsTheWholeConfig() {
        renderer.failure = Optional.of(new FigmaFailure.TokenExpired("Token expired", Optional.empty()));

        assertThatThrownBy(() -> fulfil(broker(), keys(3), Map.of())).isInstanceOf(FigmaException.class);
    }

    @Test
    void failingFastEndsAtTheFirstRenderThatCannotBeHad() {
        renderer.alwaysEmpty = Set.of(new NodeId("1:5"));

        RenderBroker broker = broker();

        assertThatThrownBy(() -> broker.fulfil(terms(Map.of(), true), keys(8), broker.expect(Set.of())))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("1:5");
    }

    private RenderBroker broker() {
        RenderBroker broker = new RenderBroker(
                renderer,
                host,
                queue,
                new RenderStore(folder),
                new BrokerSettings(RunMemory.NONE, LONG, true),
                EventSink.NONE);
        brokers.add(broker);
        return broker;
    }

    private static FulfilledRenders fulfil(RenderBroker broker, List<RenderKey> keys, Map<FileKey, String> versions)
            throws InterruptedException {
        return broker.fulfil(terms(versions, false), keys, broker.expect(Set.of()));
    }

    private static FulfilTerms terms(Map<FileKey, String> versions, boolean failFast) {
        return new FulfilTerms("config", 0, versions, failFast, Deadline.none());
    }

    private static long ready(FulfilledRenders renders) {
        return renders.outcomes().values().stream()
                .filter(RenderOutcome.Ready.class::isInstance)
                .count();
    }

    private static List<RenderKey> keys(int count) {
        return IntStream.range(0, count).mapToObj(RenderBrokerTest::key).toList();
    }

    private static RenderKey key(int i) {
        return new RenderKey(new NodeRef(FILE, new NodeId("1:" + i)), RenderFormat.SVG, 1, Optional.empty());
    }
}

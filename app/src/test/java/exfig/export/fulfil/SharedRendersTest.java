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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several configs and one broker.
class SharedRendersTest {
    private static final FileKey FILE = new FileKey("File");
    private static final Set<FileKey> FILES = Set.of(FILE);

    @TempDir
    Path folder;

    private final DownloadQueue queue = new DownloadQueue(4);
    private final FakeRenderer renderer = new FakeRenderer();
    private final FakeHost host = new FakeHost();
    private final List<RenderBroker> brokers = new ArrayList<>();

    @AfterEach
    void close() {
        queue.close();
        brokers.forEach(RenderBroker::close);
    }

    @Test
    void whatSeveralConfigsWantIsAskedForAndDownloadedOnce() throws Exception {
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation first = broker.expect(FILES);
        RenderBroker.Expectation second = broker.expect(FILES);

        FutureTask<FulfilledRenders> one = start(() -> broker.fulfil(terms(0), keys(0, 6), first));
        FulfilledRenders two = broker.fulfil(terms(1), keys(4, 10), second);

        assertThat(ready(one.get())).isEqualTo(6);
        assertThat(ready(two)).isEqualTo(6);
        assertThat(renderer.requests).hasSize(1);
        assertThat(renderer.requests.getFirst()).hasSize(10);
        assertThat(host.downloads).hasSize(10);
        assertThat(one.get().downloads() + two.downloads()).isEqualTo(10);
        assertThat(one.get().fromStore() + two.fromStore()).isEqualTo(2);
        assertThat(broker.minimumRequests()).isEqualTo(1);
    }

    @Test
    void aConfigThatTurnsOutToWantNothingHoldsNobodyUp() throws Exception {
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation failed = broker.expect(FILES);
        FutureTask<FulfilledRenders> one = start(() -> broker.fulfil(terms(0), keys(0, 3), broker.expect(FILES)));

        failed.close();

        assertThat(ready(one.get())).isEqualTo(3);
    }

    @Test
    void fullRequestsGoWhileOthersStillLoad() throws Exception {
        renderer.mostNodes = 5;
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation loading = broker.expect(FILES);
        FutureTask<FulfilledRenders> one = start(() -> broker.fulfil(terms(0), keys(0, 12), broker.expect(FILES)));
        host.await(10);

        FulfilledRenders two = broker.fulfil(terms(1), keys(12, 15), loading);

        assertThat(ready(one.get())).isEqualTo(12);
        assertThat(ready(two)).isEqualTo(3);
        assertThat(renderer.requests.stream().map(List::size)).containsExactlyInAnyOrder(5, 5, 5);
        assertThat(broker.minimumRequests()).isEqualTo(3);
    }

    @Test
    void aConfigOfAnotherFileIsNotWaitedFor() throws Exception {
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation other = broker.expect(Set.of(new FileKey("Other")));

        assertThat(ready(broker.fulfil(terms(0), keys(0, 3), broker.expect(FILES))))
                .isEqualTo(3);
        other.close();
    }

    @Test
    void afterTheGatheringTimeARequestGoesThatIsNotFull() throws Exception {
        RenderBroker broker = broker(Duration.ofMillis(1));
        RenderBroker.Expectation slow = broker.expect(FILES);

        assertThat(ready(broker.fulfil(terms(0), keys(0, 3), broker.expect(FILES))))
                .isEqualTo(3);
        assertThat(ready(broker.fulfil(terms(1), keys(3, 5), slow))).isEqualTo(2);
    }

    @Test
    void failingFastEndsOneConfigAndNotTheOther() throws Exception {
        renderer.alwaysEmpty = Set.of(new NodeId("1:2"));
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation first = broker.expect(FILES);
        RenderBroker.Expectation second = broker.expect(FILES);

        FutureTask<FulfilledRenders> strict = start(
                () -> broker.fulfil(new FulfilTerms("strict", 0, Map.of(), true, Deadline.none()), keys(0, 5), first));
        FulfilledRenders patient = broker.fulfil(terms(1), keys(0, 8), second);

        assertThatThrownBy(strict::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(ExportException.class);
        assertThat(ready(patient)).isEqualTo(7);
    }

    @Test
    void aRefusalEndsEveryConfigThatHangsOnTheRequest() {
        renderer.failure = Optional.of(new FigmaFailure.TokenExpired("Token expired", Optional.empty()));
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation first = broker.expect(FILES);
        RenderBroker.Expectation second = broker.expect(FILES);
        FutureTask<FulfilledRenders> one = start(() -> broker.fulfil(terms(0), keys(0, 5), first));

        assertThatThrownBy(() -> broker.fulfil(terms(1), keys(5, 9), second)).isInstanceOf(FigmaException.class);
        assertThatThrownBy(one::get).cause().isInstanceOf(FigmaException.class);
        assertThat(renderer.requests).hasSize(1);
    }

    @Test
    void whatAnInterruptedConfigAloneWantedIsNotAskedFor() throws Exception {
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation second = broker.expect(FILES);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> broker.fulfil(terms(0), keys(0, 6), broker.expect(FILES)))
                .isInstanceOf(InterruptedException.class);

        FulfilledRenders two = broker.fulfil(terms(1), keys(4, 8), second);

        assertThat(ready(two)).isEqualTo(4);
        assertThat(renderer.requests).hasSize(1);
        assertThat(renderer.requests.getFirst()).hasSize(4);
    }

    @Test
    void anOutcomeThatIsKnownIsNotTriedAgainForTheNextConfig() throws Exception {
        renderer.alwaysEmpty = Set.of(new NodeId("1:2"));
        RenderBroker broker = broker(Duration.ofHours(1));
        broker.fulfil(terms(0), keys(0, 4), broker.expect(FILES));
        renderer.requests.clear();

        FulfilledRenders two = broker.fulfil(terms(1), keys(2, 3), broker.expect(FILES));

        assertThat(two.outcomes().get(key(2))).isInstanceOf(RenderOutcome.Unrenderable.class);
        assertThat(renderer.requests).isEmpty();
    }

    @Test
    void rendersWithTheSameAddressAreOneDownload() throws Exception {
        renderer.oneAddress = true;
        RenderBroker broker = broker(Duration.ofHours(1));

        FulfilledRenders renders = broker.fulfil(terms(0), keys(0, 9), broker.expect(FILES));

        assertThat(ready(renders)).isEqualTo(9);
        assertThat(host.downloads).hasSize(1);
    }

    @Test
    void closingTheBrokerEndsTheWaiting() {
        RenderBroker broker = broker(Duration.ofHours(1));
        RenderBroker.Expectation never = broker.expect(FILES);
        FutureTask<FulfilledRenders> one = start(() -> broker.fulfil(terms(0), keys(0, 2), broker.expect(FILES)));

        broker.close();

        assertThatThrownBy(one::get).cause().isInstanceOf(InterruptedException.class);
        never.close();
    }

    @Test
    void whoComesAfterTheBrokerWasClosedDoesNotWait() {
        RenderBroker broker = broker(Duration.ofHours(1));
        broker.close();

        assertThatThrownBy(() -> broker.fulfil(terms(0), keys(0, 2), broker.expect(FILES)))
                .isInstanceOf(InterruptedException.class);
    }

    private static FutureTask<FulfilledRenders> start(Callable<FulfilledRenders> work) {
        FutureTask<FulfilledRenders> task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    private RenderBroker broker(Duration gathering) {
        RenderBroker broker = new RenderBroker(
                renderer,
                host,
                queue,
                new RenderStore(folder),
                new BrokerSettings(RunMemory.NONE, gathering, true),
                EventSink.NONE);
        brokers.add(broker);
        return broker;
    }

    private static FulfilTerms terms(int priority) {
        return new FulfilTerms("config " + priority, priority, Map.of(), false, Deadline.none());
    }

    private static long ready(FulfilledRenders renders) {
        return renders.outcomes().values().stream()
                .filter(RenderOutcome.Ready.class::isInstance)
                .count();
    }

    private static List<RenderKey> keys(int from, int to) {
        return IntStream.range(from, to).mapToObj(SharedRendersTest::key).toList();
    }

    private static RenderKey key(int i) {
        return new RenderKey(new NodeRef(FILE, new NodeId("1:" + i)), RenderFormat.SVG, 1, Optional.empty());
    }
}

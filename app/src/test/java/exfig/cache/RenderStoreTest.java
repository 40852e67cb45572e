package exfig.cache;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NodeRef;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void rendersOfAnotherServerAreOthersEvenIfEverythingElseIsTheSame() throws IOException {
        RenderStore figma = new RenderStore(folder);
        RenderStore simulator =
                new RenderStore(folder, RenderStore.DEFAULT_LIMIT_BYTES, "http://127.0.0.1:80", Clock.systemUTC());
        put(simulator, key(1, "v1"), "drawn by a simulator");

        assertThat(simulator.find(key(1, "v1"))).isPresent();
        assertThat(figma.find(key(1, "v1"))).isEmpty();
        assertThat(figma.findRenderedSince(render(1), Instant.EPOCH)).isEmpty();
    }

    @Test
    void aLaterRunFindsARenderOfTheSameVersionOnly() throws IOException {
        StoredBlob blob = put(storeAt(NOON), key(1, "v1"), "bell");

        assertThat(storeAt(NOON).find(key(1, "v1"))).contains(blob);
        assertThat(storeAt(NOON).find(key(1, "v2"))).isEmpty();
        assertThat(storeAt(NOON).find(key(2, "v1"))).isEmpty();
        assertThat(storeAt(NOON).find(new StoreKey(render(1), Optional.empty())))
                .isEmpty();
    }

    @Test
    void aRenderWithoutAVersionIsFoundIfTheFileWasNotTouchedSince() throws IOException {
        RenderStore store = storeAt(NOON);
        StoredBlob blob = put(store, new StoreKey(render(1), Optional.empty()), "bell");

        assertThat(storeAt(NOON).findRenderedSince(render(1), NOON)).contains(blob);
        assertThat(storeAt(NOON).findRenderedSince(render(1), NOON.plusMillis(1)))
                .isEmpty();
        assertThat(storeAt(NOON).findRenderedSince(render(2), NOON.minusSeconds(9)))
                .isEmpty();
    }

    @Test
    void anOlderRenderDoesNotReplaceTheNewest() throws IOException {
        StoredBlob newer = put(storeAt(NOON), key(1, "v2"), "new bell");
        put(storeAt(NOON.minusSeconds(60)), key(1, "v1"), "old bell");

        assertThat(storeAt(NOON).findRenderedSince(render(1), NOON.minusSeconds(90)))
                .contains(newer);
    }

    @Test
    void aBlobThatIsCutOrGoneCountsAsAbsentAndIsReplaced() throws IOException {
        RenderStore store = storeAt(NOON);
        StoredBlob blob = put(store, key(1, "v1"), "bell");

        Files.writeString(blob.file(), "be");
        assertThat(storeAt(NOON).find(key(1, "v1"))).isEmpty();
        assertThat(store.find(key(1, "v1"))).isEmpty();
        Files.delete(blob.file());
        assertThat(store.find(key(1, "v1"))).isEmpty();

        assertThat(put(store, key(1, "v1"), "bell").file()).hasContent("bell");
        assertThat(storeAt(NOON).find(key(1, "v1"))).contains(blob);
    }

    @Test
    void bytesThatAreNotThosePromisedAreForgotten() throws IOException {
        RenderStore store = storeAt(NOON);
        StoredBlob blob = put(store, key(1, "v1"), "bell");

        store.discard(blob);

        assertThat(blob.file()).doesNotExist();
        assertThat(store.find(key(1, "v1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "v1",
                "v2 xyz 4 5\n",
                "v2 %s 4\n",
                "v2 %s 4 5",
                "v2 %s 4 5\n\n",
                "v3 %s 4 5\n",
                "%s 4\n",
                "v2 %s 99999999999999999999 5\n",
                "v2 %s -4 5\n"
            })
    void aCorruptEntryOfTheIndexCountsAsAbsent(String line) throws IOException {
        StoredBlob blob = put(storeAt(NOON), key(1, "v1"), "bell");
        try (Stream<Path> index = Files.walk(folder.resolve("index"))) {
            for (Path entry : index.filter(Files::isRegularFile).toList()) {
                Files.writeString(entry, line.formatted(blob.sha256()));
            }
        }

        assertThat(storeAt(NOON).find(key(1, "v1"))).isEmpty();
        assertThat(storeAt(NOON).findRenderedSince(render(1), Instant.EPOCH)).isEmpty();
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() throws IOException {
        List<StoredBlob> blobs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            blobs.add(put(storeAt(NOON.plusSeconds(i)), key(i, "v"), "0123456" + i));
        }
        storeAt(NOON.plusSeconds(60)).find(key(0, "v"));

        RenderStore later = new RenderStore(folder, 20, "", at(NOON.plus(Duration.ofHours(2))));
        put(later, key(9, "v"), "4444");
        later.trim();

        assertThat(later.find(key(0, "v"))).contains(blobs.get(0));
        assertThat(later.find(key(1, "v"))).isEmpty();
        assertThat(later.find(key(2, "v"))).isEmpty();
        assertThat(later.find(key(3, "v"))).contains(blobs.get(3));
        assertThat(files("index")).as("entries of what is left").isEqualTo(2 * files("blobs"));
    }

    @Test
    void whatWasJustUsedStaysEvenAboveTheLimit() throws IOException {
        StoredBlob old = put(storeAt(NOON), key(1, "v"), "long unused");
        RenderStore store = new RenderStore(folder, 0, "", at(NOON.plus(Duration.ofHours(1))));
        StoredBlob used = put(store, key(2, "v"), "in use");

        store.trim();

        assertThat(old.file()).doesNotExist();
        assertThat(used.file()).exists();
    }

    @Test
    void onlyOneProcessCleansAtATime() throws IOException {
        StoredBlob old = put(storeAt(NOON), key(1, "v"), "long unused");
        RenderStore store = new RenderStore(folder, 0, "", at(NOON.plus(Duration.ofHours(1))));
        put(store, key(2, "v"), "x");

        try (FileChannel other =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = other.lock()) {
            store.trim();
        }

        assertThat(old.file()).exists();
    }

    @Test
    void temporaryFilesOfDeadProcessesGoAndThoseOfLiveOnesStay() throws IOException {
        RenderStore store = storeAt(NOON);
        Path live = store.newTemporaryFile();
        Path dead = Files.writeString(folder.resolve("tmp/in-999999999999-1-7.part"), "x");
        Path elsewhere = Files.writeString(folder.resolve("tmp/in-999999999999-2-7.part"), "x");
        Files.setLastModifiedTime(live, FileTime.from(NOON.minus(Duration.ofDays(3))));
        Files.setLastModifiedTime(dead, FileTime.from(NOON.minus(Duration.ofDays(3))));
        Files.setLastModifiedTime(elsewhere, FileTime.from(NOON.minus(Duration.ofMinutes(3))));
        put(store, key(1, "v"), "x");

        store.trim();

        assertThat(dead).doesNotExist();
        assertThat(live).exists();
        assertThat(elsewhere).as("may belong to a container").exists();
    }

    @Test
    void cleaningByAgeTellsWhatWent() throws IOException {
        put(storeAt(NOON), key(1, "v"), "12345");
        put(storeAt(NOON.plus(Duration.ofDays(5))), key(2, "v"), "123");
        StoreCleaning cleaning = new StoreCleaning(folder, at(NOON.plus(Duration.ofDays(8))));

        assertThat(cleaning.content()).isEqualTo(new StoreContent(2, 8, Optional.of(NOON)));
        assertThat(cleaning.removeUnusedFor(Duration.ofDays(7))).isEqualTo(new StoreContent(1, 5, Optional.of(NOON)));
        assertThat(cleaning.removeUnusedFor(Duration.ZERO).renders()).isEqualTo(1);
        assertThat(cleaning.content()).isEqualTo(StoreContent.NOTHING);
    }

    @Test
    void aStoreThatIsNotThereIsEmpty() throws IOException {
        StoreCleaning cleaning = new StoreCleaning(folder.resolve("none"), at(NOON));

        assertThat(cleaning.content()).isEqualTo(StoreContent.NOTHING);
        assertThat(cleaning.removeUnusedFor(Duration.ZERO)).isEqualTo(StoreContent.NOTHING);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void manyThreadsPutFindAndCleanWithoutEverSeeingWrongBytes() throws Exception {
        int renders = 20;
        List<Future<Integer>> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < 16; thread++) {
                int first = thread;
                found.add(threads.submit((Callable<Integer>) () -> {
                    RenderStore store = new RenderStore(folder, 0, "", at(NOON.plus(Duration.ofHours(first))));
                    int seen = 0;
                    for (int i = 0; i < 60; i++) {
                        int node = (first + i) % renders;
                        put(store, key(node, "v"), "content " + node);
                        seen += check(store, (node + 7) % renders);
                        store.trim();
                    }
                    return seen;
                }));
            }
        }
        int seen = 0;
        for (Future<Integer> thread : found) {
            seen += thread.get();
        }
        assertThat(seen).isPositive();
    }

    private static int check(RenderStore store, int node) throws IOException {
        Optional<StoredBlob> blob = store.find(key(node, "v"));
        if (blob.isEmpty()) {
            return 0;
        }
        try {
            assertThat(Files.readString(blob.get().file())).isEqualTo("content " + node);
            return 1;
        } catch (NoSuchFileException _) {
            return 0; // evicted between the two lines above
        }
    }

    private long files(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private RenderStore storeAt(Instant time) {
        return new RenderStore(folder, RenderStore.DEFAULT_LIMIT_BYTES, "", at(time));
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private static StoredBlob put(RenderStore store, StoreKey key, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path part = store.newTemporaryFile();
        Files.write(part, bytes);
        return store.put(key, part, Digests.sha256(bytes));
    }

    private static StoreKey key(int node, String version) {
        return new StoreKey(render(node), Optional.of(version));
    }

    private static RenderKey render(int node) {
        return new RenderKey(
                new NodeRef(new FileKey("File"), new NodeId("1:" + node)), RenderFormat.SVG, 1, Optional.empty());
    }
}

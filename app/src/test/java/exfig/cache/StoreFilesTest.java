package exfig.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFilesTest {
    private static final int THREADS = 8;
    private static final int FOLDERS = 300;

    @TempDir
    Path root;

    @Test
    void manyMayBeTheFirstToMoveAFileIntoTheSameFolder() throws Exception {
        StoreFiles files = new StoreFiles(root);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<?>> movers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "file-" + thread;
                movers.add(threads.submit(() -> {
                    for (int folder = 0; folder < FOLDERS; folder++) {
                        Path file = files.newTemporary();
                        together.await();
                        files.moveIn(file, root.resolve("folder-" + folder).resolve(name));
                    }
                    return null;
                }));
            }
            try {
                for (Future<?> mover : movers) {
                    mover.get(20, TimeUnit.SECONDS);
                }
            } finally {
                threads.shutdownNow();
            }
        }
        assertThat(root.resolve("folder-" + (FOLDERS - 1)).toFile().list()).hasSize(THREADS);
    }
}

package exfig.export;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NodeRef;
import exfig.cache.Digests;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.cache.RenderStore;
import exfig.cache.StoredBlob;
import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import exfig.config.TrackingSettings;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.fulfil.RenderOutcome;
import exfig.export.write.Disk;
import exfig.export.write.FileOps;
import exfig.export.write.Project;
import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.ExportPlan;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.platform.android.vector.VectorDrawableConversion;
import exfig.platform.android.vector.VectorDrawableOptions;
import exfig.svg.SvgSafety.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStagingTest {
    private static final int FILES = 100;

    @TempDir
    Path folder;

    /// The commit promises these files; after a power failure an unsynced one could be empty.
    @Test
    void everythingThatWasStagedIsSafeFromAPowerFailureWhenStagingEnds() throws Exception {
        SyncingDisk disk = new SyncingDisk();
        List<PlannedFile> files = IntStream.range(0, FILES)
                .<PlannedFile>mapToObj(i -> new PlannedFile.Generated(path("file-" + i), "text " + i))
                .toList();
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/file-7"), "text 7");

        List<StagedFile> staged = stage(disk, files);

        assertThat(staged).hasSize(FILES);
        assertThat(disk.synced)
                .hasSize(FILES - 1)
                .containsExactlyInAnyOrderElementsOf(
                        staged.stream().flatMap(file -> file.staged().stream()).toList());
        assertThat(disk.writtenAfterSync).isEmpty();
    }

    @Test
    void whatAConversionLosesIsToldWithTheAssetAndItsNode() throws Exception {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><text>Hi</text><path d='M0 0h9v9z'/></svg>"
                .getBytes(StandardCharsets.UTF_8);
        Path blob = Files.write(folder.resolve("blob"), svg);
        RenderKey key =
                new RenderKey(new NodeRef(new FileKey("F"), new NodeId("1:2")), RenderFormat.SVG, 1, Optional.empty());
        PlannedFile file = new PlannedFile.Rendered(
                path("star.xml"), key, new VectorDrawableConversion(VectorDrawableOptions.DEFAULT), "ic/star");
        RenderOutcome ready = new RenderOutcome.Ready(new StoredBlob(Digests.sha256(svg), svg.length, blob));
        ResultBuilder result = result();

        stage(new Disk(), List.of(file), new FulfilledRenders(Map.of(key, ready), 0, 0, 0), result);

        assertThat(result.build().warnings()).containsExactly("ic/star (node 1:2): text is not drawn");
    }

    private List<StagedFile> stage(FileOps disk, List<PlannedFile> files) throws InterruptedException {
        return stage(disk, files, new FulfilledRenders(Map.of(), 0, 0, 0), result());
    }

    private List<StagedFile> stage(
            FileOps disk, List<PlannedFile> files, FulfilledRenders renders, ResultBuilder result)
            throws InterruptedException {
        Project project = new Project(folder.resolve("manifest.json"), disk, new ProjectLocks(), ProcessTag.current());
        try (Stage stage = project.stage()) {
            RunPlan plan = new RunPlan(ExportPlan.of(files), Map.of(), List.of());
            return new FileStaging(new RenderStore(folder.resolve("store")), 2)
                    .stageAll(stage, _ -> plan, renders, result);
        }
    }

    private OutputPath path(String name) {
        return new OutputPath(folder.resolve("out"), name);
    }

    private static ResultBuilder result() {
        ExportConfig config = new ExportConfig(
                "test",
                Optional.empty(),
                FigmaSettings.NONE,
                List.of(),
                List.of(),
                List.of(),
                Policy.KEEP,
                TrackingSettings.OFF,
                "",
                Set.of(),
                List.of(),
                List.of());
        return new ResultBuilder(config, _ -> {});
    }

    /// The real disk, which remembers what was synced.
    private static final class SyncingDisk implements FileOps {
        private final FileOps disk = new Disk();
        private final Queue<Path> synced = new ConcurrentLinkedQueue<>();
        private final Queue<Path> writtenAfterSync = new ConcurrentLinkedQueue<>();

        @Override
        public void makeDirectory(Path directory) throws IOException {
            disk.makeDirectory(directory);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            if (synced.contains(file)) {
                writtenAfterSync.add(file);
            }
            disk.write(file, content);
        }

        @Override
        public String copy(Path source, Path target) throws IOException {
            return disk.copy(source, target);
        }

        @Override
        public void sync(Path file) throws IOException {
            disk.sync(file);
            synced.add(file);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            disk.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            disk.delete(path);
        }
    }
}

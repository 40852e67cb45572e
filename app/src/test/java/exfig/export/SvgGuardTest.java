package exfig.export;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NodeRef;
import exfig.cache.Digests;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.cache.StoredBlob;
import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import exfig.config.TrackingSettings;
import exfig.export.write.Disk;
import exfig.export.write.FileState;
import exfig.export.write.Project;
import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.Conversion;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.svg.SvgSafety.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SvgGuardTest {
    private static final String SCRIPTED = "<svg><script/></svg>";

    @TempDir
    Path folder;

    @Test
    void aScriptIsRemovedWithAWarning() throws IOException {
        ResultBuilder result = result(Policy.REMOVE);

        Optional<StagedFile> staged = stage(SCRIPTED, RenderFormat.SVG, result);

        assertThat(staged.orElseThrow().sha256()).isEqualTo(digest("<svg></svg>"));
        assertThat(result.build().warnings()).containsExactly("ic/star: a script was removed");
    }

    @Test
    void aScriptFailsTheFileWhenThePolicySaysSo() throws IOException {
        ResultBuilder result = result(Policy.REFUSE);

        assertThat(stage(SCRIPTED, RenderFormat.SVG, result)).isEmpty();

        assertThat(result.build().files()).singleElement().satisfies(file -> {
            assertThat(file.state()).isEqualTo(FileState.FAILED);
            assertThat(file.reason()).contains("ic/star was refused for a script");
        });
    }

    @Test
    void keptAndHarmlessAndOtherFilesStayAsTheyAre() throws IOException {
        ResultBuilder keeping = result(Policy.KEEP);
        ResultBuilder removing = result(Policy.REMOVE);

        assertThat(stage(SCRIPTED, RenderFormat.SVG, keeping).orElseThrow().sha256())
                .isEqualTo(digest(SCRIPTED));
        assertThat(stage("<svg/>", RenderFormat.SVG, removing).orElseThrow().sha256())
                .isEqualTo(digest("<svg/>"));
        assertThat(stage(SCRIPTED, RenderFormat.PDF, removing).orElseThrow().sha256())
                .isEqualTo(digest(SCRIPTED));
        assertThat(keeping.build().warnings()).isEmpty();
        assertThat(removing.build().warnings()).isEmpty();
    }

    private Optional<StagedFile> stage(String content, RenderFormat format, ResultBuilder result) throws IOException {
        Path blob = Files.writeString(folder.resolve("blob"), content);
        RenderKey key = new RenderKey(new NodeRef(new FileKey("F"), new NodeId("1:2")), format, 1, Optional.empty());
        PlannedFile.Rendered file = new PlannedFile.Rendered(
                new OutputPath(folder.resolve("out"), "star.svg"), key, Conversion.NONE, "ic/star");
        Project project =
                new Project(folder.resolve("manifest.json"), new Disk(), new ProjectLocks(), ProcessTag.current());
        try (Stage stage = project.rehearsal()) {
            return SvgGuard.stage(stage, file, new StoredBlob(digest(content), content.length(), blob), result);
        }
    }

    private static String digest(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResultBuilder result(Policy policy) {
        ExportConfig config = new ExportConfig(
                "test",
                Optional.empty(),
                FigmaSettings.NONE,
                List.of(),
                List.of(),
                List.of(),
                policy,
                TrackingSettings.OFF,
                "",
                Set.of(),
                List.of(),
                List.of());
        return new ResultBuilder(config, _ -> {});
    }
}

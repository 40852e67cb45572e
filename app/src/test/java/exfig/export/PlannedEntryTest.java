package exfig.export;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.AssetKind;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.PlannedOutput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannedEntryTest {
    /// A list that is there only when there is something to list is no asset's own file, and its
    /// absence no sign that an asset is absent.
    @Test
    void aListThatIsNewDoesNotHideTheAssetsOfTheProject() {
        Set<String> project = Set.of("out/a", "out/b");
        PlannedEntry<String> entry =
                new PlannedEntry<>(AssetKind.ICONS, List.of("a", "b", "c"), List.of("a"), PlannedEntryTest::output);

        PlannedOutput plan = entry.plan(file -> project.contains(file.path().toString()));

        assertThat(plan.files()).containsExactly(text("a", "a"), text("list", "a b"));
    }

    private static PlannedOutput output(List<String> assets) {
        List<PlannedFile> files = new ArrayList<>();
        assets.forEach(asset -> files.add(text(asset, asset)));
        if (!assets.isEmpty()) {
            files.add(text("list", String.join(" ", assets)));
        }
        return new PlannedOutput(files, List.of());
    }

    private static PlannedFile text(String path, String text) {
        return new PlannedFile.Generated(new OutputPath(Path.of("out"), path), text);
    }
}

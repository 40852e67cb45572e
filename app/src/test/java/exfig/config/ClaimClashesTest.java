package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.platform.ConfigPosition;
import exfig.svg.SvgSafety;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimClashesTest {
    @TempDir
    Path folder;

    @Test
    void placesBesideEachOtherAreFine() {
        assertThat(clashes(
                        config("a", folder("res/a"), file("src/A.kt")), config("b", folder("res/b"), file("src/B.kt"))))
                .isEmpty();
    }

    @Test
    void oneFileOfTwoConfigsIsAClashOfBoth() {
        Map<Path, List<ConfigProblem>> clashes =
                clashes(config("a", file("src/Colors.kt")), config("b", file("src/Colors.kt")));

        assertThat(clashes).containsOnlyKeys(Path.of("a"), Path.of("b"));
        assertThat(clashes.get(Path.of("a"))).hasSize(1);
        assertThat(clashes.get(Path.of("b")).getFirst().sentence()).contains("Colors.kt", "of a:1:2");
    }

    @Test
    void whatLiesInTheFolderOfAnotherIsAClashOfBoth() {
        assertThat(clashes(
                        config("a", folder("res")), config("b", file("res/x/Colors.kt")), config("c", folder("other"))))
                .containsOnlyKeys(Path.of("a"), Path.of("b"));
    }

    @Test
    void onePlaceOverALinkIsOnePlace() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(clashes(config("a", folder("real/icons")), config("b", folder("link/icons"))))
                .hasSize(2);
    }

    @Test
    void claimsOfOneConfigAreNotComparedHere() {
        assertThat(clashes(config("a", folder("res"), file("res/Colors.kt")))).isEmpty();
    }

    private static Map<Path, List<ConfigProblem>> clashes(ExportConfig... configs) {
        return ClaimClashes.among(List.of(configs));
    }

    private OutputClaim folder(String below) {
        return new OutputClaim(folder.resolve(below), true, "entry", new ConfigPosition("x", 1, 2));
    }

    private OutputClaim file(String below) {
        return new OutputClaim(folder.resolve(below), false, "entry", new ConfigPosition("x", 1, 2));
    }

    private static ExportConfig config(String name, OutputClaim... claims) {
        List<OutputClaim> own = Arrays.stream(claims)
                .map(claim ->
                        new OutputClaim(claim.path(), claim.folder(), claim.entry(), new ConfigPosition(name, 1, 2)))
                .toList();
        return new ExportConfig(
                name,
                Optional.of(Path.of(name)),
                FigmaSettings.NONE,
                List.of(),
                List.of(),
                List.of(),
                SvgSafety.Policy.REMOVE,
                TrackingSettings.OFF,
                "",
                Set.of(),
                own,
                List.of());
    }
}

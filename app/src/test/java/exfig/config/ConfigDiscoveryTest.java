package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigDiscoveryTest {
    @TempDir
    Path folder;

    @Test
    void ourOwnNamesComeBeforeThoseOfFigmaExport() throws IOException {
        Path old = Files.createFile(folder.resolve("figma-export.yaml"));
        assertThat(ConfigDiscovery.find(folder)).isEqualTo(old);

        Path shortName = Files.createFile(folder.resolve("exfig.yml"));
        assertThat(ConfigDiscovery.find(folder)).isEqualTo(shortName);

        Path own = Files.createFile(folder.resolve("exfig.yaml"));
        assertThat(ConfigDiscovery.candidates(folder)).containsExactly(own, shortName, old);
    }

    @Test
    void nothingFoundNamesFilesThatLookLikeAConfiguration() throws IOException {
        Files.writeString(folder.resolve("design.yml"), "common: {}\nfigma:\n  lightFileId: a\n");
        Files.writeString(folder.resolve("ci.yaml"), "jobs: {}\n");

        assertThatThrownBy(() -> ConfigDiscovery.find(folder)).isInstanceOfSatisfying(ConfigException.class, e -> {
            ConfigProblem problem = e.problems().getFirst();
            assertThat(problem.code()).isEqualTo("C001");
            assertThat(problem.sentence()).contains("exfig.yaml, exfig.yml, figma-export.yaml, figma-export.yml");
            assertThat(problem.hint()).contains("did you mean " + folder.resolve("design.yml") + "?");
        });
    }

    @Test
    void aNamedFileThatIsMissingIsAProblemOfTheFile() {
        Path missing = folder.resolve("nowhere.yaml");

        assertThatThrownBy(() -> ConfigFixtures.reader().read(missing))
                .isInstanceOfSatisfying(ConfigException.class, e -> {
                    assertThat(e.problems().getFirst().sentence()).isEqualTo("there is no file " + missing);
                    assertThat(e.problems().getFirst().position().toString()).isEqualTo(missing.toString());
                });
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> ConfigFixtures.reader().read(folder))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        e -> assertThat(e.problems().getFirst().code()).isEqualTo("C002"));
    }
}

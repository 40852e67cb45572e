package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigSearchTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsConfigurationsSortedAndPassesOtherYamlOver() throws IOException {
        config("b.yaml");
        config("a.yml");
        config("deep/c.yaml");
        write("ci.yaml", "jobs: {}\n");
        write("notes.txt", "figma: yes\n");

        ConfigSearch.Found found = find(false, folder.toString());

        assertThat(names(found.configs())).containsExactly("a.yml", "b.yaml");
        assertThat(names(found.passedOver())).containsExactly("ci.yaml");
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void searchingDeeperLeavesHiddenAndForeignFoldersAlone() throws IOException {
        config("a.yaml");
        config("deep/er/b.yaml");
        config(".git/c.yaml");
        config("node_modules/d.yaml");

        assertThat(names(find(true, folder.toString()).configs())).containsExactly("a.yaml", "deep/er/b.yaml");
    }

    @Test
    void aNamedFileIsTakenWhateverItHolds() throws IOException {
        write("ci.yaml", "jobs: {}\n");

        assertThat(names(find(false, at("ci.yaml")).configs())).containsExactly("ci.yaml");
    }

    @Test
    void whatIsNamedTwiceIsTakenOnceAlsoOverALink() throws IOException {
        config("a.yaml");
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("a.yaml"));

        ConfigSearch.Found found = find(false, at("a.yaml"), folder.toString(), at("deep/../a.yaml"));

        assertThat(names(found.configs())).containsExactly("a.yaml");
        assertThat(found.repeated()).hasSize(2);
        assertThat(found.problems()).hasSize(1);
    }

    @Test
    void patternsMatchPathsBelowTheirFixedPart() throws IOException {
        config("apps/one/exfig.yaml");
        config("apps/two/exfig.yaml");
        config("apps/two/other.yaml");
        config("exfig.yaml");

        assertThat(names(find(false, at("apps/*/exfig.yaml")).configs()))
                .containsExactly("apps/one/exfig.yaml", "apps/two/exfig.yaml");
        assertThat(names(find(false, at("apps/{one,three}/*.yaml")).configs())).containsExactly("apps/one/exfig.yaml");
        assertThat(names(find(false, at("**/other.yaml")).configs())).containsExactly("apps/two/other.yaml");
    }

    @Test
    void argumentsThatLeadToNothingAreAllTold() throws IOException {
        config("deep/a.yaml");

        ConfigSearch.Found found = find(false, at("none.yaml"), folder.toString(), at("*.yaml"), at("none/**"));

        assertThat(found.configs()).isEmpty();
        assertThat(found.problems()).extracting(ConfigProblem::code).containsExactly("C001", "C001", "C001", "C001");
        assertThat(found.problems().get(1).sentence()).contains("--recursive finds them");
    }

    private static ConfigSearch.Found find(boolean recursive, String... arguments) {
        return ConfigSearch.find(List.of(arguments), recursive);
    }

    private String at(String below) {
        return folder + "/" + below;
    }

    private List<String> names(List<Path> files) {
        return files.stream().map(file -> folder.relativize(file).toString()).toList();
    }

    private void config(String below) throws IOException {
        write(below, "figma: {lightFileId: X}\n");
    }

    private void write(String below, String text) throws IOException {
        Path file = folder.resolve(below);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

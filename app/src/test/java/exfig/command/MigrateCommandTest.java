package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `exfig migrate` on configurations as they stand in projects and manuals; `-Dgolden=update` keeps
/// what it makes of them.
class MigrateCommandTest {
    private static final Path GOLDEN = Path.of("src/test/golden/migrate");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {"figma-export-2020", "figma-export-android", "exfig-manuals", "exfig-shared", "exfig-current"})
    void oldConfigurationsBecomeThoseOfTodayWithTheirCommentsAndOrder(String name) throws IOException {
        Path old = copied(name);
        Path target = folder.resolve("exfig.yaml");

        int exit = run("migrate", old.toString(), "-o", target.toString());

        String told = text(out) + "---\n" + text(err) + "exit " + exit + "\n";
        keep(name, "new.yaml", Files.readString(target));
        keep(name, "told.txt", told);
        assertThat(Files.readString(old))
                .as("untouched")
                .isEqualTo(Files.readString(GOLDEN.resolve(name).resolve("old.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figma-export-2020", "exfig-manuals", "exfig-shared", "exfig-current"})
    void whatWasMigratedNeedsNoSecondMigration(String name) throws IOException {
        Path once = folder.resolve("once.yaml");
        run("migrate", copied(name).toString(), "-o", once.toString());
        out.reset();

        int exit = run("migrate", once.toString(), "--check");

        assertThat(text(out).lines().filter(line -> !line.contains("left to you")))
                .isEmpty();
        assertThat(exit).isZero();
        assertThat(text(err)).contains("nothing to migrate");
    }

    @Test
    void checkWritesNothingAndSaysThatSomethingWouldChange() throws IOException {
        Path target = folder.resolve("exfig.yaml");

        int exit = run("migrate", copied("exfig-shared").toString(), "-o", target.toString(), "--check");

        assertThat(exit).isEqualTo(ExitCode.PENDING.number());
        assertThat(text(out)).contains("renderIntent is called renderMode now");
        assertThat(target).doesNotExist();
    }

    @Test
    void anExistingFileIsOverwrittenOnlyWhenAskedFor() throws IOException {
        Path old = copied("exfig-shared");
        Path target = Files.writeString(folder.resolve("exfig.yaml"), "mine\n");

        int refused = run("migrate", old.toString(), "-o", target.toString());
        assertThat(refused).isEqualTo(ExitCode.USAGE.number());
        assertThat(target).hasContent("mine");
        assertThat(text(err)).contains("exists already", "--force");

        int forced = run("migrate", old.toString(), "-o", target.toString(), "--force");
        assertThat(forced).isZero();
        assertThat(target).content().contains("renderMode: template");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void withoutFixOnlyTrackingIsSwitchedOn() throws IOException {
        Path target = folder.resolve("exfig.yaml");

        run("migrate", copied("exfig-shared").toString(), "-o", target.toString(), "--no-fix");

        assertThat(target).content().contains("renderIntent: template", "enabled: true");
    }

    @Test
    void whatCannotBecomeACommentIsLeftToPeople() throws IOException {
        Path old = Files.writeString(folder.resolve("figma-export.yaml"), """
                figma: {lightFileId: kEy}
                ios:
                  xcassetsPath: A.xcassets
                  names: &names
                    - ic24
                  icons:
                    preservesVectorRepresentation: *names
                    renderIntent: original
                """);
        Path target = folder.resolve("exfig.yaml");

        int exit = run("migrate", old.toString(), "-o", target.toString());

        assertThat(exit).isEqualTo(ExitCode.USAGE.number());
        assertThat(text(out)).contains("left to you: ios.names has to be removed");
        assertThat(text(err)).contains("exfig.yaml:8:3: error C010: unknown key \"names\" in ios");
        assertThat(target).content().contains("  names: &names\n", "renderMode: original\n");
    }

    @Test
    void whatIsNoConfigurationIsExplained() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "figma: [\n");

        assertThat(run("migrate", broken.toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(run("migrate", folder.resolve("none.yaml").toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(run("migrate", folder.resolve("exfig.pkl").toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(text(err)).contains("broken.yaml:2:1: error C003", "there is no file", "pkl eval -f yaml");
        assertThat(Path.of("exfig.yaml")).doesNotExist();
    }

    private Path copied(String name) throws IOException {
        return Files.copy(GOLDEN.resolve(name).resolve("old.yaml"), folder.resolve("figma-export.yaml"));
    }

    private int run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(Map.of(), new ByteArrayInputStream(new byte[0]), stream(out), stream(err), false);
        List<String> all = new ArrayList<>(List.of(arguments));
        return new CommandTree(surroundings).parserFor(all).execute(arguments);
    }

    private String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    }

    private static void keep(String name, String file, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name).resolve(file);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).as("%s", golden).isEqualTo(Files.readString(golden));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

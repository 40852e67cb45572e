package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.library.DemoLibrary;
import exfig.simulator.library.SyntheticLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exfig simulate` as a script uses it: read one line, work, end it.
class SimulateEndToEndTest {
    private static final Pattern READY =
            Pattern.compile("READY api=(http://127\\.0\\.0\\.1:\\d+) cdn=(http://127\\.0\\.0\\.1:\\d+) "
                    + "control=(http://127\\.0\\.0\\.1:\\d+)");

    @TempDir
    Path folder;

    private Process process;
    private URI api;
    private URI control;

    @AfterEach
    void endTheProcess() {
        process.destroyForcibly();
    }

    @Test
    void theDemoDesignSystemIsServedAndEveryRequestIsLogged() throws Exception {
        serve("simulate");

        try (FigmaOverHttp figma = new FigmaOverHttp(api)) {
            String components = figma.text(api + "/v1/files/" + DemoLibrary.FILE_KEY + "/components");
            assertThat(components).startsWith("{").contains("\"status/error\"");
            assertThat(figma.text(control + "/stats")).startsWith("{").contains("\"apiRequests\":1", "\"3\":1");
            assertThat(figma.text(control + "/log"))
                    .startsWith("[")
                    .contains("\"/v1/files/" + DemoLibrary.FILE_KEY + "/components\"");
        }
    }

    @Test
    void aSyntheticLibraryHasAsManyComponentsAsAskedFor() throws Exception {
        serve("simulate", "--components", "50");

        ExfigProcess.Result result = ExfigProcess.in(folder, api)
                .run(
                        "fetch",
                        "-f",
                        new SyntheticLibrary(50, 1).fileKey(),
                        "--page",
                        "Icons",
                        "-o",
                        "out",
                        "--format",
                        "svg");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Trees.digests(folder.resolve("out"))).hasSize(50);
    }

    @Test
    void terminatingItEndsItAtOnce() throws Exception {
        serve("simulate", "--components", "1");

        process.destroy();

        assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("ended within 2 s").isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }

    private void serve(String... arguments) throws IOException {
        process = ExfigProcess.in(folder).serve(arguments);
        BufferedReader out = process.inputReader();
        String line = Objects.requireNonNullElse(out.readLine(), "nothing on stdout");
        Matcher ready = READY.matcher(line);
        assertThat(ready.matches()).as(line).isTrue();
        api = URI.create(ready.group(1));
        control = URI.create(ready.group(3));
    }
}

package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedLibraryTest {
    @TempDir
    private Path directory;

    @Test
    void servesAZippedRecordingByteForByteUnderTheNameOfItsFile() throws Exception {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(SimulatorFixtures.body());
        }
        Path file = Files.write(directory.resolve("small icons.file.json.gz"), zipped.toByteArray());

        try (var caller = caller(RecordedLibrary.load(file))) {
            assertThat(caller.get("/v1/files/small-icons").body()).isEqualTo(SimulatorFixtures.body());
        }
    }

    @Test
    void drawsFromTheGivenSvgWhereThereIsOne() throws Exception {
        Path file = Files.write(directory.resolve("f.json"), SimulatorFixtures.body());
        Path renders = Files.createDirectory(directory.resolve("renders"));
        Files.writeString(renders.resolve("1-2.svg"), "<true/>");

        try (var caller =
                caller(RecordedLibrary.load(file).withRenders(renders).withFileKey(SimulatorFixtures.FILE_KEY))) {
            var images = caller.images("ids=1:2,2:1&format=svg");

            assertThat(text(caller.download(images.string("1:2").orElseThrow())))
                    .contains("<true/>");
            assertThat(text(caller.download(images.string("2:1").orElseThrow())))
                    .doesNotContain("<true/>");
        }
    }

    @Test
    void recordedNodesBecomeAFileWithOnePage() throws Exception {
        Path file = Files.writeString(directory.resolve("nodes.json"), """
                {"name":"N","version":"5","nodes":{"3:4":{"document":{"id":"3:4","name":"x","type":"FRAME"},
                "components":{},"styles":{}},"3:5":null}}""");

        try (var caller = caller(RecordedLibrary.load(file))) {
            assertThat(text(caller.get("/v1/files/nodes/nodes?ids=3:4"))).contains("\"id\":\"3:4\"", "\"name\":\"N\"");
            assertThat(text(caller.get("/v1/files/nodes?depth=1"))).contains("Recorded nodes");
        }
    }

    @Test
    void recordedVariablesAreServedAlone() throws Exception {
        String body =
                "{\"status\":200,\"error\":false,\"meta\":{\"variableCollections\":{},\"variables\":{\"VariableID:1:1\":{}}}}";
        Path file = Files.writeString(directory.resolve("vars.json"), body);

        try (var caller = caller(RecordedLibrary.load(file))) {
            assertThat(text(caller.get("/v1/files/vars/variables/local"))).isEqualTo(body);
        }
    }

    @Test
    void whatIsNoRecordingIsRefusedByName() throws Exception {
        Path file = Files.writeString(directory.resolve("other.json"), "[1]");

        assertThatThrownBy(() -> RecordedLibrary.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.json is not the body of GET file");
    }

    private static SimulatorCaller caller(Library library) throws IOException {
        return new SimulatorCaller(SimulatorOptions.of(library).withRenderer(SimulatorFixtures.renderer()));
    }
}

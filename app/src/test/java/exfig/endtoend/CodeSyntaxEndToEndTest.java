package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.ConnectionFault;
import exfig.simulator.Endpoint;
import exfig.simulator.FaultRule;
import exfig.simulator.RefusalFault;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import exfig.simulator.library.DemoLibrary;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What designers are told that colors are called in code: what is written back, when, and how often.
class CodeSyntaxEndToEndTest {
    private static final String CONFIG = """
            figma: {lightFileId: @FILE@}
            common:
              variablesColors: {tokensFileId: @FILE@, tokensCollectionName: Theme, lightModeName: Light}
            ios:
              xcassetsPath: app/Assets.xcassets
              colors:
                assetsFolder: Colors
                swiftuiColorSwift: app/Color+Palette.swift
                syncCodeSyntax: true
                codeSyntaxTemplate: 'Palette.{name}'
            """.replace("@FILE@", DemoLibrary.FILE_KEY);

    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void configure() throws Exception {
        simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()));
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void everyExportedColorGetsItsNameOnceAndKeepsWhatOtherPlatformsCallIt() throws Exception {
        Map<String, JsonObject> before = syntax();

        ExfigProcess.Result first = succeed("colors", "--verbose");

        Map<String, JsonObject> after = syntax();
        assertThat(after.get("action/primary").string("iOS")).contains("Palette.actionPrimary");
        assertThat(after.get("action/primary").string("ANDROID"))
                .isEqualTo(before.get("action/primary").string("ANDROID"))
                .isPresent();
        assertThat(Files.readString(folder.resolve("app/Color+Palette.swift"))).contains("static var actionPrimary:");
        assertThat(first.err()).contains("the code syntax of ", DemoLibrary.FILE_KEY + " was written");
        assertThat(posts()).isEqualTo(1);

        ExfigProcess.Result second = succeed("colors", "--verbose");

        assertThat(posts()).isEqualTo(1);
        assertThat(second.err()).doesNotContain("code syntax");
        assertThat(syntax()).isEqualTo(after);
    }

    @Test
    void aFilteredRunTellsOfItsColorsAlone() throws Exception {
        Map<String, JsonObject> before = syntax();

        succeed("colors", "action/primary");

        Map<String, JsonObject> after = syntax();
        assertThat(after.remove("action/primary").string("iOS")).contains("Palette.actionPrimary");
        before.remove("action/primary");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void rehearsalsWriteNothing() throws Exception {
        Map<String, JsonObject> before = syntax();

        ExfigProcess.Result dry = succeed("colors", "--dry-run", "--verbose");
        run("colors", "--check");

        assertThat(dry.err()).contains("would be written");
        assertThat(posts()).isZero();
        assertThat(syntax()).isEqualTo(before);
    }

    @Test
    void aRequestThatMayHaveBeenObeyedIsNotSentAgain() throws Exception {
        simulator.close();
        simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary())
                .withFaults(
                        "lost answers",
                        List.of(FaultRule.always(new ConnectionFault.CloseWithoutLength(0), Endpoint.POST_VARIABLES))));

        ExfigProcess.Result result = run("colors");

        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err()).contains("the answer of POST /v1/files/:key/variables cannot be read");
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(posts()).isEqualTo(1);
        assertThat(folder.resolve("app/Color+Palette.swift")).exists();
    }

    @Test
    void aTokenThatMayNotWriteSaysWhatItLacksAndTheFilesAreThere() throws Exception {
        simulator.close();
        simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary())
                .withFaults(
                        "read only",
                        List.of(FaultRule.always(
                                new RefusalFault.MissingScope("file_variables:write"), Endpoint.POST_VARIABLES))));

        ExfigProcess.Result result = run("colors");

        assertThat(result.exitCode()).isEqualTo(6);
        assertThat(result.err()).contains("file_variables:write");
        assertThat(folder.resolve("app/Color+Palette.swift")).exists();
    }

    private long posts() {
        return simulator.stats().requests(Endpoint.POST_VARIABLES);
    }

    /// The code syntax of the variables of all collections, by name.
    private Map<String, JsonObject> syntax() throws Exception {
        URI address = URI.create(simulator.apiUrl() + "/v1/files/" + DemoLibrary.FILE_KEY + "/variables/local");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(
                            HttpRequest.newBuilder(address)
                                    .header("X-Figma-Token", ExfigProcess.TOKEN)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            JsonObject variables = ((JsonObject) Json.parse(body))
                    .object("meta")
                    .flatMap(meta -> meta.object("variables"))
                    .orElseThrow();
            Map<String, JsonObject> syntax = new TreeMap<>();
            variables.members().values().forEach(value -> {
                JsonObject variable = (JsonObject) value;
                syntax.put(
                        variable.string("name").orElseThrow(),
                        variable.object("codeSyntax").orElse(JsonObject.EMPTY));
            });
            return syntax;
        }
    }

    private ExfigProcess.Result succeed(String... arguments) throws Exception {
        ExfigProcess.Result result = run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private ExfigProcess.Result run(String... arguments) throws Exception {
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }
}

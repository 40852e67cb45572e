package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exfig mcp` as a process, asked by the client of the protocol's own SDK.
class McpEndToEndTest {
    private static final String CONFIG = """
            figma: {lightFileId: TheSketchbook}
            common: {icons: {figmaFrameName: Icons}}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
            """;
    private static final Sketchbook ICONS = Sketchbook.empty().with("Library", "Icons", "nav/bell", "nav/home", "star");

    @TempDir
    Path folder;

    private final List<String> progress = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void everyToolAnswersARealClient() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        Files.writeString(folder.resolve("broken.yaml"), CONFIG.replace("camelCase", "camelCaze"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(ICONS));
                McpSyncClient client = client(ExfigProcess.in(folder, simulator.apiUrl()))) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("exfig");
            assertThat(client.listTools().tools().stream().map(Tool::name))
                    .containsExactlyInAnyOrder(
                            "exfig_validate",
                            "exfig_lint",
                            "exfig_inspect",
                            "exfig_export",
                            "exfig_download",
                            "exfig_tokens_info",
                            "exfig_explain");

            validates(client);
            inspects(client);
            exports(client);
            lints(client);
            readsTokens(client);
            assertThat(text(call(client, "exfig_explain", Map.of("code", "c010"))))
                    .contains("unknown key");
            refuses(client);
        }
        // What is meant for people would have been taken for an answer on stdout, and is nothing on stderr.
        assertThat(said).isEmpty();
    }

    private void validates(McpSyncClient client) {
        CallToolResult sound = call(client, "exfig_validate", Map.of());
        assertThat(sound.isError()).isFalse();
        assertThat(members(sound))
                .containsEntry("errors", 0)
                .extractingByKey("files")
                .asString()
                .contains("valid=true", "entries={ios={icons=1}}", "figmaFiles=[TheSketchbook]");

        CallToolResult broken = call(client, "exfig_validate", Map.of("config_path", "broken.yaml"));
        assertThat(broken.isError()).isFalse();
        assertThat(members(broken)).containsEntry("errors", 1);
        assertThat(text(broken)).contains("\"line\": 5", "camelCase");

        assertThat(text(call(client, "exfig_validate", Map.of("config_path", "--help"))))
                .contains("there is no file --help");
    }

    private void inspects(McpSyncClient client) {
        Map<String, Object> icons =
                members(call(client, "exfig_inspect", Map.of("resource_type", "icons", "limit", 2, "filter", "nav/*")));
        assertThat(icons)
                .extractingByKey("entries")
                .asString()
                .contains(
                        "kind=icons", "platform=ios", "count=2", "figmaName=nav/bell, name=navBell", "truncated=false");
        assertThat(Trees.digests(folder.resolve("app"))).isEmpty();
    }

    private void exports(McpSyncClient client) {
        CallToolResult rehearsal = call(client, "exfig_export", Map.of("resource_type", "icons", "dry_run", true));
        assertThat(members(rehearsal)).containsEntry("mode", "dry-run");
        assertThat(Trees.digests(folder.resolve("app"))).isEmpty();

        CallToolResult export = client.callTool(CallToolRequest.builder("exfig_export")
                .arguments(Map.of("resource_type", "all", "config_path", "exfig.yaml", "max_retries", 2))
                .meta(Map.of("progressToken", "p1"))
                .build());
        assertThat(export.isError()).as(text(export)).isFalse();
        assertThat(members(export)).containsEntry("exitCode", 0);
        assertThat(Trees.digests(folder.resolve("app")))
                .containsKey("Assets.xcassets/Icons/navBell.imageset/navBell.svg");
        assertThat(progress).isNotEmpty();

        CallToolResult failed =
                call(client, "exfig_export", Map.of("resource_type", "all", "config_path", "broken.yaml"));
        assertThat(failed.isError()).isTrue();
        assertThat(text(failed)).contains("broken.yaml:5:").doesNotContain("Exception");
    }

    private void lints(McpSyncClient client) {
        CallToolResult all = call(client, "exfig_lint", Map.of());
        assertThat(all.isError()).as(text(all)).isFalse();
        assertThat(members(all)).containsEntry("errorsCount", 0);

        CallToolResult unknown = call(client, "exfig_lint", Map.of("rules", List.of("spelling")));
        assertThat(unknown.isError()).isTrue();
        assertThat(text(unknown)).contains("lint has no rule spelling", "\n\nSuggestion: The rules: ");
    }

    private void readsTokens(McpSyncClient client) throws IOException {
        Map<String, Object> icons = members(
                call(client, "exfig_download", Map.of("resource_type", "icons", "filter", "nav/*", "format", "w3c")));
        assertThat(icons).containsOnlyKeys("$schema", "nav");
        refused(client, "exfig_download", Map.of("resource_type", "colors"), "the configuration has no colors");

        Files.writeString(folder.resolve("t.json"), "{\"a\": {\"$type\": \"number\", \"$value\": 1}}");
        assertThat(members(call(client, "exfig_tokens_info", Map.of("file_path", "t.json"))))
                .containsEntry("totalTokens", 1);
        refused(client, "exfig_tokens_info", Map.of("file_path", "gone.json"), "there is no file gone.json");
    }

    private void refuses(McpSyncClient client) {
        refused(client, "exfig_export", Map.of(), "resource_type is missing; one of colors, icons, images");
        refused(
                client,
                "exfig_export",
                Map.of("resource_type", "fonts"),
                "resource_type cannot be fonts; one of colors");
        refused(client, "exfig_inspect", Map.of("resource_type", "icons", "limit", 0), "--limit is 1 to 10000");
        refused(client, "exfig_explain", Map.of("code", "C999"), "there is no code and no key \"C999\"");
        refused(client, "exfig_lint", Map.of("rule", "x"), "there is no argument rule; there are config_path, rules");
        assertThatThrownBy(() -> call(client, "exfig_destroy", Map.of())).isInstanceOf(McpError.class);
    }

    @Test
    void withoutATokenWhatNeedsNoneWorks() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        try (McpSyncClient client = client(ExfigProcess.in(folder))) {
            client.initialize();

            assertThat(members(call(client, "exfig_validate", Map.of()))).containsEntry("errors", 0);
            CallToolResult inspected = call(client, "exfig_inspect", Map.of("resource_type", "all"));
            assertThat(inspected.isError()).isTrue();
            assertThat(text(inspected)).contains("FIGMA_PERSONAL_TOKEN");
        }
    }

    @Test
    void pagesAndPrompts() throws Exception {
        try (McpSyncClient client = client(ExfigProcess.in(folder))) {
            client.initialize();
            client.listResources().resources().forEach(resource -> {
                String text = ((TextResourceContents) client.readResource(ReadResourceRequest.builder(resource.uri())
                                        .build())
                                .contents()
                                .getFirst())
                        .text();
                assertThat(text).as(resource.uri()).hasSizeGreaterThan(100);
            });
            assertThat(client.listResources().resources().stream().map(resource -> resource.uri()))
                    .contains("exfig://templates/android", "exfig://schema/exfig.schema.json", "exfig://guides/design");

            assertThat(client.getPrompt(prompt("setup-config", Map.of("platform", "web")))
                            .messages()
                            .getFirst()
                            .content()
                            .toString())
                    .contains("exfig://templates/web", "exfig_validate");
            assertThat(client.getPrompt(prompt("troubleshoot-export", Map.of("error_message", "100% refused")))
                            .messages()
                            .getFirst()
                            .content()
                            .toString())
                    .contains("100% refused", "exfig.yaml");
            assertThatThrownBy(() -> client.getPrompt(prompt("setup-config", Map.of("platform", "amiga"))))
                    .isInstanceOf(McpError.class)
                    .hasMessageContaining("platform cannot be amiga; one of ios, android, flutter, web");
            assertThatThrownBy(() -> client.getPrompt(prompt("setup-config", Map.of())))
                    .hasMessageContaining("platform is missing");
        }
    }

    @Test
    void theServerEndsWithItsInput() throws Exception {
        Process server = ExfigProcess.in(folder)
                .builder("mcp")
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        String initialize = """
                {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18",\
                 "capabilities": {}, "clientInfo": {"name": "pipe", "version": "1"}}}
                {"jsonrpc": "2.0", "method": "notifications/initialized"}
                not even JSON
                """;
        try (OutputStream in = server.getOutputStream()) {
            in.write(initialize.getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(server.inputReader().readLine()).contains("\"serverInfo\":{\"name\":\"exfig\"");
        }

        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
        assertThat(server.errorReader().lines())
                .containsExactly("warning: a line of stdin is no JSON-RPC message and was passed over: not even JSON");
    }

    private McpSyncClient client(ExfigProcess program) {
        ProcessBuilder server = program.builder("mcp");
        StdioClientTransport transport =
                new StdioClientTransport(
                        ServerParameters.builder(server.command().getFirst())
                                .args(server.command()
                                        .subList(1, server.command().size()))
                                .env(server.environment())
                                .build(),
                        McpJsonDefaults.getMapper()) {
                    @Override
                    protected ProcessBuilder getProcessBuilder() {
                        return server.redirectInput(ProcessBuilder.Redirect.PIPE);
                    }
                };
        transport.setStdErrorHandler(said::add);
        return McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(120))
                .progressConsumer(notification -> progress.add(notification.message()))
                .build();
    }

    private static GetPromptRequest prompt(String name, Map<String, Object> arguments) {
        return GetPromptRequest.builder(name).arguments(arguments).build();
    }

    private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static void refused(McpSyncClient client, String tool, Map<String, Object> arguments, String reason) {
        CallToolResult result = call(client, tool, arguments);
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(reason).doesNotContain("Exception", "\tat ");
    }

    private static String text(CallToolResult result) {
        return result.content().stream()
                .map(content -> ((TextContent) content).text())
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked") // JSON objects are maps from texts
    private static Map<String, Object> members(CallToolResult result) {
        assertThat(result.structuredContent()).as(text(result)).isNotNull();
        return (Map<String, Object>) result.structuredContent();
    }
}

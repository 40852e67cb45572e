package exfig.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The server on two streams, until the first of them ends. See the
/// [protocol](https://modelcontextprotocol.io/specification/2025-06-18).
public final class ExfigServer {
    private final String version;
    private final Program program;
    private final List<Page> pages;
    private final McpJsonMapper mapper = McpJsonDefaults.getMapper();

    /// @param version of the program
    /// @param pages what clients can read
    public ExfigServer(String version, Program program, List<Page> pages) {
        this.version = version;
        this.program = program;
        this.pages = List.copyOf(pages);
    }

    /// Serves until the client closes its end.
    ///
    /// @param complaints gets sentences about what the client should not have sent
    public void serve(InputStream in, OutputStream out, Consumer<String> complaints) throws InterruptedException {
        MessageLines input = new MessageLines(in, mapper, complaints);
        Calls calls = new Calls();
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(mapper, input, out))
                .serverInfo("exfig", version)
                .instructions("exfig exports colors, typography, icons and images from Figma into iOS, Android, Flutter"
                        + " and Web projects. Figma rations requests: validate first, use dry_run, filters and offline"
                        + " snapshots, and do not repeat an export that was rate limited before the time it names.")
                .capabilities(McpSchema.ServerCapabilities.builder()
                        .tools(false)
                        .resources(false, false)
                        .prompts(false)
                        .build())
                // Arguments are checked here, with advice.
                .validateToolInputs(false)
                .jsonSchemaValidator((_, _) -> JsonSchemaValidator.ValidationResponse.asValid(null))
                .tools(tools(calls))
                .resources(pages.stream().map(this::resource).toList())
                .prompts(prompts())
                .build();
        try {
            input.awaitEnd();
            // Those that were asked before the end still get their answers.
            calls.settle();
        } finally {
            server.closeGracefully();
        }
    }

    private List<SyncToolSpecification> tools(Calls calls) {
        ToolRunner runner = new ToolRunner(program, mapper);
        return Tools.all().stream()
                .map(tool -> new SyncToolSpecification(
                        described(tool),
                        (exchange, request) -> calls.counted(() -> {
                            Map<String, Object> values = request.arguments() == null ? Map.of() : request.arguments();
                            Object token = request.meta() == null
                                    ? null
                                    : request.meta().get("progressToken");
                            Consumer<String> progress = token == null ? _ -> {} : progress(exchange, token);
                            return runner.call(tool, values, progress, token != null);
                        })))
                .toList();
    }

    private static McpSchema.Tool described(Tool tool) {
        return McpSchema.Tool.builder(tool.name(), tool.schema())
                .title(tool.title())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(!tool.writes())
                        .destructiveHint(tool.writes())
                        .idempotentHint(true)
                        .openWorldHint(true)
                        .build())
                .build();
    }

    private static Consumer<String> progress(McpSyncServerExchange exchange, Object token) {
        AtomicInteger lines = new AtomicInteger();
        return line ->
                exchange.progressNotification(McpSchema.ProgressNotification.builder(token, lines.incrementAndGet())
                        .message(line.strip())
                        .build());
    }

    private SyncResourceSpecification resource(Page page) {
        McpSchema.Resource described = McpSchema.Resource.builder(page.uri(), page.name())
                .description(page.description())
                .mimeType(page.mediaType())
                .build();
        return new SyncResourceSpecification(
                described,
                (_, _) -> McpSchema.ReadResourceResult.builder(List.of(McpSchema.TextResourceContents.builder(
                                        page.uri(), page.text().get())
                                .mimeType(page.mediaType())
                                .build()))
                        .build());
    }

    private static List<SyncPromptSpecification> prompts() {
        return Prompt.all().stream()
                .map(prompt -> new SyncPromptSpecification(
                        McpSchema.Prompt.builder(prompt.word())
                                .title(prompt.title())
                                .description(prompt.title() + ".")
                                .arguments(prompt.parameters().stream()
                                        .map(parameter -> McpSchema.PromptArgument.builder(parameter.name())
                                                .description(parameter.description())
                                                .required(parameter.required())
                                                .build())
                                        .toList())
                                .build(),
                        (_, request) -> said(prompt, request)))
                .toList();
    }

    private static McpSchema.GetPromptResult said(Prompt prompt, McpSchema.GetPromptRequest request) {
        Map<String, Object> values = request.arguments() == null ? Map.of() : request.arguments();
        try {
            ToolArguments.of(prompt.parameters(), values);
        } catch (BadArgumentException e) {
            throw McpError.builder(McpSchema.ErrorCodes.INVALID_PARAMS)
                    .message(prompt.word() + ": " + e.getMessage())
                    .build();
        }
        return McpSchema.GetPromptResult.builder(List.of(McpSchema.PromptMessage.builder(
                                McpSchema.Role.USER,
                                McpSchema.TextContent.builder(prompt.text().apply(values))
                                        .build())
                        .build()))
                .description(prompt.title())
                .build();
    }
}

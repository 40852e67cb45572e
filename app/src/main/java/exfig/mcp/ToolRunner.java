package exfig.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Runs the commands of tools one after the other: two exports at a time would only wait for each
/// other's rate limit, and for the project's lock.
final class ToolRunner {
    private static final Pattern FAILURE = Pattern.compile("^error: |^failed |: error\\b|^Unknown option|^Usage: ");
    private static final Pattern HINT = Pattern.compile("^ *hint: ");

    private final Program program;
    private final McpJsonMapper mapper;
    private final ReentrantLock turn = new ReentrantLock(true);

    ToolRunner(Program program, McpJsonMapper mapper) {
        this.program = program;
        this.mapper = mapper;
    }

    /// Never throws: what went wrong is an answer with the error flag.
    ///
    /// @param progress gets what the command says on the way, when somebody wants to hear it
    CallToolResult call(Tool tool, Map<String, Object> values, Consumer<String> progress, boolean heard) {
        try {
            ToolArguments arguments = ToolArguments.of(tool.parameters(), values);
            turn.lockInterruptibly();
            try {
                return run(tool, arguments, progress, heard);
            } finally {
                turn.unlock();
            }
        } catch (BadArgumentException e) {
            return error(tool.name() + ": " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return error(tool.name() + " was given up");
        } catch (IOException | UncheckedIOException e) {
            return error(tool.name() + ": there is no place for the report of the run: " + e.getMessage());
        }
    }

    private CallToolResult run(Tool tool, ToolArguments arguments, Consumer<String> progress, boolean heard)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(tool.command().apply(arguments));
        // Before the arguments that are no options.
        int end = command.contains("--") ? command.indexOf("--") : command.size();
        List<String> said = new ArrayList<>();
        Consumer<String> lines = line -> {
            said.add(line);
            progress.accept(line);
        };
        if (!tool.reports()) {
            if (takesProgress(command)) {
                command.addAll(end, List.of("--color=never", "--progress=" + (heard ? "plain" : "none")));
            }
            Program.Outcome outcome = program.run(command, lines);
            return answer(tool, outcome.exitCode(), outcome.out(), said);
        }
        Path report = Files.createTempFile("exfig-report", ".json");
        try {
            command.addAll(
                    end, List.of("--color=never", "--progress=" + (heard ? "plain" : "none"), "--report=" + report));
            Program.Outcome outcome = program.run(command, lines);
            return answer(tool, outcome.exitCode(), Files.readString(report), said);
        } finally {
            Files.deleteIfExists(report);
        }
    }

    private static boolean takesProgress(List<String> command) {
        return !command.getFirst().equals("explain");
    }

    private CallToolResult answer(Tool tool, int exitCode, String text, List<String> said) {
        boolean failed = !tool.answers().contains(exitCode);
        List<McpSchema.Content> content = new ArrayList<>();
        if (failed) {
            content.add(text(failure(said, exitCode)));
        }
        if (!text.isBlank()) {
            content.add(text(text.strip()));
        }
        CallToolResult.Builder result = CallToolResult.builder(content).isError(failed);
        if (text.strip().startsWith("{")) {
            result.structuredContent(mapper, text);
        }
        return result.build();
    }

    /// What the command said about its failure: without the lines of progress before it, and with its
    /// hint set apart.
    private static String failure(List<String> said, int exitCode) {
        List<String> lines = said.stream()
                .dropWhile(line -> !FAILURE.matcher(line).find())
                .map(line -> HINT.matcher(line).replaceFirst("\nSuggestion: "))
                .toList();
        return lines.isEmpty() ? "failed with exit code " + exitCode : String.join("\n", lines);
    }

    private static CallToolResult error(String text) {
        return CallToolResult.builder(List.of(text(text))).isError(true).build();
    }

    private static McpSchema.Content text(String text) {
        return McpSchema.TextContent.builder(text).build();
    }
}

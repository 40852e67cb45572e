package exfig.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Design tokens, in the eyes of a parser of somebody else: references, types and values.
@Tag("ecosystem")
class DesignTokensTest {
    @TempDir
    private Path folder;

    @Test
    void theDemosTokensAreRead() throws IOException, InterruptedException {
        Exports.demo(folder);

        Tool.Result result = read(folder.resolve("tokens/design.tokens.json"));

        assertThat(result.output()).contains("design.tokens.json: 130 tokens");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void whatIsWrongIsNoticed() throws IOException, InterruptedException {
        wrong("{\"a\": {\"$type\": \"color\", \"$value\": \"{b}\"}}", "Could not resolve alias {b}");
        wrong("{\"a\": {\"$type\": \"typography\", \"$value\": {\"fontSize\": 3}}}", "errors");
    }

    private void wrong(String json, String reason) throws IOException, InterruptedException {
        Tool.Result result = read(Files.writeString(folder.resolve("wrong.json"), json));

        assertThat(result.output()).contains(reason);
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private static Tool.Result read(Path file) throws IOException, InterruptedException {
        return Tool.run(List.of("node", "npm/dtcg.mjs", file.toString()));
    }
}

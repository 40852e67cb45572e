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
    /// What the tests of the app expect of `exfig download tokens --resolver`.
    private static final Path RESOLVED = Path.of("../app/src/test/golden/tokens-resolver/files")
            .toAbsolutePath()
            .normalize();

    @TempDir
    private Path folder;

    @Test
    void theDemosTokensAreRead() throws IOException, InterruptedException {
        Exports.demo(folder);

        Tool.Result result = read(folder.resolve("tokens/design.tokens.json"));

        assertThat(result.output()).contains("design.tokens.json: 134 tokens");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void whatIsWrongIsNoticed() throws IOException, InterruptedException {
        wrong("{\"a\": {\"$type\": \"color\", \"$value\": \"{b}\"}}", "Could not resolve alias {b}");
        wrong("{\"a\": {\"$type\": \"typography\", \"$value\": {\"fontSize\": 3}}}", "errors");
    }

    @Test
    void theResolverOfTheDemoGivesEachMode() throws IOException, InterruptedException {
        Tool.Result result = resolve(RESOLVED.resolve("design.resolver.json"));

        assertThat(result.output().lines())
                .containsExactly(
                        "{\"theme\":\"Light\"}: 134 tokens, text.primary is srgb 0.09 0.11 0.14",
                        "{\"theme\":\"Dark\"}: 134 tokens, text.primary is srgb 0.96 0.97 0.98",
                        "{\"theme\":\"Light HC\"}: 134 tokens, text.primary is srgb 0.04 0.06 0.07",
                        "{\"theme\":\"Dark HC\"}: 134 tokens, text.primary is srgb 1.00 1.00 1.00");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void aResolverThatLeadsNowhereIsNoticed() throws IOException, InterruptedException {
        Path resolver = Files.copy(RESOLVED.resolve("design.resolver.json"), folder.resolve("design.resolver.json"));

        assertThat(resolve(resolver).exitCode()).isEqualTo(1);
    }

    private static Tool.Result resolve(Path resolver) throws IOException, InterruptedException {
        return Tool.run(List.of("node", "npm/resolver.mjs", resolver.toString(), "text.primary"));
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

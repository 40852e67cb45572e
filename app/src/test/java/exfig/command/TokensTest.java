package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.failure.ExportException;
import exfig.figma.Credentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final Map<String, String> BOTH =
            Map.of("FIGMA_PERSONAL_TOKEN", "figd_env", "FIGMA_OAUTH_TOKEN", "bearer");

    @TempDir
    Path folder;

    private final FigmaOptions options = new FigmaOptions();

    @Test
    void aFileBeatsStandardInputBeatsTheEnvironment() throws IOException {
        options.tokenStdin = true;
        assertThat(find(BOTH, "figd_stdin\n")).isEqualTo(new Credentials.PersonalToken("figd_stdin"));

        options.tokenFile = Files.writeString(folder.resolve("token"), " figd_file\r\n");
        assertThat(find(BOTH, "figd_stdin\n")).isEqualTo(new Credentials.PersonalToken("figd_file"));
    }

    @Test
    void aPersonalTokenBeatsAnOAuthToken() {
        assertThat(find(BOTH, "")).isEqualTo(new Credentials.PersonalToken("figd_env"));
        assertThat(find(Map.of("FIGMA_OAUTH_TOKEN", "bearer"), "")).isEqualTo(new Credentials.OAuthToken("bearer"));
    }

    @Test
    void anEmptyVariableIsNoToken() {
        assertThatThrownBy(() -> find(Map.of("FIGMA_PERSONAL_TOKEN", " "), "")).isInstanceOf(ExportException.class);
    }

    @Test
    void noSourceThatCannotBeUsedRevealsWhatItHolds() throws IOException {
        options.tokenFile = Files.writeString(folder.resolve("token"), "figd_a figd_b");

        assertThatThrownBy(() -> find(BOTH, ""))
                .isInstanceOf(ExportException.class)
                .hasMessageNotContaining("figd_");
    }

    private Credentials find(Map<String, String> environment, String stdin) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        return new Tokens(new Surroundings(environment, in, nowhere, nowhere, false)).find(options);
    }
}

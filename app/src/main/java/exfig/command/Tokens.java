package exfig.command;

import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.Credentials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the token comes from: `--token-file`, `--token-stdin`, `FIGMA_PERSONAL_TOKEN`, `FIGMA_OAUTH_TOKEN`, in
/// this order. Never an argument, which other users of the machine could read, and never the configuration.
final class Tokens {
    private final Surroundings surroundings;

    Tokens(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @throws ExportException when there is none, or the named source cannot be used
    Credentials find(FigmaOptions options) {
        if (options.tokenFile != null) {
            return personal("the file " + options.tokenFile, read(options.tokenFile));
        }
        if (options.tokenStdin) {
            return personal("standard input", readStdin());
        }
        Optional<String> personal = surroundings.variable("FIGMA_PERSONAL_TOKEN");
        if (personal.isPresent()) {
            return personal("FIGMA_PERSONAL_TOKEN", personal.get());
        }
        String bearer = surroundings
                .variable("FIGMA_OAUTH_TOKEN")
                .orElseThrow(() -> new ExportException(new ExportFailure.TokenMissing()));
        try {
            return new Credentials.OAuthToken(bearer);
        } catch (IllegalArgumentException e) {
            throw unreadable("FIGMA_OAUTH_TOKEN", String.valueOf(e.getMessage()));
        }
    }

    private static Credentials personal(String source, String token) {
        try {
            return new Credentials.PersonalToken(token.strip());
        } catch (IllegalArgumentException e) {
            throw unreadable(source, String.valueOf(e.getMessage()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable("the file " + file, e.getClass().getSimpleName().replaceAll("Exception$", ""));
        }
    }

    private String readStdin() {
        try {
            return new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable("standard input", String.valueOf(e.getMessage()));
        }
    }

    private static ExportException unreadable(String source, String reason) {
        return new ExportException(new ExportFailure.TokenUnreadable(source, reason));
    }
}

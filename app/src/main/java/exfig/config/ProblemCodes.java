package exfig.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All codes of problems with configurations, explained: the one table behind the reference and
/// every command that explains.
public final class ProblemCodes {
    private static final Pattern ENTRY = Pattern.compile("(C\\d{3}) (error|warning): (.+)\\R([\\s\\S]+)");

    private ProblemCodes() {}

    /// Every code, in order.
    public static List<ProblemCode> all() {
        return Arrays.stream(text().split("\\R{2,}")).map(ProblemCodes::entry).toList();
    }

    /// The code of this name, in any letter case.
    public static Optional<ProblemCode> find(String code) {
        return all().stream()
                .filter(known -> known.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    private static ProblemCode entry(String text) {
        Matcher parts = ENTRY.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalStateException("no entry of a code: " + text);
        }
        return new ProblemCode(
                parts.group(1),
                parts.group(2).equals("error"),
                parts.group(3),
                parts.group(4).strip());
    }

    private static String text() {
        try (InputStream resource =
                Objects.requireNonNull(ProblemCodes.class.getResourceAsStream("/exfig/config/codes.txt"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

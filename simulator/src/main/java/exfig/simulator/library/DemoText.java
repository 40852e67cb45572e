package exfig.simulator.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the text resources beside this class.
final class DemoText {
    private DemoText() {}

    /// The lines of a resource without comments and empty lines; indentation stays.
    static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(DemoText.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(String[] words, int from) {
        var numbers = new double[words.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(words[from + i]);
        }
        return numbers;
    }
}

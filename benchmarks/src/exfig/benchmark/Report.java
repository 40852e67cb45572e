package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The page that keeps the results. Each benchmark owns what stands between its two marks; the rest is
/// written by hand.
///
/// @param file a Markdown file
record Report(Path file) {
    /// Replaces the text of a benchmark; of a new one it comes last.
    void replace(String name, String text) throws IOException {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->\n";
        String page = Files.readString(file);
        int from = page.indexOf(begin);
        String block = begin + text + end;
        Files.writeString(
                file,
                from < 0
                        ? page.stripTrailing() + "\n\n" + block
                        : page.substring(0, from) + block + page.substring(page.indexOf(end) + end.length()));
    }
}

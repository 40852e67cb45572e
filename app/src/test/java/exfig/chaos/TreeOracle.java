package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The one judge of every run: each file is the new one or the one that was there before, nothing
/// else is there, and a run that says it is done has written everything.
///
/// @param before the project before the run, relative path → digest; a path that is not there had no file
/// @param wanted what the export without faults wrote
/// @param code the lines of source code that it wrote; code may leave out assets that have no file at all
record TreeOracle(SortedMap<String, String> before, SortedMap<String, String> wanted, Map<String, List<String>> code) {
    private static final String FOREIGN = "notes-of-the-designer.txt";

    /// Gives a project that was exported long ago: an old file in place of every second one,
    /// nothing in place of the others, and a file that is none of exfig's business.
    static TreeOracle prepare(Path out, CleanExport clean) throws IOException {
        return prepare(out, clean.tree(), clean.code());
    }

    static TreeOracle prepare(Path out, SortedMap<String, String> wanted, Map<String, List<String>> code)
            throws IOException {
        int number = 0;
        for (String path : wanted.keySet()) {
            if (number++ % 2 == 0) {
                write(out.resolve(path), "the old content of " + path);
            }
        }
        write(out.resolve(FOREIGN), "leave me alone");
        return new TreeOracle(Trees.digests(out), wanted, code);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private boolean isShorterCode(Path out, String path) {
        List<String> whole = code.getOrDefault(path, List.of());
        if (whole.isEmpty()) {
            return false;
        }
        try {
            List<String> lines = Files.readAllLines(out.resolve(path));
            return !lines.isEmpty()
                    && lines.getFirst().equals(whole.getFirst())
                    && lines.getLast().equals(whole.getLast())
                    && whole.containsAll(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether everything is old or everything is new.
    boolean isWhole(Path out) {
        SortedMap<String, String> tree = Trees.digests(out);
        SortedMap<String, String> after = new TreeMap<>(before);
        after.putAll(wanted);
        return tree.equals(before) || tree.equals(after);
    }

    /// @return how many files are still missing or old
    int check(Path out, int exitCode, String log) {
        SortedMap<String, String> tree = Trees.digests(out);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(wanted.keySet());
        assertThat(paths).as("files that nobody asked for").containsAll(tree.keySet());
        SortedMap<String, String> odd = new TreeMap<>();
        int missing = 0;
        for (String path : paths) {
            String now = tree.getOrDefault(path, "none");
            String old = before.getOrDefault(path, "none");
            String want = wanted.getOrDefault(path, old);
            if (!now.equals(want) && !now.equals(old) && !isShorterCode(out, path)) {
                odd.put(path, now);
            }
            missing += now.equals(want) ? 0 : 1;
        }
        assertThat(odd)
                .as("neither old nor new, exit code " + exitCode + "\n" + log)
                .isEmpty();
        if (exitCode == 0) {
            assertThat(missing)
                    .as("missing although the exit code is 0\n" + log)
                    .isZero();
        }
        return missing;
    }
}

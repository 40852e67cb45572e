package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The one judge of every run: each file is the new one or the one that was there before, nothing else
/// is there,
/// and a run that says it is done has written everything.
///
/// @param before the project before the run, relative path → digest; a path that is not there had no file
/// @param wanted what the export without faults wrote
record TreeOracle(SortedMap<String, String> before, SortedMap<String, String> wanted) {
    private static final String FOREIGN = "notes-of-the-designer.txt";

    /// Gives a project that was exported long ago: an old file in place of every second one, nothing in
    /// place of
    /// the others, and a file that is none of exfig's business.
    static TreeOracle prepare(Path out, SortedMap<String, String> wanted) throws IOException {
        int number = 0;
        for (String path : wanted.keySet()) {
            if (number++ % 2 == 0) {
                write(out.resolve(path), "the old content of " + path);
            }
        }
        write(out.resolve(FOREIGN), "leave me alone");
        return new TreeOracle(Trees.digests(out), wanted);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
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
            if (!now.equals(want) && !now.equals(old)) {
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

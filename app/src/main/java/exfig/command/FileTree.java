package exfig.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A folder as people like to see it: a tree of directories, each with how many files it has and some of their
/// names.
final class FileTree {
    private static final int NAMED = 3;

    private FileTree() {}

    static String of(Path root) {
        StringBuilder text = new StringBuilder(root + "/");
        append(text, root, "");
        return text.toString();
    }

    private static void append(StringBuilder text, Path directory, String indent) {
        List<Path> entries = list(directory);
        List<Path> folders = entries.stream().filter(FileTree::branches).toList();
        List<String> names = entries.stream()
                .filter(entry -> !branches(entry))
                .map(FileTree::name)
                .filter(name -> !name.startsWith("."))
                .toList();
        List<String> lines =
                new ArrayList<>(folders.stream().map(FileTree::chain).toList());
        if (!names.isEmpty()) {
            lines.add(some(names));
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            text.append('\n').append(indent).append(last ? "└── " : "├── ").append(lines.get(i));
            if (i < folders.size()) {
                append(text, endOfChain(folders.get(i)), indent + (last ? "    " : "│   "));
            }
        }
    }

    private static String some(List<String> names) {
        String shown = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? shown : shown + " and " + (names.size() - NAMED) + " more";
    }

    // A folder that holds nothing but one folder is shown together with it: `kotlin/dev/example/ui/`.
    private static String chain(Path folder) {
        Path end = endOfChain(folder);
        Path parent = folder.toAbsolutePath().getParent();
        return (parent == null ? end : parent.relativize(end.toAbsolutePath())) + "/";
    }

    private static Path endOfChain(Path folder) {
        Path end = folder;
        List<Path> entries = list(end);
        while (entries.size() == 1 && branches(entries.getFirst())) {
            end = entries.getFirst();
            entries = list(end);
        }
        return end;
    }

    // Image sets and color sets are one thing to whoever uses them.
    private static boolean branches(Path entry) {
        return Files.isDirectory(entry) && !name(entry).matches(".*\\.(imageset|colorset)");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> content = Files.list(directory)) {
            return content.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

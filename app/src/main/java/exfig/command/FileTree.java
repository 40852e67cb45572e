package exfig.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder as people like to see it: directories as a tree, with the number of files in each.
final class FileTree {
    private static final int LISTED = 6;

    private FileTree() {}

    static String of(Path root) {
        StringBuilder text = new StringBuilder(root + "/\n");
        append(text, root, "");
        return text.toString().stripTrailing();
    }

    private static void append(StringBuilder text, Path directory, String indent) {
        SortedMap<String, Path> entries = list(directory);
        List<String> names = List.copyOf(entries.keySet());
        int shown = names.size() > LISTED + 1 && entries.values().stream().noneMatch(FileTree::branches)
                ? LISTED
                : names.size();
        for (int i = 0; i < shown; i++) {
            Path entry = entries.get(names.get(i));
            boolean last = i == names.size() - 1;
            boolean folder = entry != null && Files.isDirectory(entry);
            text.append(indent).append(last ? "└── " : "├── ").append(names.get(i)).append(folder ? "/" : "");
            if (folder && isLeafSet(names.get(i))) {
                text.append(" (").append(list(entry).size()).append(" files)\n");
            } else {
                text.append('\n');
                if (folder) {
                    append(text, entry, indent + (last ? "    " : "│   "));
                }
            }
        }
        if (shown < names.size()) {
            text.append(indent).append("└── and ").append(names.size() - shown).append(" more\n");
        }
    }

    // Image sets and color sets are one thing to whoever uses them.
    private static boolean isLeafSet(String name) {
        return name.endsWith(".imageset") || name.endsWith(".colorset");
    }

    private static boolean branches(Path entry) {
        Path name = entry.getFileName();
        return Files.isDirectory(entry) && (name == null || !isLeafSet(name.toString()));
    }

    private static SortedMap<String, Path> list(Path directory) {
        SortedMap<String, Path> entries = new TreeMap<>();
        try (Stream<Path> content = Files.list(directory)) {
            content.forEach(path -> entries.put(String.valueOf(path.getFileName()), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}

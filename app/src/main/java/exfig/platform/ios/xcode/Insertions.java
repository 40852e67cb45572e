package exfig.platform.ios.xcode;

import exfig.plan.AmendmentException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Additions to the text of a project file, where Xcode itself would put them: objects into the
/// section of their kind, in the order of their ids, and items at the ends of lists. Nothing is
/// ever removed or replaced.
final class Insertions {
    private record Insertion(int at, String added) {}

    private final String text;
    private final ProjectObjects objects;
    private final String newline;
    private final List<Insertion> all = new ArrayList<>();

    Insertions(String text, ProjectObjects objects) {
        this.text = text;
        this.objects = objects;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /// A new object.
    ///
    /// @param lines its text with `\n`, the first without its indentation, the others with theirs below it
    void object(String kind, String id, String lines) {
        Optional<PlistReader.Comment> begin = comment("Begin " + kind + " section");
        Optional<PlistReader.Comment> end = comment("End " + kind + " section");
        if (begin.isPresent() && end.isPresent()) {
            int at = section(begin.get().end(), end.get().start()).stream()
                    .filter(object -> object.key().compareTo(id) > 0)
                    .findFirst()
                    .map(Plist.Field::start)
                    .orElse(end.get().start());
            addLine(at, indented(lines));
        } else {
            newSection(kind, lines);
        }
    }

    private void newSection(String kind, String lines) {
        List<PlistReader.Comment> sections = objects.document().comments().stream()
                .filter(comment -> comment.text().matches("Begin \\w+ section"))
                .toList();
        int end = allObjects().end() - 1;
        String body = indented(lines);
        if (sections.isEmpty()) {
            addLine(end, body);
            return;
        }
        String section = "/* Begin " + kind + " section */\n" + body + "\n/* End " + kind + " section */";
        Optional<PlistReader.Comment> next = sections.stream()
                .filter(comment -> comment.text().compareTo("Begin " + kind + " section") > 0)
                .findFirst();
        addLine(next.map(PlistReader.Comment::start).orElse(end), next.isPresent() ? section + "\n" : "\n" + section);
    }

    /// A new last item of a list.
    ///
    /// @param owner what has the list
    /// @throws AmendmentException when it has none
    void item(Plist.Fields owner, String key, String item) throws AmendmentException {
        Plist.Items list = owner.items(key)
                .orElseThrow(() -> new AmendmentException(
                        "its object of the kind " + owner.text("isa").orElse("?") + " has no list of " + key));
        int close = list.end() - 1;
        boolean comma = !list.values().isEmpty() && !list.trailingComma();
        if (!isFirstOfLine(close)) {
            all.add(new Insertion(close, (comma ? ", " : list.values().isEmpty() ? "" : " ") + item + ","));
            return;
        }
        if (comma) {
            all.add(new Insertion(list.itemsEnd(), ","));
        }
        String indent = list.values().isEmpty()
                ? indentOf(close) + "\t"
                : indentOf(list.values().getLast().start());
        addLine(close, indent + item + ",");
    }

    /// The text with all additions.
    String applied() {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        List<Insertion> ordered = all.stream()
                .sorted(Comparator.comparingInt(Insertion::at).thenComparing(Insertion::added))
                .toList();
        for (Insertion insertion : ordered) {
            result.append(text, copied, insertion.at()).append(insertion.added());
            copied = insertion.at();
        }
        return result.append(text, copied, text.length()).toString();
    }

    private Plist.Fields allObjects() {
        return objects.document().root().fields("objects").orElseThrow();
    }

    private List<Plist.Field> section(int from, int to) {
        return allObjects().all().stream()
                .filter(object -> object.start() >= from && object.start() < to)
                .toList();
    }

    private Optional<PlistReader.Comment> comment(String words) {
        return objects.document().comments().stream()
                .filter(comment -> comment.text().equals(words))
                .findFirst();
    }

    private String indented(String lines) {
        String indent = allObjects().all().stream()
                .findFirst()
                .map(first -> indentOf(first.start()))
                .orElse("\t\t");
        return indent + lines.replace("\n", "\n" + indent);
    }

    /// Lines before the line in which something stands; before the thing itself where others stand
    /// before it.
    private void addLine(int before, String lines) {
        String added = lines.replace("\n", newline) + newline;
        all.add(
                isFirstOfLine(before)
                        ? new Insertion(lineStart(before), added)
                        : new Insertion(before, newline + added));
    }

    private boolean isFirstOfLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private String indentOf(int offset) {
        String before = text.substring(lineStart(offset), offset);
        return before.isBlank() ? before : "\t\t";
    }
}

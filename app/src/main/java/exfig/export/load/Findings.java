package exfig.export.load;

import exfig.asset.Counted;
import exfig.asset.NameList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What people should know about the things of one source: names by reason, one sentence for each reason.
final class Findings {
    private final Map<String, List<String>> namesByReason = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();

    /// @param reason continues "names: ", like `variables left out, because they are not colors`
    void add(String reason, String name) {
        namesByReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(name.isBlank() ? "(no name)" : name);
    }

    /// Adds a sentence as it is.
    void say(String sentence) {
        sentences.add(sentence);
    }

    /// `3 variables left out, because they are not colors: a, b, c`, in the order in which reasons came up.
    List<String> warnings() {
        Stream<String> counted = namesByReason.entrySet().stream()
                .map(entry ->
                        Counted.of(entry.getValue().size(), entry.getKey()) + ": " + NameList.of(entry.getValue()));
        return Stream.concat(sentences.stream(), counted).toList();
    }
}

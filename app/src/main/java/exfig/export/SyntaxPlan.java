package exfig.export;

import exfig.asset.ColorAsset;
import exfig.asset.VariableSyntax;
import exfig.figma.id.FileKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The code syntax that Figma does not have yet.
///
/// @param changes file → variables that differ, with the texts of all platforms
/// @param warnings sentences
record SyntaxPlan(SortedMap<FileKey, List<VariableSyntax>> changes, List<String> warnings) {
    /// Nothing to write.
    static final SyntaxPlan NOTHING = new SyntaxPlan(Collections.emptySortedMap(), List.of());

    SyntaxPlan {
        warnings = List.copyOf(warnings);
    }

    /// Gathers what entries want. Not for several threads.
    static final class Builder {
        private record Wish(VariableSyntax found, VariableSyntax wanted) {}

        private final SortedMap<FileKey, Map<String, Wish>> wishes = new TreeMap<>();
        private final List<String> warnings = new ArrayList<>();

        /// Adds the colors of one entry.
        ///
        /// @param platform as Figma calls it
        /// @param names what all colors of the entry are called, by Figma name
        /// @param colors those that this run is about
        /// @param variables what Figma has
        void add(
                FileKey file,
                String platform,
                Map<String, String> names,
                List<ColorAsset> colors,
                List<VariableSyntax> variables) {
            Map<String, VariableSyntax> byName = new LinkedHashMap<>();
            variables.forEach(variable -> byName.put(variable.name(), variable));
            for (ColorAsset color : colors) {
                VariableSyntax variable = byName.get(color.figmaName());
                String text = names.get(color.figmaName());
                if (variable != null && text != null) {
                    want(file, platform, variable, text);
                }
            }
        }

        private void want(FileKey file, String platform, VariableSyntax variable, String text) {
            Wish wish = new Wish(variable, variable.with(platform, text));
            Wish other =
                    wishes.computeIfAbsent(file, _ -> new LinkedHashMap<>()).putIfAbsent(variable.variable(), wish);
            if (other != null && !other.equals(wish)) {
                warnings.add("two entries want to tell designers what \"%s\" is called in code: %s stands, %s does not"
                        .formatted(variable.name(), other.wanted().texts().get(platform), text));
            }
        }

        SyntaxPlan build() {
            SortedMap<FileKey, List<VariableSyntax>> changes = new TreeMap<>();
            wishes.forEach((file, all) -> {
                List<VariableSyntax> different = all.values().stream()
                        .filter(wish -> !wish.wanted().equals(wish.found()))
                        .map(Wish::wanted)
                        .toList();
                if (!different.isEmpty()) {
                    changes.put(file, different);
                }
            });
            return new SyntaxPlan(changes, warnings);
        }
    }
}

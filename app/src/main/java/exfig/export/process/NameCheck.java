package exfig.export.process;

import exfig.asset.Appearance;
import exfig.asset.Naming;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NameProblem;
import exfig.failure.ExportFailure.NamesRejected;
import exfig.platform.ConfigPosition;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gives the assets of one entry their final names and collects everything that is wrong with them.
final class NameCheck {
    private final Naming naming;
    private final List<NameProblem> problems = new ArrayList<>();
    private final Map<String, Named> byFoldedName = new HashMap<>();

    NameCheck(Naming naming) {
        this.naming = naming;
    }

    /// The final name, or empty when there is a problem, which is remembered.
    ///
    /// @param source what to call the asset when its final name clashes with another
    Optional<String> finalName(String figmaName, String source) {
        if (!Names.isValid(figmaName, naming)) {
            String expression = naming.validate().map(Pattern::pattern).orElse("");
            problems.add(new NameProblem.Invalid(figmaName, expression));
            return Optional.empty();
        }
        String name = Names.finalName(figmaName, naming);
        // A name of dots alone would be a folder of the file system.
        if (name.isBlank() || name.chars().allMatch(c -> c == '.')) {
            problems.add(new NameProblem.Empty(figmaName));
            return Optional.empty();
        }
        Named other = byFoldedName.putIfAbsent(folded(name), new Named(name, source));
        if (other != null) {
            problems.add(new NameProblem.Duplicate(name, other.source, source, other.name.equals(name)));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /// Remembers that two sources of one appearance have one name.
    void duplicate(String figmaName, String first, String second) {
        problems.add(new NameProblem.Duplicate(Names.finalName(figmaName, naming), first, second, true));
    }

    /// Remembers names of an appearance that have no light counterpart; does nothing when there are none.
    void missingLight(Appearance appearance, Collection<String> names) {
        if (!names.isEmpty()) {
            problems.add(new NameProblem.MissingLight(appearance, List.copyOf(names)));
        }
    }

    /// @throws ExportException with all problems ([NamesRejected]), when there is any
    void throwIfRejected(ConfigPosition position) {
        if (!problems.isEmpty()) {
            throw new ExportException(new NamesRejected(List.copyOf(problems), position));
        }
    }

    // Upper case first, because some letters (ſ, ς) meet their siblings only there.
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private record Named(String name, String source) {}
}

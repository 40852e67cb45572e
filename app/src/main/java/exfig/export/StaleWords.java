package exfig.export;

import exfig.asset.AssetKind;
import exfig.tracking.StaleReason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Why something is exported again, in words.
final class StaleWords {
    private StaleWords() {}

    /// A sentence for each set of reasons; none for what was never exported, since that is nothing to
    /// explain.
    ///
    /// @param reasons of each kind; none when it is up to date
    static List<String> sentences(Map<AssetKind, List<StaleReason>> reasons) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        reasons.forEach((kind, why) -> {
            boolean first = why.contains(new StaleReason.NeverExported());
            if (!why.isEmpty() && !first) {
                String words = why.stream().map(StaleWords::phrase).collect(Collectors.joining(", "));
                kinds.computeIfAbsent(words, _ -> new ArrayList<>()).add(kind.word());
            }
        });
        return kinds.entrySet().stream()
                .map(entry -> String.join(" and ", entry.getValue()) + " are exported again: " + entry.getKey())
                .toList();
    }

    /// What an exception of the file system is about, shortly.
    static String cause(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "access denied";
            case FileSystemException system ->
                Objects.requireNonNullElse(
                        system.getReason(), system.getClass().getSimpleName().replaceAll("Exception$", ""));
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String phrase(StaleReason reason) {
        return switch (reason) {
            case StaleReason.NeverExported _ -> "never exported";
            case StaleReason.ProgramChanged(String before) -> "the last export was by " + before;
            case StaleReason.ConfigChanged _ -> "the configuration changed";
            case StaleReason.TemplatesChanged _ -> "the templates changed";
            case StaleReason.ServerChanged _ -> "the last export was from another server";
            case StaleReason.FileChanged(var file) -> "the Figma file " + file + " changed";
            case StaleReason.VersionUnknown(var file) -> "the version of the Figma file " + file + " is not known";
            case StaleReason.WrittenSince _ -> "a run without tracking, or of a part, wrote files since";
            case StaleReason.OutputsMissing(String first, int count) -> files(first, count, "missing");
            case StaleReason.OutputsEdited(String first, int count) -> files(first, count, "edited by hand");
        };
    }

    private static String files(String first, int count, String what) {
        return count == 1 ? first + " is " + what : first + " and " + (count - 1) + " more are " + what;
    }
}

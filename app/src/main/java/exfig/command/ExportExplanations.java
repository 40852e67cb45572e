package exfig.command;

import exfig.asset.Appearance;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.NameProblem;
import exfig.platform.ConfigPosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words for everything that can end a config, apart from Figma's own refusals.
final class ExportExplanations {
    private static final int SHOWN = 10;

    private ExportExplanations() {}

    static Explanation of(ExportFailure failure) {
        return switch (failure) {
            case ExportFailure.FrameNotFound f ->
                notFound(
                        f.position(),
                        "file " + f.file() + " has no components in " + plural("frame", f.frames())
                                + (f.pages().isEmpty() ? "" : " on " + plural("page", f.pages())),
                        f.existing().isEmpty()
                                ? "None of its frames holds components."
                                : "Frames that hold components: " + some(f.existing()) + ".");
            case ExportFailure.PageNotFound f ->
                notFound(
                        f.position(),
                        "file " + f.file() + " has no " + plural("page", f.pages()),
                        "Its pages: " + some(f.existing()) + ".");
            case ExportFailure.NodeNotFound f ->
                notFound(
                        f.position(),
                        "file " + f.file() + " has no components at or below node " + f.node(),
                        "Copy the address of a frame or component again; it ends in node-id=…");
            case ExportFailure.NoComponents f ->
                notFound(
                        f.position(),
                        "file " + f.file() + " has no components to export"
                                + (f.remote() > 0 ? "; the " + f.remote() + " that it uses live in other files" : ""),
                        f.remote() > 0
                                ? "Export from the library file that defines them."
                                : "Turn the layers into components in Figma (Ctrl+Alt+K), then try again.");
            case ExportFailure.NothingSelected f ->
                notFound(
                        f.position(),
                        "none of the " + f.available() + " " + f.kind() + " is left after "
                                + f.filter()
                                        .map(filter -> "the filter \"" + filter + "\"")
                                        .orElse("filtering"),
                        "Filters are case-sensitive and match whole Figma names; * stands for anything.");
            case ExportFailure.TokensUnusable f ->
                notFound(
                        f.position(),
                        "the tokens of " + f.file() + " cannot be used: " + String.join("; ", f.reasons()),
                        "Correct the file; the numbers are line and column.");
            case ExportFailure.NoColorStyles f ->
                notFound(
                        f.position(),
                        "file " + f.file() + " has no published color styles",
                        "Publish the library in Figma, or export colors from variables.");
            case ExportFailure.NoTextStyles f ->
                notFound(
                        f.position(),
                        "file " + f.file() + " has no published text styles",
                        "Publish the library in Figma, or name the file that has them with fileId.");
            case ExportFailure.CollectionNotFound f ->
                notFound(
                        f.position(),
                        "file " + f.file() + " has no variable collection \"" + f.name() + "\"",
                        "Its collections: " + some(f.existing()) + ".");
            case ExportFailure.ModeNotFound f ->
                notFound(
                        f.position(),
                        "collection \"" + f.collection() + "\" has no mode \"" + f.mode() + "\"",
                        "Its modes: " + some(f.existing()) + ".");
            case ExportFailure.NamesRejected f ->
                Explanation.of(
                        at(f.position()) + "names do not fit:\n"
                                + f.problems().stream()
                                        .limit(SHOWN)
                                        .map(problem -> "  - " + sentence(problem))
                                        .collect(Collectors.joining("\n"))
                                + (f.problems().size() > SHOWN
                                        ? "\n  - and " + (f.problems().size() - SHOWN) + " more"
                                        : ""),
                        "Rename the layers in Figma, or change the expressions and the name style.",
                        ExitCode.USAGE);
            case ExportFailure.OutputClash f ->
                Explanation.of(
                        "two assets want to be " + f.path() + ": " + f.first() + " and " + f.second()
                                + (f.sameInCase() ? "" : " (their names differ only in letter case)"),
                        "Give the entries different folders, or rename one of the assets.",
                        ExitCode.USAGE);
            case ExportFailure.Unwritable f ->
                Explanation.of(
                        "cannot write " + f.path() + ": " + f.reason(),
                        "Check that the folder exists, belongs to you and has room.",
                        ExitCode.USAGE);
            case ExportFailure.Unamendable f ->
                Explanation.of(
                        f.position() + ": nothing can be added to " + f.path() + ": " + f.reason(),
                        "Give the project and the target as Xcode shows them, or remove ios.xcodeprojPath and ios.target.",
                        ExitCode.USAGE);
            case ExportFailure.NotOnThisMachine f ->
                Explanation.of(
                        at(f.position()) + f.obstacle(),
                        f.obstacle().startsWith("AVIF")
                                ? "Install libheif with an AV1 encoder (Debian: libheif1, and libheif-plugin-aomenc"
                                        + " where it is apart; Homebrew: libheif), or write format: webp."
                                : "Install libheif with its x265 encoder (Debian: libheif1 and libheif-plugin-x265,"
                                        + " Homebrew: libheif), or write outputFormat: png.",
                        ExitCode.USAGE);
            case ExportFailure.SnapshotUnusable f ->
                Explanation.of(
                        "the snapshot in " + f.folder() + " cannot be used: " + f.file() + " " + f.reason(),
                        "Restore the folder as it was committed, or record it anew: exfig snapshot --fresh -o "
                                + f.folder() + ".",
                        ExitCode.USAGE);
            case ExportFailure.NotInSnapshot f ->
                Explanation.of(
                        "the snapshot in " + f.folder() + " lacks what this needs:\n"
                                + f.missing().stream()
                                        .limit(SHOWN)
                                        .map(missing -> "  - " + missing)
                                        .collect(Collectors.joining("\n"))
                                + (f.missing().size() > SHOWN
                                        ? "\n  - and " + (f.missing().size() - SHOWN) + " more"
                                        : ""),
                        "Record it again with every configuration that is to be replayed: exfig snapshot -o "
                                + f.folder() + " CONFIG...",
                        ExitCode.NOT_FOUND);
            case ExportFailure.ChangedMeanwhile f ->
                Explanation.of(
                        f.files().stream().map(Object::toString).collect(Collectors.joining(", "))
                                + " was saved in Figma while it was being recorded; nothing was written",
                        "Run the same command again.",
                        ExitCode.TEMPORARY);
            case ExportFailure.Stopped f ->
                Explanation.of(
                        "stopped, because " + f.failed() + " failed",
                        "Without --fail-fast, a config that fails does not stop the others.",
                        ExitCode.PARTIAL);
            case ExportFailure.Interrupted _ -> Interruption.OF_AN_EXPORT;
            case ExportFailure.RenderFailed f ->
                Explanation.of(
                        "node " + f.node() + " of file " + f.file() + " could not be had: " + f.reason(),
                        "Without --fail-fast, everything else would have been exported.",
                        ExitCode.PARTIAL);
            case ExportFailure.TokenMissing _ ->
                Explanation.of(
                        "no Figma token",
                        "Make one in Figma (Settings > Security > Personal access tokens) and set"
                                + " FIGMA_PERSONAL_TOKEN, or use --token-file.",
                        ExitCode.DENIED);
            case ExportFailure.TokenUnreadable f ->
                Explanation.of(
                        "cannot read the Figma token from " + f.source() + ": " + f.reason(),
                        "The file must hold the token and nothing else.",
                        ExitCode.DENIED);
            case ExportFailure.NothingExported f ->
                Explanation.of(
                        "nothing is known of an export by " + f.config() + " from this folder",
                        "Run exfig export first; with --force if it says that all is up to date.",
                        ExitCode.NOT_FOUND);
            case ExportFailure.NothingConfigured f ->
                new Explanation(
                        f.config() + " configures no " + String.join(", ", f.kinds()),
                        Optional.of("Add an ios or android section with these keys."),
                        ExitCode.NOT_FOUND);
        };
    }

    private static String sentence(NameProblem problem) {
        return switch (problem) {
            case NameProblem.Invalid p -> "\"" + p.name() + "\" does not match " + p.expression();
            case NameProblem.Duplicate p ->
                p.exact()
                        ? "\"" + p.first() + "\" and \"" + p.second() + "\" both become \"" + p.finalName() + "\""
                        : "\"" + p.first() + "\" and \"" + p.second() + "\" become names that differ only in letter"
                                + " case: \"" + p.finalName() + "\"";
            case NameProblem.Empty p -> "nothing usable is left of \"" + p.name() + "\"";
            case NameProblem.MissingLight p ->
                "drawn for " + words(p.appearance()) + " but not for light: " + some(p.names());
        };
    }

    private static String words(Appearance appearance) {
        return appearance.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Explanation notFound(ConfigPosition position, String sentence, String hint) {
        return Explanation.of(at(position) + sentence, hint, ExitCode.NOT_FOUND);
    }

    private static String at(ConfigPosition position) {
        return position.equals(ConfigPosition.COMMAND_LINE) ? "" : position + ": ";
    }

    private static String plural(String noun, List<String> names) {
        return noun
                + (names.size() == 1 ? " " : "s ")
                + names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private static String some(List<String> names) {
        return names.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }
}

package exfig.failure;

import exfig.asset.Appearance;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.platform.ConfigPosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What can end the export of a config, besides Figma's own refusals ([exfig.figma.FigmaFailure]).
///
/// Facts only: no advice, no flags, no configuration keys beyond the position that they came from.
public sealed interface ExportFailure {
    /// No component lies in any of the frames (and pages) asked for. `existing` are the frames that do hold
    /// components.
    record FrameNotFound(
            FileKey file, List<String> frames, List<String> pages, List<String> existing, ConfigPosition position)
            implements ExportFailure {}

    /// None of the pages asked for exists.
    record PageNotFound(FileKey file, List<String> pages, List<String> existing, ConfigPosition position)
            implements ExportFailure {}

    /// The node of an address is not in the file.
    record NodeNotFound(FileKey file, NodeId node, ConfigPosition position) implements ExportFailure {}

    /// The file has no component at all, published or not. `remote` counts those that live in other
    /// libraries.
    record NoComponents(FileKey file, int remote, ConfigPosition position) implements ExportFailure {}

    /// Components or colors exist, but filter and platform words leave none.
    record NothingSelected(String kind, Optional<String> filter, int available, ConfigPosition position)
            implements ExportFailure {}

    /// A file of design tokens cannot be used.
    ///
    /// @param reasons sentences, each with its place as `line:column` before it where it has one; at
    ///     least one
    record TokensUnusable(Path file, List<String> reasons, ConfigPosition position) implements ExportFailure {
        public TokensUnusable {
            reasons = List.copyOf(reasons);
        }
    }

    /// The file has no published color style.
    record NoColorStyles(FileKey file, ConfigPosition position) implements ExportFailure {}

    /// The file has no published text style.
    record NoTextStyles(FileKey file, ConfigPosition position) implements ExportFailure {}

    /// No variable collection has this name.
    record CollectionNotFound(FileKey file, String name, List<String> existing, ConfigPosition position)
            implements ExportFailure {}

    /// A collection has no mode of this name.
    record ModeNotFound(String collection, String mode, List<String> existing, ConfigPosition position)
            implements ExportFailure {}

    /// Names and pairs that do not fit, all of them at once.
    record NamesRejected(List<NameProblem> problems, ConfigPosition position) implements ExportFailure {}

    /// Two entries, or two assets, want to write the same file (`sameInCase` false: they differ
    /// only in letter case).
    record OutputClash(String path, String first, String second, boolean sameInCase) implements ExportFailure {}

    /// A folder or file cannot be written.
    record Unwritable(Path path, String reason) implements ExportFailure {}

    /// A file of the user's cannot be added to, or cannot be read.
    ///
    /// @param position where the additions were asked for, as compilers print it
    record Unamendable(Path path, String reason, String position) implements ExportFailure {}

    /// This machine cannot make the files of an entry.
    ///
    /// @param obstacle a sentence that names what is missing
    record NotOnThisMachine(String obstacle, ConfigPosition position) implements ExportFailure {}

    /// A token was needed and none was given.
    record TokenMissing() implements ExportFailure {}

    /// A token source that was named cannot be used.
    record TokenUnreadable(String source, String reason) implements ExportFailure {}

    /// Nothing to do: the config has no entry of the kinds asked for.
    record NothingConfigured(List<String> kinds, String config) implements ExportFailure {}

    /// There is no record of an export by this config from this working directory.
    record NothingExported(String config) implements ExportFailure {}

    /// A folder is no snapshot, or not a whole one.
    ///
    /// @param file what is wrong: a file of the folder, or the folder itself
    record SnapshotUnusable(Path folder, String file, String reason) implements ExportFailure {}

    /// A snapshot lacks something that is needed.
    ///
    /// @param missing what it is, a line for each
    record NotInSnapshot(Path folder, List<String> missing) implements ExportFailure {}

    /// A Figma file was saved while it was being recorded, so that the record would be of two versions.
    record ChangedMeanwhile(List<FileKey> files) implements ExportFailure {}

    /// Another config failed, and the run was told to end at the first failure.
    record Stopped(String failed) implements ExportFailure {}

    /// Somebody ended the process (SIGINT, SIGTERM) while the config was exported.
    record Interrupted() implements ExportFailure {}

    /// One render could not be had, and the run was told to end at the first.
    record RenderFailed(FileKey file, NodeId node, String reason) implements ExportFailure {}

    /// Something wrong with one name or with the pairing of appearances.
    sealed interface NameProblem {
        /// The name does not match the validating expression.
        record Invalid(String name, String expression) implements NameProblem {}

        /// Two sources give one final name. `exact` is false when the results differ only in letter case.
        record Duplicate(String finalName, String first, String second, boolean exact) implements NameProblem {}

        /// Nothing usable is left of the name.
        record Empty(String name) implements NameProblem {}

        /// An appearance has drawings or values without a light one.
        record MissingLight(Appearance appearance, List<String> names) implements NameProblem {}
    }
}

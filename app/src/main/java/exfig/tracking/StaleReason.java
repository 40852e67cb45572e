package exfig.tracking;

import exfig.figma.id.FileKey;

/// Why an export is not up to date.
public sealed interface StaleReason {
    /// No complete export was recorded.
    record NeverExported() implements StaleReason {}

    /// Another exporter wrote the files.
    ///
    /// @param before name and version of that one
    record ProgramChanged(String before) implements StaleReason {}

    /// The configuration says something else.
    record ConfigChanged() implements StaleReason {}

    /// A template of the user's was changed, added or removed.
    record TemplatesChanged() implements StaleReason {}

    /// The files were read from another server.
    record ServerChanged() implements StaleReason {}

    /// The design has a new version.
    record FileChanged(FileKey file) implements StaleReason {}

    /// Figma did not tell the version.
    record VersionUnknown(FileKey file) implements StaleReason {}

    /// A run that was not recorded has written files since: a filtered one, or one without tracking.
    record WrittenSince() implements StaleReason {}

    /// Files were deleted.
    ///
    /// @param first one of them
    /// @param count of all, 1 or more
    record OutputsMissing(String first, int count) implements StaleReason {}

    /// Files were changed by somebody else.
    ///
    /// @param first one of them
    /// @param count of all, 1 or more
    record OutputsEdited(String first, int count) implements StaleReason {}
}

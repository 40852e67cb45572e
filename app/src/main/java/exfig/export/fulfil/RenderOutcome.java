package exfig.export.fulfil;

import exfig.cache.StoredBlob;
import exfig.figma.FigmaFailure;

/// How the wish for one render ended.
public sealed interface RenderOutcome {
    /// Verified bytes are in the store.
    record Ready(StoredBlob blob) implements RenderOutcome {}

    /// Figma rendered nothing: invisible, empty, deleted, or its renderer gave up.
    record Unrenderable() implements RenderOutcome {}

    /// The address was refused or leads nowhere; a new one has to be asked for.
    record AddressRefused(FigmaFailure failure) implements RenderOutcome {}

    /// The download failed for good.
    record Undelivered(FigmaFailure failure) implements RenderOutcome {}

    /// Whatever arrived was not the file that was asked for, at every try.
    record Unsound(String reason) implements RenderOutcome {}
}

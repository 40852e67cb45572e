package exfig.plan;

import java.util.Optional;

/// One file that must exist after the export.
public sealed interface PlannedFile {
    /// Relative to the working directory or absolute, normalised, with `/`; never leaves its output folder by
    /// way of a name.
    OutputPath path();

    /// Text made from assets alone; no request is needed.
    record Generated(OutputPath path, String text) implements PlannedFile {}

    /// Bytes that Figma renders. `asset` is what people call it: the Figma name, for messages.
    record Rendered(OutputPath path, RenderKey render, Conversion conversion, String asset) implements PlannedFile {}

    /// The render that the file needs, when it needs one.
    default Optional<RenderKey> neededRender() {
        return switch (this) {
            case Generated _ -> Optional.empty();
            case Rendered rendered -> Optional.of(rendered.render());
        };
    }
}

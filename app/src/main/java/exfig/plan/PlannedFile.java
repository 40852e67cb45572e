package exfig.plan;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One file that must exist after the export.
public sealed interface PlannedFile {
    /// Relative to the working directory or absolute, normalised, with `/`; never leaves its output
    /// folder by way of a name.
    OutputPath path();

    /// Text made from assets alone; no request is needed.
    record Generated(OutputPath path, String text) implements PlannedFile {}

    /// Bytes that Figma renders. `asset` is what people call it: the Figma name, for messages.
    record Rendered(OutputPath path, RenderKey render, Conversion conversion, String asset) implements PlannedFile {}

    /// A file of the user's own that gets additions. It stays the user's, and is not deleted when
    /// nobody plans it any more. Its content is known only while it is committed.
    ///
    /// @param amendments distinct by id, applied one after the other
    record Amended(OutputPath path, List<Amendment> amendments) implements PlannedFile {
        public Amended {
            amendments = List.copyOf(amendments);
        }

        /// Both, those of one id as one, in the order of their ids.
        Amended and(Amended other) {
            SortedMap<String, Amendment> all = new TreeMap<>();
            Stream.of(this, other)
                    .flatMap(file -> file.amendments().stream())
                    .forEach(amendment -> all.merge(amendment.id(), amendment, Amendment::and));
            return new Amended(path, List.copyOf(all.values()));
        }
    }

    /// One text made of many renders, such as a sprite.
    ///
    /// @param parts in the order of the text
    record Assembled(OutputPath path, List<Part> parts, Assembly assembly) implements PlannedFile {
        public Assembled {
            parts = List.copyOf(parts);
        }

        /// @param name what the text calls it
        /// @param conversion before it becomes part of the text
        /// @param asset what people call it: the Figma name, for messages
        public record Part(String name, RenderKey render, Conversion conversion, String asset) {}
    }

    /// The renders that the file needs.
    default Set<RenderKey> neededRenders() {
        return switch (this) {
            case Generated _, Amended _ -> Set.of();
            case Rendered rendered -> Set.of(rendered.render());
            case Assembled assembled ->
                assembled.parts().stream().map(Assembled.Part::render).collect(Collectors.toSet());
        };
    }
}

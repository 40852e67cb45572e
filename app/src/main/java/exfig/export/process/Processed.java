package exfig.export.process;

import java.util.List;

/// The assets of one entry, ready for its platform.
///
/// @param assets sorted by final name in code point order, free of duplicates
/// @param warnings sentences for the report, each with a count and names
public record Processed<T>(List<T> assets, List<String> warnings) {
    public Processed {
        assets = List.copyOf(assets);
        warnings = List.copyOf(warnings);
    }
}

package exfig.platform.android;

import exfig.plan.Amendment;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Colors as attributes of a theme: lines in files of the user's that declare the attributes and
/// give them their colors. Day and night have the same lines, since the colors are resources that
/// know of the night.
record ThemeFiles(ThemeAttributes theme) {
    private static final String ATTRIBUTE_INDENT = "    ";
    private static final String ITEM_INDENT = "        ";
    private static final String NEW_FILE = """
            <?xml version="1.0" encoding="utf-8"?>
            <resources>
            </resources>
            """;

    /// @param resources names of color resources, in the order in which they come first
    List<PlannedFile> of(List<String> resources, List<String> warnings) {
        Map<String, String> attributes = new ThemeAttributeNames(theme.names()).of(resources, warnings);
        SortedSet<String> declarations = new TreeSet<>();
        SortedSet<String> items = new TreeSet<>();
        attributes.forEach((attribute, resource) -> {
            declarations.add("<attr name=\"" + attribute + "\" format=\"color\" />");
            items.add("<item name=\"" + attribute + "\">@color/" + resource + "</item>");
        });
        return List.of(
                file(
                        theme.attrsFile(),
                        declarations,
                        ATTRIBUTE_INDENT,
                        MarkedLines.Home.resources(),
                        theme.createMarkers()
                                ? new Amendment.IfMissing.Created(NEW_FILE)
                                : new Amendment.IfMissing.Refused()),
                file(theme.stylesFile(), items, ITEM_INDENT, style(), new Amendment.IfMissing.Refused()),
                file(theme.stylesNightFile(), items, ITEM_INDENT, style(), new Amendment.IfMissing.Skipped()));
    }

    private MarkedLines.Home style() {
        return MarkedLines.Home.style(theme.themeName());
    }

    private PlannedFile file(
            Path path,
            SortedSet<String> lines,
            String indentation,
            MarkedLines.Home home,
            Amendment.IfMissing ifMissing) {
        MarkedLines.Markers markers =
                new MarkedLines.Markers(theme.markerStart(), theme.markerEnd(), theme.themeName());
        return new PlannedFile.Amended(
                OutputPath.of(path),
                List.of(new MarkedLines(
                        markers,
                        lines,
                        indentation,
                        theme.createMarkers() ? Optional.of(home) : Optional.empty(),
                        ifMissing,
                        theme.position().toString())));
    }
}

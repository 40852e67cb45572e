package exfig.lint;

import exfig.asset.DrawnComponent;
import exfig.asset.NodeRef;
import exfig.config.ArtworkEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Icons with a path that Android's resource compiler does not take.
final class PathLengthRule implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "path-data-length",
            "Length of paths",
            Severity.ERROR,
            "No path of an icon is longer than 32,767 bytes, the most that Android's resource compiler takes.",
            true);

    /// `aapt2` keeps strings with a length of 15 bits.
    static final int MOST_BYTES = 32_767;

    private static final Pattern PATH_DATA = Pattern.compile("<path\\b[^>]*?\\sd\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        Map<NodeRef, DrawnComponent> components = new LinkedHashMap<>();
        Map<NodeRef, ArtworkEntry> entries = new LinkedHashMap<>();
        for (ArtworkEntry entry : subject.icons()) {
            for (DrawnComponent component : subject.components(entry)) {
                if (!entry.mirroring().isRightToLeft(component.variantProperties())) {
                    components.putIfAbsent(component.node(), component);
                    entries.putIfAbsent(component.node(), entry);
                }
            }
        }
        Map<NodeRef, Path> drawings = subject.sources().drawings().of(components.keySet(), subject.deadline());
        List<Finding> findings = new ArrayList<>();
        components.forEach((node, component) -> {
            ArtworkEntry entry = entries.get(node);
            Path drawing = drawings.get(node);
            if (entry != null && drawing == null) {
                findings.add(
                        INFO.finding(Severity.WARNING, "\"" + component.assetName() + "\" could not be rendered as SVG")
                                .about(component)
                                .suggesting("Make sure that something visible is in it.")
                                .at(entry.position()));
            } else if (entry != null && drawing != null) {
                int longest = longest(drawing);
                if (longest > MOST_BYTES) {
                    findings.add(INFO.finding("\"" + component.assetName() + "\" has a path of " + longest
                                    + " bytes; Android takes " + MOST_BYTES)
                            .about(component)
                            .suggesting("Simplify the drawing, or split the shape into several.")
                            .at(entry.position()));
                }
            }
        });
        return findings;
    }

    private static int longest(Path drawing) {
        try {
            return longest(Files.readString(drawing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of the longest path of an SVG; 0 when it has none.
    static int longest(String svg) {
        int longest = 0;
        Matcher path = PATH_DATA.matcher(svg);
        while (path.find()) {
            String data = path.group(1) == null ? path.group(2) : path.group(1);
            longest = Math.max(longest, data.getBytes(StandardCharsets.UTF_8).length);
        }
        return longest;
    }
}

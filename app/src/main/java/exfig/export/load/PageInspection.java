package exfig.export.load;

import exfig.figma.id.FileKey;
import exfig.figma.wire.Node;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a file has on its pages, whether or not components are in it.
///
/// @param library shared by the whole run
public record PageInspection(FileLibrary library) {
    private static final Set<String> FRAMES = Set.of("FRAME", "SECTION");

    /// Page → the names of the frames and sections that lie directly on it. One Tier 1 request for each
    /// file.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public Map<String, List<String>> frames(FileKey file, Deadline deadline) throws InterruptedException {
        Map<String, List<String>> frames = new LinkedHashMap<>();
        for (Node page : library.pages(file, deadline).children()) {
            List<String> ofPage = frames.computeIfAbsent(page.name(), _ -> new ArrayList<>());
            page.children().stream()
                    .filter(node -> FRAMES.contains(node.type()))
                    .map(Node::name)
                    .forEach(ofPage::add);
        }
        return frames;
    }
}

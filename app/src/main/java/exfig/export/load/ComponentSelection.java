package exfig.export.load;

import exfig.asset.DrawnComponent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.FrameNotFound;
import exfig.failure.ExportFailure.NodeNotFound;
import exfig.failure.ExportFailure.PageNotFound;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.platform.ConfigPosition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Which components of a file an entry means.
///
/// @param frames names of frames or sections directly below a page, on any of the pages; empty means all
/// @param pages names of pages; empty means all
/// @param node only components at or below it
record ComponentSelection(
        FileKey file, List<String> frames, List<String> pages, Optional<NodeId> node, ConfigPosition position) {

    /// Whether there are components, and one of them is known to lie at the node, if there is one.
    boolean canChooseFrom(Collection<Located> components) {
        return components.stream().anyMatch(this::isAtNode);
    }

    /// The components meant, at least one.
    ///
    /// @throws ExportException with the names that do hold components, when a frame or page holds none
    List<Located> chooseFrom(Collection<Located> components) {
        List<Located> atNode = components.stream().filter(this::isAtNode).toList();
        if (atNode.isEmpty() && node.isPresent()) {
            throw new ExportException(new NodeNotFound(file, node.get(), position));
        }
        List<Located> onPages = named(atNode, pages, DrawnComponent::page, this::pageNotFound);
        return named(onPages, frames, DrawnComponent::frame, this::frameNotFound);
    }

    private boolean isAtNode(Located located) {
        return node.map(located.path()::contains).orElse(true);
    }

    private static List<Located> named(
            List<Located> components,
            List<String> wanted,
            Function<DrawnComponent, Optional<String>> place,
            BiFunction<List<String>, List<String>, ExportFailure> failure) {
        if (wanted.isEmpty()) {
            return components;
        }
        List<String> existing = components.stream()
                .map(located -> place.apply(located.component()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<String> missing =
                wanted.stream().filter(name -> !existing.contains(name)).toList();
        // One of several that is gone is no less a mistake: what came from it would be deleted.
        if (!missing.isEmpty()) {
            throw new ExportException(failure.apply(missing, Similarity.closest(existing, missing)));
        }
        return components.stream()
                .filter(located -> place.apply(located.component())
                        .filter(wanted::contains)
                        .isPresent())
                .toList();
    }

    private ExportFailure pageNotFound(List<String> missing, List<String> existing) {
        return new PageNotFound(file, missing, existing, position);
    }

    private ExportFailure frameNotFound(List<String> missing, List<String> existing) {
        return new FrameNotFound(file, missing, pages, existing, position);
    }
}

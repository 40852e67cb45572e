package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.DrawnComponent;
import exfig.asset.NodeRef;
import exfig.asset.Size;
import exfig.figma.FileOutline;
import exfig.figma.OutlineComponent;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.ContainingFrame;
import exfig.figma.wire.PublishedComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Wire records of one file to components with their places.
record ComponentReader(FileKey file, Appearance appearance) {
    /// The components of a published library.
    List<Located> published(List<PublishedComponent> components) {
        return components.stream()
                .flatMap(component -> NodeId.parse(component.nodeId()).map(id -> published(component, id)).stream())
                .toList();
    }

    /// The components that stand in the document itself.
    List<Located> outlined(FileOutline outline) {
        return outline.components().stream().map(this::outlined).toList();
    }

    private static Optional<String> obstacle(OutlineComponent component) {
        if (component.remote()) {
            return Optional.of("they belong to another library");
        }
        if (!component.visible()) {
            return Optional.of("they are hidden");
        }
        return component.width() <= 0 && component.height() <= 0
                ? Optional.of("they have no extent")
                : Optional.empty();
    }

    private Located published(PublishedComponent component, NodeId id) {
        Optional<ContainingFrame> frame = Optional.ofNullable(component.containingFrame());
        Optional<ContainingFrame.SetReference> set = frame.map(ContainingFrame::containingComponentSet);
        Optional<NodeId> setId = set.flatMap(reference -> NodeId.parse(reference.nodeId()));
        Set<NodeId> path = Stream.of(
                        Optional.of(id),
                        setId,
                        frame.flatMap(parent -> node(parent.nodeId())),
                        frame.flatMap(parent -> node(parent.pageId())))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Located(
                new DrawnComponent(
                        new NodeRef(file, id),
                        component.name(),
                        set.map(ContainingFrame.SetReference::name),
                        setId.map(node -> new NodeRef(file, node)),
                        component.description(),
                        frame.map(ContainingFrame::pageName),
                        frame.map(ContainingFrame::name),
                        Optional.empty(),
                        appearance),
                path,
                Optional.empty());
    }

    private Located outlined(OutlineComponent component) {
        Set<NodeId> path = new HashSet<>(component.ancestors());
        path.add(component.id());
        path.add(component.pageId());
        component.setId().ifPresent(path::add);
        return new Located(
                new DrawnComponent(
                        new NodeRef(file, component.id()),
                        component.name(),
                        component.setName(),
                        component.setId().map(node -> new NodeRef(file, node)),
                        component.description(),
                        Optional.of(component.pageName()),
                        component.frameName(),
                        Optional.of(new Size(component.width(), component.height())),
                        appearance),
                path,
                obstacle(component));
    }

    private static Optional<NodeId> node(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(NodeId::parse);
    }
}

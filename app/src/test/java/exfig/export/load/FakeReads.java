package exfig.export.load;

import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.FileOutline;
import exfig.figma.NodesAnswer;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.FileMeta;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Node;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.PublishedStyle;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Files in memory that keep a list of what was asked; what they do not have is a file that does not exist.
final class FakeReads implements FigmaReads {
    final Map<FileKey, FileMeta> metas = new HashMap<>();
    final Map<FileKey, List<PublishedComponent>> components = new HashMap<>();
    final Map<FileKey, Node> pages = new HashMap<>();
    final Map<FileKey, FileOutline> outlines = new HashMap<>();
    final Map<FileKey, List<PublishedStyle>> styles = new HashMap<>();
    final Map<FileKey, NodesAnswer> nodes = new HashMap<>();
    final Map<FileKey, LocalVariables> variables = new HashMap<>();
    Optional<FigmaFailure> refusal = Optional.empty();
    final List<String> asked = new ArrayList<>();

    @Override
    public FigmaReads forParty(String name) {
        return this;
    }

    @Override
    public FileMeta meta(FileKey file, Deadline deadline) {
        return answer("meta", file, metas.get(file));
    }

    @Override
    public List<PublishedComponent> components(FileKey file, Deadline deadline) {
        return answer("components", file, components.get(file));
    }

    @Override
    public Node pages(FileKey file, Deadline deadline) {
        return answer("pages", file, pages.get(file));
    }

    @Override
    public FileOutline outline(FileKey file, Deadline deadline) {
        return answer("outline", file, outlines.get(file));
    }

    @Override
    public List<PublishedStyle> styles(FileKey file, Deadline deadline) {
        return answer("styles", file, styles.get(file));
    }

    @Override
    public NodesAnswer nodes(FileKey file, List<NodeId> ids, Deadline deadline) {
        return answer("nodes" + ids, file, nodes.get(file));
    }

    @Override
    public LocalVariables localVariables(FileKey file, Deadline deadline) {
        return answer("variables", file, variables.get(file));
    }

    private <T> T answer(String what, FileKey file, @Nullable T answer) {
        asked.add(what + " " + file);
        refusal.ifPresent(failure -> {
            throw new FigmaException(failure);
        });
        if (answer == null) {
            throw new FigmaException(new FigmaFailure.FileNotFound(file, "Not found", Optional.empty()));
        }
        return answer;
    }
}

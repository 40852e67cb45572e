package exfig.command;

import exfig.cache.Digests;
import exfig.export.fulfil.AssetSource;
import exfig.export.fulfil.RenderBatch;
import exfig.export.fulfil.RenderSource;
import exfig.export.sync.SyntaxWriter;
import exfig.figma.Download;
import exfig.figma.DownloadCheck;
import exfig.figma.FigmaClient;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.id.NodeId;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import exfig.snapshot.Snapshot;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A snapshot in place of Figma: nothing here can open a connection.
final class SnapshotOrigin implements Origin, RenderSource {
    private final Snapshot snapshot;
    private final FigmaClient figma;

    SnapshotOrigin(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.figma = FigmaClient.recorded(snapshot);
    }

    @Override
    public FigmaClient figma() {
        return figma;
    }

    @Override
    public RenderSource renders() {
        return this;
    }

    // No request has to fit into an address.
    @Override
    public List<RenderBatch> cut(RenderBatch group) {
        return List.of(group);
    }

    @Override
    public Located locate(RenderBatch batch, Deadline deadline) {
        snapshot.requireAll(batch.nodes().stream().map(batch::keyOf).toList());
        Map<NodeId, URI> addresses = new HashMap<>();
        List<NodeId> withoutRender = new ArrayList<>();
        for (NodeId node : batch.nodes()) {
            RenderKey key = batch.keyOf(node);
            snapshot.render(key)
                    .ifPresentOrElse(
                            render -> addresses.put(node, address(render.file())), () -> withoutRender.add(node));
        }
        return new Located(addresses, withoutRender);
    }

    // Like that of an asset host, so that whoever tells hosts apart finds one.
    private static URI address(Path file) {
        return URI.create("snapshot://here" + file.toUri().getRawPath());
    }

    @Override
    public AssetSource assets() {
        return SnapshotOrigin::copy;
    }

    private static Download copy(URI address, Path target, DownloadCheck check, Deadline deadline) {
        Path file = Path.of(URI.create("file:" + address.getRawPath()));
        try {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            Download copied =
                    new Download(Files.size(target), Digests.sha256(target), "", Optional.empty(), Optional.empty());
            Optional<String> objection = check.objection(target, copied);
            if (objection.isPresent()) {
                throw new FigmaException(new FigmaFailure.Unreadable(file.toString(), objection.get()));
            }
            return copied;
        } catch (IOException e) {
            throw new FigmaException(
                    new FigmaFailure.Unreadable(
                            file.toString(), e.getClass().getSimpleName().replaceAll("Exception$", "")),
                    e);
        }
    }

    @Override
    public SyntaxWriter syntax(String party) {
        return SyntaxWriter.NONE;
    }

    @Override
    public int connections() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public boolean retries() {
        return false;
    }

    @Override
    public void close() {}
}

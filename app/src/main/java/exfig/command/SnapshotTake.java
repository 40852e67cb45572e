package exfig.command;

import exfig.cache.Digests;
import exfig.cache.RenderStore;
import exfig.cache.StoredBlob;
import exfig.export.ConfigResult;
import exfig.export.GatherRun;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.fulfil.RenderOutcome;
import exfig.figma.FigmaFailure;
import exfig.plan.RenderKey;
import exfig.snapshot.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Takes what was gathered into a recording, and counts.
final class SnapshotTake {
    private final RenderStore store;
    private final Recording recording;
    private final Console console;
    private final List<ExitCode> exits = new ArrayList<>();
    private boolean incomplete;
    private int downloads;
    private int known;

    SnapshotTake(RenderStore store, Recording recording, Console console) {
        this.store = store;
        this.recording = recording;
        this.console = console;
    }

    /// Takes everything of a config, and says what is missing.
    void config(GatherRun.Gathered gathered) {
        ConfigResult result = gathered.result();
        result.failure().ifPresent(failure -> {
            exits.add(console.error(result.name() + ": ", failure));
            incomplete = true;
        });
        gathered.renders().ifPresent(this::renders);
        downloads += result.downloads().count();
        known += result.fromStore();
    }

    private void renders(FulfilledRenders renders) {
        renders.outcomes().forEach((key, outcome) -> {
            switch (outcome) {
                case RenderOutcome.Ready(StoredBlob blob) -> take(key, blob);
                case RenderOutcome.Unrenderable _ -> {
                    recording.unrenderable(key);
                    missing(key, "Figma renders nothing, and that is recorded");
                }
                case RenderOutcome.Unsound(String reason) -> lost(key, reason);
                case RenderOutcome.AddressRefused(FigmaFailure why) ->
                    lost(key, FigmaExplanations.of(why).sentence());
                case RenderOutcome.Undelivered(FigmaFailure why) ->
                    lost(key, FigmaExplanations.of(why).sentence());
            }
        });
    }

    private void take(RenderKey key, StoredBlob blob) {
        try {
            byte[] bytes = Files.readAllBytes(blob.file());
            if (Digests.sha256(bytes).equals(blob.sha256())) {
                recording.render(key, bytes, blob.sha256());
            } else {
                store.discard(blob);
                lost(key, "the stored render was damaged and is thrown away; the next run gets it anew");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lost(RenderKey key, String reason) {
        incomplete = true;
        missing(key, reason);
    }

    private void missing(RenderKey key, String reason) {
        exits.add(ExitCode.PARTIAL);
        console.failure("node " + key.node().node() + " of file " + key.node().file(), reason);
    }

    /// Whether something is missing that another run may get.
    boolean isIncomplete() {
        return incomplete;
    }

    ExitCode exit() {
        return ExitCode.worst(exits);
    }

    int downloads() {
        return downloads;
    }

    /// Renders that were at hand.
    int known() {
        return known;
    }
}

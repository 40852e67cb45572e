package exfig.export;

import exfig.asset.AssetKind;
import exfig.cache.Manifest;
import exfig.config.ExportConfig;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.export.fulfil.Comparison;
import exfig.export.load.FileVersions;
import exfig.export.process.NameFilter;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import exfig.tracking.ExportState;
import exfig.tracking.Fingerprint;
import exfig.tracking.StaleReason;
import exfig.tracking.TrackingFile;
import exfig.tracking.UpToDate;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/// Spares a config what an earlier run has done: looks at it before anything is loaded, and remembers
/// it when it is complete.
public final class Freshness {
    private final FreshnessTerms terms;
    private final FileVersions versions;
    private final EventSink events;

    /// @param versions shared by the whole process
    public Freshness(FreshnessTerms terms, FileVersions versions, EventSink events) {
        this.terms = terms;
        this.versions = versions;
        this.events = events;
    }

    /// What is known before anything is loaded.
    ///
    /// @param stale kinds that have to be exported
    /// @param fresh files of the other kinds, which are as they should be
    /// @param versions of the files, as of now
    record Look(Set<AssetKind> stale, Set<String> fresh, Map<FileKey, String> versions, Fingerprint fingerprint) {}

    /// Asks for the versions of the files, before anything else is asked of them, and compares.
    ///
    /// @param manifest as of now
    Look look(ExportConfig config, ExportRequest request, Manifest manifest, Deadline deadline, ResultBuilder result)
            throws InterruptedException {
        Fingerprint fingerprint = fingerprint(config, result);
        if (!terms.asksVersions(request.mode())) {
            return new Look(request.kinds(), Set.of(), Map.of(), fingerprint);
        }
        Map<FileKey, String> known = versions.of(config.files(request.kinds()), config.name(), deadline);
        if (!terms.isTracking() || terms.force()) {
            return new Look(request.kinds(), Set.of(), known, fingerprint);
        }
        SortedMap<String, ExportState> states = states(result);
        Map<AssetKind, List<StaleReason>> reasons = new EnumMap<>(AssetKind.class);
        Set<AssetKind> stale = EnumSet.noneOf(AssetKind.class);
        Set<String> fresh = new TreeSet<>();
        for (AssetKind kind : request.kinds()) {
            String owner = FileOwner.of(config, kind);
            if (!config.exportsAny(Set.of(kind)) && manifest.filesOf(owner).isEmpty()) {
                continue;
            }
            reasons.put(kind, UpToDate.check(owner, states, fingerprint, config.files(kind), known, manifest));
            if (reasons.get(kind).isEmpty()) {
                fresh.addAll(manifest.filesOf(owner).keySet());
            } else {
                stale.add(kind);
            }
        }
        StaleWords.sentences(reasons).forEach(sentence -> events.accept(new ExportEvent.Note(config.name(), sentence)));
        return new Look(stale, fresh, known, fingerprint);
    }

    /// Remembers a run, if it was complete; else the next one looks at everything again.
    ///
    /// @param request what was exported
    /// @param manifest as the run has left it
    void remember(ExportConfig config, ExportRequest request, Look look, Manifest manifest, ResultBuilder result)
            throws InterruptedException {
        boolean whole = request.mode() == ExportRequest.Mode.WRITE
                && request.filter().equals(NameFilter.ALL)
                && result.isComplete();
        if (terms.tracking().isEmpty() || !whole) {
            return;
        }
        TrackingFile file = terms.tracking().get();
        Map<String, ExportState> states = new HashMap<>();
        for (AssetKind kind : request.kinds()) {
            Map<FileKey, String> read = new HashMap<>(look.versions());
            read.keySet().retainAll(config.files(kind));
            if (!read.isEmpty() && read.keySet().equals(config.files(kind))) {
                String owner = FileOwner.of(config, kind);
                states.put(
                        owner,
                        new ExportState(look.fingerprint(), read, ExportState.digestOf(manifest.filesOf(owner))));
            }
        }
        try {
            file.record(states);
        } catch (IOException e) {
            result.warn("cannot write " + file.path() + " (" + StaleWords.cause(e)
                    + "), so the next run cannot skip what has not changed; --cache-path names another place");
        }
    }

    /// Whether drawings of a changed file are compared.
    Comparison comparison() {
        return terms.comparison();
    }

    private Fingerprint fingerprint(ExportConfig config, ResultBuilder result) {
        String templates = "";
        try {
            templates = Fingerprint.templatesIn(config.templates());
        } catch (IOException e) {
            result.warn("cannot read the templates (" + StaleWords.cause(e) + ")");
        }
        return new Fingerprint(terms.program(), config.digest(), templates, terms.server());
    }

    private SortedMap<String, ExportState> states(ResultBuilder result) {
        TrackingFile file = terms.tracking().orElseThrow();
        try {
            return file.read();
        } catch (TrackingFile.CorruptException _) {
            result.warn(setAside(file));
        } catch (IOException e) {
            result.warn("cannot read " + file.path() + " (" + StaleWords.cause(e) + "); everything is exported again");
        }
        return Collections.emptySortedMap();
    }

    private static String setAside(TrackingFile file) {
        try {
            return file.path() + " was damaged and is now " + file.setAside() + "; everything is exported again";
        } catch (IOException _) {
            return file.path() + " is damaged; everything is exported again";
        }
    }
}

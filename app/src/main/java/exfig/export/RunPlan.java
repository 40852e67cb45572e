package exfig.export;

import exfig.asset.AssetKind;
import exfig.export.write.Commit;
import exfig.failure.ExportException;
import exfig.plan.ExportPlan;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import exfig.platform.PlannedOutput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The plan of one run over one config, and which kind of asset wants which file.
///
/// @param plan free of clashes
/// @param paths kind → paths that exfig owns, as the manifest writes them; two kinds may want one file
record RunPlan(ExportPlan plan, Map<AssetKind, Set<String>> paths, List<String> warnings) {
    /// @throws ExportException with [exfig.failure.ExportFailure.OutputClash] when two files cannot
    ///     exist side by side
    static RunPlan of(List<PlannedEntry<?>> entries, Predicate<PlannedFile> exists) {
        List<PlannedFile> wanted = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Map<AssetKind, Set<String>> paths = new EnumMap<>(AssetKind.class);
        for (PlannedEntry<?> entry : entries) {
            PlannedOutput output = entry.plan(exists);
            wanted.addAll(output.files());
            warnings.addAll(output.warnings());
            Set<String> ofKind = paths.computeIfAbsent(entry.kind(), _ -> new HashSet<>());
            output.files().stream()
                    .filter(file -> !(file instanceof PlannedFile.Amended))
                    .forEach(file -> ofKind.add(Commit.manifestPath(file.path().path())));
        }
        ExportPlan plan = ExportPlan.of(wanted);
        Optional<ExportPlan.Clash> clash = plan.clashes().stream().findFirst();
        if (clash.isPresent()) {
            throw new ExportException(Clashes.failure(clash.get()));
        }
        return new RunPlan(plan, paths, warnings);
    }

    List<PlannedFile> files() {
        return plan.files();
    }

    List<PlannedFile.Amended> amended() {
        return plan.files().stream()
                .filter(PlannedFile.Amended.class::isInstance)
                .map(PlannedFile.Amended.class::cast)
                .toList();
    }

    Set<RenderKey> renders() {
        return plan.renders();
    }
}

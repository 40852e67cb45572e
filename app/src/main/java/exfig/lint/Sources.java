package exfig.lint;

import exfig.asset.NodeRef;
import exfig.config.ExportConfig;
import exfig.export.ConfigResult;
import exfig.export.load.ComponentLoader;
import exfig.export.load.FillInspection;
import exfig.export.load.PageInspection;
import exfig.export.load.VariableInspection;
import exfig.resilience.Deadline;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/// What rules may look at. Everything is asked for once in a run, whichever rules and configs want it.
///
/// @param components as the exporter loads them
/// @param drawings SVG renders
/// @param trial how far an export would come before rendering
/// @param check what an export would change
public record Sources(
        ComponentLoader components,
        PageInspection pages,
        VariableInspection variables,
        FillInspection fills,
        Drawings drawings,
        Trial trial,
        Trial check) {
    /// Brings SVG renders.
    @FunctionalInterface
    public interface Drawings {
        /// The files, without those that could not be had.
        Map<NodeRef, Path> of(Collection<NodeRef> nodes, Deadline deadline) throws InterruptedException;
    }

    /// Exports a config in part.
    @FunctionalInterface
    public interface Trial {
        /// How that ended; a failure is part of it.
        ConfigResult of(ExportConfig config, Deadline deadline) throws InterruptedException;
    }
}

package exfig.command;

import exfig.export.ExportRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// How far an export goes and what it reports.
final class PlanOptions {
    @ArgGroup
    Mode mode = new Mode();

    ExportRequest.Mode mode() {
        if (mode.dryRun) {
            return ExportRequest.Mode.DRY_RUN;
        }
        return mode.check ? ExportRequest.Mode.CHECK : ExportRequest.Mode.WRITE;
    }

    /// Not both.
    static final class Mode {
        @Option(
                names = "--dry-run",
                description = "Plan only: list the files that would be created, changed and deleted, and the"
                        + " metered requests that rendering would take.")
        boolean dryRun;

        @Option(
                names = "--check",
                description = "Render and compare, but write nothing; exit 8 when anything would change.")
        boolean check;
    }
}

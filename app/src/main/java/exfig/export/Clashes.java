package exfig.export;

import exfig.failure.ExportFailure;
import exfig.plan.ExportPlan;
import exfig.plan.PlannedFile;

/// Clashes of planned files as failures.
final class Clashes {
    private Clashes() {}

    static ExportFailure failure(ExportPlan.Clash clash) {
        return new ExportFailure.OutputClash(
                clash.first().path().toString(), origin(clash.first()), origin(clash.second()), clash.sameInCase());
    }

    private static String origin(PlannedFile file) {
        return switch (file) {
            case PlannedFile.Generated generated -> generated.path().toString();
            case PlannedFile.Amended amended -> amended.path().toString();
            case PlannedFile.Assembled assembled -> assembled.path().toString();
            case PlannedFile.Rendered rendered -> rendered.asset();
        };
    }
}

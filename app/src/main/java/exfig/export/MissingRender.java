package exfig.export;

import exfig.export.fulfil.RenderOutcome;
import exfig.figma.FigmaFailure;
import exfig.plan.PlannedFile;

/// Why a wanted file could not be had, in a sentence for the report.
final class MissingRender {
    private MissingRender() {}

    static String sentence(PlannedFile.Rendered file, RenderOutcome outcome) {
        String subject = file.asset() + " (node " + file.render().node().node() + ")";
        return switch (outcome) {
            case RenderOutcome.Ready _ -> throw new IllegalArgumentException("not missing: " + subject);
            case RenderOutcome.Unrenderable _ ->
                subject + ": Figma rendered nothing; the layer may be invisible, empty or deleted";
            case RenderOutcome.AddressRefused(FigmaFailure failure) -> subject + ": " + twice(failure);
            case RenderOutcome.Unsound(String reason) -> subject + ": what arrived was no usable file: " + reason;
            case RenderOutcome.Undelivered(FigmaFailure failure) -> subject + ": " + reason(failure);
        };
    }

    private static String twice(FigmaFailure failure) {
        return switch (failure) {
            case FigmaFailure.Unreachable _, FigmaFailure.InsecureAddress _ ->
                "Figma gave two addresses in a row that cannot be used";
            default -> "the asset host refused two addresses in a row";
        };
    }

    private static String reason(FigmaFailure failure) {
        return switch (failure) {
            case FigmaFailure.RenderTimeout _ -> "Figma's renderer ran out of time even for this layer alone";
            case FigmaFailure.Unreachable _, FigmaFailure.TimedOut _ -> "the asset host could not be reached";
            case FigmaFailure.RateLimited _ -> "Figma's rate limit was used up before it could be asked for again";
            default -> "the download failed at every try";
        };
    }
}

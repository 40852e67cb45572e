package exfig.command;

import exfig.figma.Tier;
import exfig.report.Traffic;
import exfig.snapshot.Recording;
import exfig.terminal.HumanNumbers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What people are told at the end of a recording.
record SnapshotSummary(Console console, Selection selection, Path folder) {
    void print(Recording.Summary summary, SnapshotTake take, Traffic traffic, long millis) {
        console.finish();
        String holds = HumanNumbers.counted(summary.answers(), "answer", "answers") + ", "
                + HumanNumbers.counted(summary.renders(), "render", "renders") + ", "
                + HumanNumbers.bytes(summary.bytes());
        console.line(
                summary.unchanged()
                        ? folder + " is up to date: " + holds + ", and nothing changed in Figma since"
                        : "Recorded " + selection.name() + " into " + folder + ": " + holds);
        console.line("  requests: "
                + Arrays.stream(Tier.values())
                        .map(tier -> "Tier " + tier.number() + " " + traffic.sent(tier))
                        .collect(Collectors.joining(", "))
                + "; downloads: " + take.downloads()
                + (take.known() > 0 ? " (" + take.known() + " more at hand)" : "")
                + "; time: " + HumanNumbers.duration(Duration.ofMillis(millis)));
    }
}

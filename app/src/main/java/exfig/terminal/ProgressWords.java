package exfig.terminal;

import static java.util.stream.Collectors.joining;

import exfig.event.ExportEvent.Note;
import exfig.event.ExportEvent.Phase;
import exfig.event.ExportEvent.Requested;
import exfig.event.ExportEvent.Retrying;
import exfig.event.ExportEvent.Waiting;
import exfig.event.ExportEvent.Warning;
import exfig.event.ExportEvent.Written;
import java.util.ArrayList;
import java.util.List;

/// The words and colours of progress. Everything that comes from elsewhere is made safe here.
record ProgressWords(Ansi ansi, Symbols symbols) {
    List<String> warning(Warning warning) {
        return labelled(ansi.yellow("warning:"), "warning:".length(), warning.config(), warning.sentence());
    }

    List<String> note(Note note) {
        return labelled(ansi.dim("note:"), "note:".length(), note.config(), note.sentence());
    }

    /// `GET images  tier 1  200  1.2 s  request 5f3a  attempt 2`.
    String request(Requested request) {
        String status = request.status() == 0 ? "no answer" : Integer.toString(request.status());
        String line = SafeText.line(request.endpoint()) + "  tier " + request.tier() + "  " + status + "  "
                + HumanNumbers.duration(request.elapsed())
                + request.requestId()
                        .map(id -> "  request " + SafeText.line(id))
                        .orElse("")
                + (request.attempt() > 1 ? "  attempt " + request.attempt() : "");
        return request.status() >= 200 && request.status() < 400 ? ansi.dim(line) : ansi.yellow(line);
    }

    /// `retrying GET images in 4 s (attempt 2 of 5): 503`.
    String retry(Retrying retry) {
        return "retrying " + SafeText.line(retry.what()) + " in " + HumanNumbers.countdown(retry.delay())
                + " (attempt " + Math.min(retry.attempt() + 1, retry.of()) + " of " + retry.of() + "): "
                + SafeText.line(retry.why());
    }

    /// `waiting 34 s for a Tier 1 permit`.
    String wait(Waiting wait) {
        return "waiting " + HumanNumbers.countdown(wait.delay()) + " for a Tier " + wait.tier() + " permit";
    }

    /// `waiting 34 s for a Tier 1 permit`, `3 requests wait for Tier 1 permits, the next goes in 34 s`.
    String wait(PermitWaits.Wait wait) {
        if (wait.requests() == 1) {
            return "waiting "
                    + wait.next()
                            .map(next -> HumanNumbers.countdown(next) + " ")
                            .orElse("") + "for a Tier " + wait.tier() + " permit";
        }
        return HumanNumbers.count(wait.requests()) + " requests wait for Tier " + wait.tier() + " permits"
                + wait.next()
                        .map(next -> ", the next goes in " + HumanNumbers.countdown(next))
                        .orElse("");
    }

    /// `5 of 20 done, 1 incomplete, 11 to begin`.
    String configs(RunProgress run) {
        return HumanNumbers.count(run.complete()) + " of " + HumanNumbers.count(run.total()) + " done"
                + (run.incomplete() > 0 ? ", " + HumanNumbers.count(run.incomplete()) + " incomplete" : "")
                + (run.toBegin() > 0 ? ", " + HumanNumbers.count(run.toBegin()) + " to begin" : "");
    }

    String written(Written file) {
        return ansi.dim(SafeText.line(file.state()) + " " + SafeText.line(file.path()));
    }

    String phase(ConfigProgress config) {
        return config.name() + ": " + word(config.phase());
    }

    String plan(ConfigProgress config) {
        return config.name() + ": " + HumanNumbers.counted(config.files(), "file", "files") + " planned, "
                + HumanNumbers.counted(config.renders(), "render", "renders") + " needed";
    }

    String quarter(ConfigProgress config) {
        return config.name() + ": " + config.quarters() * 25 + " % of renders ("
                + HumanNumbers.count(config.rendersDone()) + " of " + HumanNumbers.count(config.renders()) + ", "
                + HumanNumbers.bytes(config.bytes()) + ")";
    }

    /// `✓ icons.yaml: 412 files (2 changed, 410 unchanged), 12 MB of renders`.
    ///
    /// @param run of several configs, it adds how many have ended: `[3/20] `
    String finished(ConfigProgress config, boolean complete, RunProgress run) {
        String place = run.total() > 1
                ? "[" + HumanNumbers.count(run.complete() + run.incomplete()) + "/" + HumanNumbers.count(run.total())
                        + "] "
                : "";
        String states = config.writtenByState().entrySet().stream()
                .map(state -> HumanNumbers.count(state.getValue()) + " " + state.getKey())
                .collect(joining(", "));
        return (complete ? ansi.green(symbols.done()) : ansi.yellow(symbols.incomplete()))
                + " " + place + config.name() + ": " + (complete ? "" : "incomplete, ")
                + HumanNumbers.counted(config.written(), "file", "files")
                + (states.isEmpty() ? "" : " (" + states + ")")
                + (config.rendersDone() == 0 ? "" : ", " + HumanNumbers.bytes(config.bytes()) + " of renders");
    }

    static String word(Phase phase) {
        return switch (phase) {
            case LOADING -> "loading";
            case PLANNING -> "planning";
            case RENDERING -> "rendering";
            case WRITING -> "writing";
        };
    }

    private static List<String> labelled(String label, int labelWidth, String config, String sentence) {
        List<String> lines = new ArrayList<>();
        String who = config.isEmpty() ? "" : SafeText.line(config) + ": ";
        for (String part : sentence.split("\\R", -1)) {
            lines.add(
                    lines.isEmpty()
                            ? label + " " + who + SafeText.line(part)
                            : " ".repeat(labelWidth + 1) + SafeText.line(part));
        }
        return lines;
    }
}

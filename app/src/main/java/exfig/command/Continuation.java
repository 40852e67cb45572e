package exfig.command;

import exfig.checkpoint.ResumableRun.Start;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What people are told about interrupted runs.
final class Continuation {
    static final String HINT = "the same command with --resume goes on where this one stopped";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Continuation() {}

    static void tell(Start start, String config, EventSink events) {
        switch (start) {
            case Start.Fresh() -> {}
            case Start.Ignored(Instant interrupted) ->
                events.accept(new ExportEvent.Note(
                        config,
                        "a run that began " + local(interrupted) + " was interrupted; --resume would have gone on"
                                + " with it"));
            case Start.Continued(Instant began) ->
                events.accept(new ExportEvent.Note(config, "going on with the run that began " + local(began)));
            case Start.Expired(Instant began) ->
                events.accept(new ExportEvent.Warning(
                        config, "the interrupted run began " + local(began) + ", more than a day ago; starting anew"));
            case Start.OtherConfig() ->
                events.accept(new ExportEvent.Warning(
                        config, "the interrupted run had another configuration or other options; starting anew"));
        }
    }

    static void tellOfAnotherVersion(String config, EventSink events) {
        events.accept(new ExportEvent.Warning(
                config, "a Figma file has changed since the interrupted run, which is therefore not gone on with"));
    }

    /// Date and time to the minute, as clocks here show them.
    static String local(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}

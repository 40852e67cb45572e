package exfig.event;

/// Receives what happens during a run.
@FunctionalInterface
public interface EventSink {
    /// Called from any thread; must neither block nor throw.
    void accept(ExportEvent event);

    /// Tells nobody.
    EventSink NONE = _ -> {};
}

package exfig.terminal;

import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.terminal.TerminalOptions.Style;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/// Shows a run to people: repainted lines on a terminal, milestones in a log, or warnings only.
///
/// [#accept] and [#print] may be called from any thread and never block: they put into a queue that one
/// thread of this display empties up to ten times a second. While a display is open, nobody else should
/// write to its stream; it takes other people's lines by [#print].
public final class ProgressDisplay implements EventSink, AutoCloseable {
    private static final long PERIOD_MILLIS = 100;
    /// A stream that takes nothing any more must not keep the program from ending.
    private static final long PATIENCE_MILLIS = 2000;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final boolean live;
    private final EventLines eventLines;
    private final LiveLines liveLines;
    private final LiveArea area;
    private final RunProgress progress = new RunProgress();
    private final Queue<Entry> queue = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread painter = Thread.ofPlatform().daemon().name("progress").unstarted(this::paintUntilClosed);

    /// A display that changes only by [#tick].
    ///
    /// @param nanoTime a clock of nanoseconds that never goes back
    ProgressDisplay(PrintStream out, TerminalOptions options, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.live = options.style() == Style.LIVE;
        ProgressWords words = new ProgressWords(new Ansi(options.color()), Symbols.of(out.charset()));
        this.eventLines = new EventLines(options, words);
        this.liveLines = new LiveLines(options, words);
        this.area = new LiveArea(out);
    }

    /// A display that keeps itself up to date until it is closed.
    ///
    /// @param out where people read, usually stderr
    public static ProgressDisplay open(PrintStream out, TerminalOptions options) {
        ProgressDisplay display = new ProgressDisplay(out, options, System::nanoTime);
        display.painter.start();
        return display;
    }

    @Override
    public void accept(ExportEvent event) {
        queue.add(new Entry.Happened(event));
    }

    /// Writes lines above the live area, whatever the style and verbosity. The text is written as it is:
    /// colours are kept, and names in it must have gone through [SafeText#line].
    public void print(String text) {
        queue.add(new Entry.Said(text));
    }

    /// Shows what is still unsaid, removes the live area and gives the cursor back. Waits two seconds at
    /// most for a stream that is stuck. May be called again, and from a shutdown hook.
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        closing.countDown();
        if (painterHasEnded()) {
            tick();
            area.close();
        }
    }

    /// Shows what has happened since the last call.
    void tick() {
        long now = nanoTime.getAsLong();
        List<String> lasting = new ArrayList<>();
        for (Entry entry = queue.poll(); entry != null; entry = queue.poll()) {
            switch (entry) {
                case Entry.Happened(ExportEvent event) -> lasting.addAll(lines(event, now));
                case Entry.Said(String text) -> lasting.addAll(text.lines().toList());
            }
        }
        if (live) {
            area.paint(lasting, liveLines.of(progress, now));
        } else if (!lasting.isEmpty()) {
            out.print(String.join("\n", lasting) + "\n");
            out.flush();
        }
    }

    private List<String> lines(ExportEvent event, long now) {
        Optional<ConfigProgress> about = progress.apply(event, now);
        return eventLines.of(event, progress, about, now);
    }

    private void paintUntilClosed() {
        try {
            while (!closing.await(PERIOD_MILLIS, TimeUnit.MILLISECONDS)) {
                tick();
            }
        } catch (InterruptedException _) {
            // Nobody but a dying process interrupts this thread; close shows the rest.
            Thread.currentThread().interrupt();
        }
    }

    private boolean painterHasEnded() {
        boolean interrupted = Thread.interrupted();
        try {
            painter.join(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !painter.isAlive();
    }

    private sealed interface Entry {
        record Happened(ExportEvent event) implements Entry {}

        record Said(String text) implements Entry {}
    }
}

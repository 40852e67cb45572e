package exfig.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A body as a stream whose reads end in time, which those of the JDK do not: a request's timeout covers the head
/// alone.
///
/// One thread reads. Bytes wait in memory only as far as [#AHEAD] goes.
final class IncomingBody extends InputStream implements BodySubscriber<InputStream> {
    private static final int AHEAD = 4;

    private sealed interface Signal {
        record Bytes(List<ByteBuffer> buffers) implements Signal {}

        record End() implements Signal {}

        record Broken(Throwable cause) implements Signal {}
    }

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
    private final Duration stallTimeout;
    private final Duration slowTimeout;
    private final Duration bodyTimeout;
    private final OptionalLong expectedBytes;
    private final long startNanos = System.nanoTime();
    private long receivedBytes;
    private boolean ended;
    private Flow.@Nullable Subscription subscription;
    private boolean closed;

    /// @param slowTimeout when a body that trickles is given up
    /// @param bodyTimeout when every body is given up
    IncomingBody(Duration stallTimeout, Duration slowTimeout, Duration bodyTimeout, OptionalLong expectedBytes) {
        this.stallTimeout = stallTimeout;
        this.slowTimeout = slowTimeout;
        this.bodyTimeout = bodyTimeout;
        this.expectedBytes = expectedBytes;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        synchronized (this) {
            subscription = newSubscription;
            if (closed) {
                newSubscription.cancel();
                return;
            }
        }
        newSubscription.request(AHEAD);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        signals.add(new Signal.Bytes(item));
    }

    @Override
    public void onError(Throwable throwable) {
        signals.add(new Signal.Broken(throwable));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal.End());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = nextBuffer();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    @Override
    public int available() {
        ByteBuffer buffer = buffers.peek();
        return buffer == null ? 0 : buffer.remaining();
    }

    /// Cancels what has not come; a connection in the middle of a body is closed with it.
    @Override
    public void close() {
        Flow.Subscription current;
        synchronized (this) {
            closed = true;
            current = subscription;
        }
        if (current != null && !ended) {
            current.cancel();
        }
    }

    /// A buffer with bytes left, or null at the end.
    private @Nullable ByteBuffer nextBuffer() throws IOException {
        while (true) {
            ByteBuffer buffer = buffers.peek();
            if (buffer != null && buffer.hasRemaining()) {
                return buffer;
            }
            if (buffer != null) {
                buffers.remove();
            } else if (ended) {
                return null;
            } else {
                accept(nextSignal());
            }
        }
    }

    private void accept(Signal signal) throws IOException {
        switch (signal) {
            case Signal.Bytes(List<ByteBuffer> items) -> {
                items.forEach(item -> receivedBytes += item.remaining());
                buffers.addAll(items);
                requestMore();
            }
            case Signal.End() -> {
                ended = true;
                if (expectedBytes.isPresent() && expectedBytes.getAsLong() != receivedBytes) {
                    throw new HttpException(
                            HttpProblem.CUT, receivedBytes + " of " + expectedBytes.getAsLong() + " bytes came", null);
                }
            }
            case Signal.Broken(Throwable cause) -> {
                ended = true;
                throw new HttpException(
                        HttpProblem.CUT, "the body ended early after " + receivedBytes + " bytes", cause);
            }
        }
    }

    private Signal nextSignal() throws IOException {
        Duration timeout = trickles() ? slowTimeout : bodyTimeout;
        Duration left = timeout.minusNanos(System.nanoTime() - startNanos);
        boolean bodyFirst = left.compareTo(stallTimeout) < 0;
        try {
            Signal signal = signals.poll((bodyFirst ? left : stallTimeout).toNanos(), TimeUnit.NANOSECONDS);
            if (signal == null) {
                close();
                throw bodyFirst
                        ? new HttpException(HttpProblem.TOO_SLOW, timeout)
                        : new HttpException(HttpProblem.STALLED, stallTimeout);
            }
            return signal;
        } catch (InterruptedException _) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading a body");
        }
    }

    private boolean trickles() {
        return receivedBytes < slowTimeout.toMillis() * TransportSettings.LEAST_BYTES_A_SECOND / 1000;
    }

    private void requestMore() {
        Flow.Subscription current;
        synchronized (this) {
            current = subscription;
        }
        if (current != null) {
            current.request(1);
        }
    }
}

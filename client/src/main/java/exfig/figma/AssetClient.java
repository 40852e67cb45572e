package exfig.figma;

import exfig.resilience.Deadline;
import exfig.resilience.Timing;
import java.net.URI;
import java.nio.file.Path;

@SuppressWarnings("DoNotCallSuggester")
public final class AssetClient implements AutoCloseable {
    private AssetClient() {}

    public static AssetClient open(AssetSettings settings, RequestListener listener) {
        return open(settings, listener, Timing.system());
    }

    public static AssetClient open(AssetSettings settings, RequestListener listener, Timing timing) {
        throw new UnsupportedOperationException();
    }

    public Download download(URI address, Path target, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}

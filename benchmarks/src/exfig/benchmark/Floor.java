package exfig.benchmark;

import java.util.Locale;

/// The times that the simulator's `steady` model leaves, and what follows from them.
///
/// The floor is the longest of what must be waited for: answers of the API, downloads over so many
/// connections, and the processor, which the simulator shares. It supposes that these three can overlap,
/// which they cannot wholly: a download follows the answer that names it. The chain respects that. Below it
/// nothing can be; a run also starts a JVM, and at its end syncs and moves its files.
///
/// @param api seconds until the last answer of the API can be there
/// @param downloads seconds of all downloads over the connections
/// @param chain seconds of answers and the downloads that must follow them
/// @param processor seconds of processor time of the program and the simulator, divided by the cores
record Floor(double api, double downloads, double chain, double processor) {
    private static final double QUESTION = 0.3;
    private static final double RENDER = 1;
    private static final double RENDER_AN_ID = 0.005;
    private static final double DOWNLOAD = 0.08;
    private static final int CONNECTIONS_A_CONFIG = 20;

    /// The longest address that exfig sends; Figma refuses above 8,192 bytes.
    private static final int MOST_BYTES_OF_IDS = 7_300;

    /// For exports that ask for the version, then for components and then for renders.
    ///
    /// @param icons distinct renders of one format
    /// @param formats how many formats
    /// @param tierOneLimit requests a minute
    static Floor of(int icons, int bytesOfAnId, int formats, int connections, int tierOneLimit, double processor) {
        int batches = requests(icons, bytesOfAnId) * formats;
        int inBatch = Math.ceilDiv(icons * formats, batches);
        double waits = Math.max(0, batches - tierOneLimit) * 60.0 / tierOneLimit;
        double first = 2 * QUESTION + RENDER + RENDER_AN_ID * inBatch;
        double download = DOWNLOAD / connections;
        double downloads = download * icons * formats;
        double afterTheLast = waits > 0 ? download * inBatch : downloads;
        return new Floor(
                first + waits,
                downloads,
                Math.max(first + downloads, first + waits + afterTheLast),
                processor / Runtime.getRuntime().availableProcessors());
    }

    /// The fewest image requests for so many ids of one format.
    static int requests(int icons, int bytesOfAnId) {
        return Math.ceilDiv(icons, MOST_BYTES_OF_IDS / bytesOfAnId);
    }

    static int defaultConnections(int parallel) {
        return CONNECTIONS_A_CONFIG * parallel;
    }

    double seconds() {
        return Math.max(api, Math.max(downloads, processor));
    }

    double withChain() {
        return Math.max(chain, processor);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f (API %.1f, downloads %.1f, processor %.1f) | %.1f",
                seconds(),
                api,
                downloads,
                processor,
                withChain());
    }
}

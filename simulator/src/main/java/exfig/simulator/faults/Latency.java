package exfig.simulator.faults;

import exfig.simulator.Endpoint;
import exfig.simulator.LatencyModel;
import java.time.Duration;

/// Draws how long an answer takes. The same request always takes the same time.
public final class Latency {
    private static final double NORMAL_99TH = 2.326;
    private static final double API_MEDIAN_MILLIS = 300;
    private static final double API_SIGMA = Math.log(5_000 / API_MEDIAN_MILLIS) / NORMAL_99TH;
    private static final double RENDER_MEDIAN_MILLIS = 1_000;
    private static final double MILLIS_PER_VECTOR = 5;
    private static final double MILLIS_PER_MEGAPIXEL = 40;
    private static final double DOWNLOAD_MEDIAN_MILLIS = 40;
    private static final double DOWNLOAD_SIGMA = 0.5;
    private static final double STEADY_DOWNLOAD_MILLIS = 80;

    private final LatencyModel model;
    private final long seed;

    /// Draws from the seed.
    public Latency(LatencyModel model, long seed) {
        this.model = model;
        this.seed = seed;
    }

    /// What an image request makes Figma draw.
    ///
    /// @param vectors pictures without pixels (SVG, PDF)
    /// @param megapixels the area of the others, in millions of pixels
    public record Work(int vectors, double megapixels) {
        /// Nothing is drawn.
        public static final Work NONE = new Work(0, 0);
    }

    /// The wait before an answer.
    public Duration of(Endpoint endpoint, String key, Work work) {
        return switch (model) {
            case LatencyModel.None() -> Duration.ZERO;
            case LatencyModel.Fixed(Duration wait) -> wait;
            case LatencyModel.Uniform(Duration least, Duration most) ->
                least.plusNanos(
                        Math.round(most.minus(least).toNanos() * Draw.uniform(seed, "latency", endpoint.name(), key)));
            case LatencyModel.LogNormal(Duration median, Duration p99) -> {
                double sigma = Math.log((double) p99.toNanos() / median.toNanos()) / NORMAL_99TH;
                double normal = Draw.normal(seed, "latency", endpoint.name(), key);
                yield Duration.ofNanos(Math.round(median.toNanos() * Math.exp(sigma * normal)));
            }
            case LatencyModel.Realistic(double speed) ->
                Duration.ofNanos(Math.round(millis(endpoint, key, work) * 1e6 / speed));
            case LatencyModel.Steady() -> Duration.ofNanos(Math.round(steadyMillis(endpoint, work) * 1e6));
        };
    }

    private static double steadyMillis(Endpoint endpoint, Work work) {
        return switch (endpoint) {
            case ASSET -> STEADY_DOWNLOAD_MILLIS;
            case IMAGES -> RENDER_MEDIAN_MILLIS + millisOf(work);
            default -> API_MEDIAN_MILLIS;
        };
    }

    private static double millisOf(Work work) {
        return work.vectors() * MILLIS_PER_VECTOR + work.megapixels() * MILLIS_PER_MEGAPIXEL;
    }

    private double millis(Endpoint endpoint, String key, Work work) {
        double normal = Draw.normal(seed, "latency", endpoint.name(), key);
        return switch (endpoint) {
            case ASSET -> DOWNLOAD_MEDIAN_MILLIS * Math.exp(DOWNLOAD_SIGMA * normal);
            case IMAGES -> RENDER_MEDIAN_MILLIS * Math.exp(API_SIGMA / 2 * normal) + millisOf(work);
            case FILE,
                    NODES,
                    IMAGE_FILLS,
                    VARIABLES_LOCAL,
                    VARIABLES_PUBLISHED,
                    VERSIONS,
                    POST_VARIABLES,
                    COMPONENTS,
                    COMPONENT_SETS,
                    STYLES,
                    META,
                    ME,
                    UNKNOWN -> API_MEDIAN_MILLIS * Math.exp(API_SIGMA * normal);
        };
    }
}

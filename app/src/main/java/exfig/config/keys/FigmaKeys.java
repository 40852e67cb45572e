package exfig.config.keys;

import exfig.config.bind.ApiUrlKind;
import exfig.config.bind.ChoiceKind;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.SecondsKind;
import exfig.config.bind.Section;
import exfig.config.bind.WholeKind;
import exfig.figma.id.FileKey;
import java.time.Duration;
import java.util.List;

/// The `figma` section: files, and how Figma is asked.
public final class FigmaKeys {
    public static final Leaf<FileKey> LIGHT_FILE = Leaf.of("lightFileId", Kinds.FILE_KEY);
    public static final Leaf<FileKey> DARK_FILE = Leaf.of("darkFileId", Kinds.FILE_KEY);
    public static final Leaf<FileKey> LIGHT_HC_FILE = Leaf.of("lightHighContrastFileId", Kinds.FILE_KEY);
    public static final Leaf<FileKey> DARK_HC_FILE = Leaf.of("darkHighContrastFileId", Kinds.FILE_KEY);
    public static final Leaf<Duration> TIMEOUT = Leaf.of("timeout", new SecondsKind(false));
    public static final Leaf<String> API_URL = Leaf.of("apiUrl", new ApiUrlKind());
    public static final Leaf<String> PLAN = Leaf.of("plan", ChoiceKind.ofWords("starter", "pro", "org", "enterprise"));
    public static final Leaf<Integer> RATE_LIMIT = Leaf.of("rateLimit", new WholeKind(1, 1000));
    public static final Leaf<Integer> MAX_RETRIES = Leaf.of("maxRetries", new WholeKind(0, 20));
    public static final Leaf<Duration> MAX_RETRY_AFTER = Leaf.of("maxRetryAfter", new SecondsKind(true));
    public static final Leaf<Duration> STALL_TIMEOUT = Leaf.of("stallTimeout", new SecondsKind(false));
    public static final Leaf<Integer> CONCURRENT_DOWNLOADS = Leaf.of("concurrentDownloads", new WholeKind(1, 200));

    public static final Section SECTION = new Section(
            "figma",
            List.of(
                    LIGHT_FILE,
                    DARK_FILE,
                    LIGHT_HC_FILE,
                    DARK_HC_FILE,
                    TIMEOUT,
                    API_URL,
                    PLAN,
                    RATE_LIMIT,
                    MAX_RETRIES,
                    MAX_RETRY_AFTER,
                    STALL_TIMEOUT,
                    CONCURRENT_DOWNLOADS));

    /// Keys that change how Figma is asked, and never what is written.
    public static final List<Leaf<?>> RUN_SETTINGS =
            List.of(TIMEOUT, PLAN, RATE_LIMIT, MAX_RETRIES, MAX_RETRY_AFTER, STALL_TIMEOUT, CONCURRENT_DOWNLOADS);

    private FigmaKeys() {}
}

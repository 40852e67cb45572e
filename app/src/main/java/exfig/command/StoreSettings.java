package exfig.command;

import exfig.cache.RenderStore;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the store of verified renders lies and how large it may become: `EXFIG_CACHE_DIR` and
/// `EXFIG_CACHE_SIZE`.
///
/// @param limitBytes 0 or more
record StoreSettings(Path path, long limitBytes) {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,6})?) ?([a-z]*)");
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("", 1L),
            Map.entry("b", 1L),
            Map.entry("kb", 1000L),
            Map.entry("mb", 1_000_000L),
            Map.entry("gb", 1_000_000_000L),
            Map.entry("tb", 1_000_000_000_000L),
            Map.entry("kib", 1L << 10),
            Map.entry("mib", 1L << 20),
            Map.entry("gib", 1L << 30),
            Map.entry("tib", 1L << 40));

    /// @throws UsageException when the size is none
    static StoreSettings of(Surroundings surroundings) {
        return new StoreSettings(
                CacheLocation.of(
                        surroundings, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "."))),
                surroundings
                        .variable("EXFIG_CACHE_SIZE")
                        .map(StoreSettings::size)
                        .orElse(RenderStore.DEFAULT_LIMIT_BYTES));
    }

    /// @param api where the files are read from
    RenderStore open(URI api, Clock clock) {
        String realm = api.equals(ClientSettingsFactory.FIGMA) ? "" : api.toString();
        return new RenderStore(path, limitBytes, realm, clock);
    }

    /// Bytes of a text such as `512MiB`, `1.5 GB` or `800000`.
    ///
    /// @throws UsageException for anything else
    static long size(String text) {
        Matcher size = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (size.matches() && UNITS.containsKey(size.group(2))) {
            BigDecimal bytes = new BigDecimal(size.group(1)).multiply(BigDecimal.valueOf(UNITS.get(size.group(2))));
            if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                return bytes.longValue();
            }
        }
        throw new UsageException(
                "EXFIG_CACHE_SIZE is no size: \"" + text + "\"", "Write it as 512MiB, 2GiB or a number of bytes.");
    }
}

package exfig.config.keys;

import exfig.config.bind.Key.Leaf;
import exfig.config.bind.Section;
import exfig.config.bind.WholeKind;
import java.util.List;

/// The `batch` section: how `exfig batch` goes about several configurations.
public final class BatchKeys {
    /// The most configurations that load or write at a time.
    public static final int MOST_PARALLEL = 50;

    public static final Leaf<Integer> PARALLEL = Leaf.of("parallel", new WholeKind(1, MOST_PARALLEL));
    public static final Leaf<Boolean> FAIL_FAST = Leaf.of("failFast", Kinds.FLAG);
    public static final Leaf<Boolean> RESUME = Leaf.of("resume", Kinds.FLAG);

    public static final Section SECTION = new Section("batch", List.of(PARALLEL, FAIL_FAST, RESUME));

    private BatchKeys() {}
}

package exfig.terminal;

import exfig.terminal.TerminalOptions.Style;
import java.util.ArrayList;
import java.util.List;

/// What the live area says at a moment: a line for each config that is under way, how many there
/// are, and what the network waits for.
///
/// @param options of the terminal; no line fills its last column, and the area no more than half of its
///     height
record LiveLines(TerminalOptions options, ProgressWords words) {
    private static final int FEWEST_CONFIGS = 3;
    private static final int MOST_CONFIGS = 20;
    private static final int BAR_COLUMNS = 20;
    private static final int NARROW = 70;
    private static final int PHASE_COLUMNS = 9;

    /// Whether configs that ended whole are only counted, as there are too many for a line each.
    static boolean folds(RunProgress run, TerminalOptions options) {
        return options.style() == Style.LIVE && run.total() > rows(options);
    }

    List<String> of(RunProgress run, long nowNanos) {
        List<ConfigProgress> configs = run.unfinished();
        if (configs.isEmpty() && run.toBegin() == 0) {
            return List.of();
        }
        List<ConfigProgress> shown = configs.subList(0, Math.min(configs.size(), rows(options)));
        int nameColumns =
                shown.stream().mapToInt(config -> SafeText.width(config.name())).reduce(1, Math::max);
        List<String> lines = new ArrayList<>();
        for (ConfigProgress config : shown) {
            lines.add(line(config, Math.min(nameColumns, Math.max(8, options.width() / 3)), nowNanos));
        }
        if (configs.size() > shown.size()) {
            lines.add(cut("and " + (configs.size() - shown.size()) + " more"));
        }
        if (run.total() > 1) {
            lines.add(words.ansi().bold(cut(words.configs(run))));
        }
        run.waiting(nowNanos).map(words::wait).map(this::status).ifPresent(lines::add);
        run.retrying(nowNanos).map(words::retry).map(this::status).ifPresent(lines::add);
        return lines;
    }

    private static int rows(TerminalOptions options) {
        return Math.clamp(options.height() / 2, FEWEST_CONFIGS, MOST_CONFIGS);
    }

    private String line(ConfigProgress config, int nameColumns, long nowNanos) {
        String name = SafeText.pad(SafeText.cutStart(config.name(), nameColumns), nameColumns);
        String rest = SafeText.pad(ProgressWords.word(config.phase()), PHASE_COLUMNS) + details(config, nowNanos);
        int left = Math.max(1, options.width() - 1 - 2 - nameColumns - 2);
        return words.ansi().cyan(words.symbols().frame(nowNanos))
                + " " + name + "  "
                + SafeText.cut(rest.stripTrailing(), left);
    }

    private String details(ConfigProgress config, long nowNanos) {
        return switch (config.phase()) {
            case LOADING, PLANNING -> "";
            case RENDERING ->
                share(config.rendersDone(), config.renders()) + pace(config, nowNanos) + "  "
                        + HumanNumbers.bytes(config.bytes());
            case WRITING -> share(config.written(), config.files());
        };
    }

    private static String pace(ConfigProgress config, long nowNanos) {
        if (config.isWaiting(nowNanos)) {
            return config.rendersDone() < config.renders() ? "  waiting" : "  waiting to write";
        }
        return config.left(nowNanos)
                .map(left -> "  ~" + HumanNumbers.countdown(left) + " left")
                .orElse("");
    }

    private String share(int done, int of) {
        String bar = options.width() < NARROW || of == 0
                ? ""
                : "  " + words.symbols().bar((double) done / of, BAR_COLUMNS);
        return bar + "  " + HumanNumbers.count(done) + (of == 0 ? "" : "/" + HumanNumbers.count(of));
    }

    private String status(String text) {
        return words.ansi().yellow(cut(text));
    }

    private String cut(String text) {
        return "  " + SafeText.cut(text, options.width() - 1 - 2);
    }
}

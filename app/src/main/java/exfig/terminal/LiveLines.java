package exfig.terminal;

import java.util.ArrayList;
import java.util.List;

/// What the live area says at a moment: a line for each unfinished config, and what the network waits
/// for.
///
/// @param width columns of the terminal; no line fills the last one
record LiveLines(int width, ProgressWords words) {
    /// More would push the lines that came before off a small screen.
    private static final int MOST_CONFIGS = 8;

    private static final int BAR_COLUMNS = 20;
    private static final int NARROW = 70;
    private static final int PHASE_COLUMNS = 9;

    List<String> of(RunProgress progress, long nowNanos) {
        List<ConfigProgress> configs = progress.unfinished();
        List<ConfigProgress> shown = configs.subList(0, Math.min(configs.size(), MOST_CONFIGS));
        int nameColumns =
                shown.stream().mapToInt(config -> SafeText.width(config.name())).reduce(1, Math::max);
        List<String> lines = new ArrayList<>();
        for (ConfigProgress config : shown) {
            lines.add(line(config, Math.min(nameColumns, Math.max(8, width / 3)), nowNanos));
        }
        if (configs.size() > shown.size()) {
            lines.add("  and " + (configs.size() - shown.size()) + " more");
        }
        if (!configs.isEmpty()) {
            progress.waiting(nowNanos).map(words::wait).map(this::status).ifPresent(lines::add);
            progress.retrying(nowNanos).map(words::retry).map(this::status).ifPresent(lines::add);
        }
        return lines;
    }

    private String line(ConfigProgress config, int nameColumns, long nowNanos) {
        String name = SafeText.pad(SafeText.cutStart(config.name(), nameColumns), nameColumns);
        String rest = SafeText.pad(ProgressWords.word(config.phase()), PHASE_COLUMNS) + details(config);
        int left = Math.max(1, width - 1 - 2 - nameColumns - 2);
        return words.ansi().cyan(words.symbols().frame(nowNanos))
                + " " + name + "  "
                + SafeText.cut(rest.stripTrailing(), left);
    }

    private String details(ConfigProgress config) {
        return switch (config.phase()) {
            case LOADING, PLANNING -> "";
            case RENDERING -> share(config.rendersDone(), config.renders()) + "  " + HumanNumbers.bytes(config.bytes());
            case WRITING -> share(config.written(), config.files());
        };
    }

    private String share(int done, int of) {
        String bar = width < NARROW || of == 0 ? "" : "  " + words.symbols().bar((double) done / of, BAR_COLUMNS);
        return bar + "  " + HumanNumbers.count(done) + (of == 0 ? "" : "/" + HumanNumbers.count(of));
    }

    private String status(String text) {
        return "  " + words.ansi().yellow(SafeText.cut(text, width - 1 - 2));
    }
}

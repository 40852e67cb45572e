package exfig.command;

import exfig.config.ExportConfig;
import exfig.export.ExportRequest;
import exfig.export.Inspection;
import exfig.export.InspectionRun;
import exfig.export.process.NameFilter;
import exfig.json.JsonText;
import exfig.terminal.SafeText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig inspect`.
@Command(
        name = "inspect",
        description = "List what a configuration selects in Figma: names there and in code, and appearances. Renders"
                + " nothing, writes nothing.",
        footer = {
            "",
            "Examples:",
            "  exfig inspect                          everything that exfig.yaml names",
            "  exfig inspect icons --filter 'tab/*'   some of the icons",
            "  exfig inspect --format json            for other programs"
        })
final class InspectCommand implements Callable<Integer> {
    private static final int MOST = 10_000;

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "KIND",
            description = "colors, typography, icons, images. Default: everything that the configuration names.")
    List<String> kinds = List.of();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The configuration. Default: as for exports.")
    @Nullable
    Path input;

    @Option(
            names = "--filter",
            paramLabel = "PATTERN",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many assets of each entry, 1 to 10000. Default: 100.")
    int limit = 100;

    @Option(names = "--offset", paramLabel = "N", description = "Pass over so many assets of each entry. Default: 0.")
    int offset;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, or json for programs. Default: text.")
    Format format = Format.TEXT;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;
    private final Clock clock;

    InspectCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, this::inspect);
    }

    private ExitCode inspect(Console console) throws InterruptedException {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw new UsageException("--limit is 1 to " + MOST + ", and --offset at least 0");
        }
        SeveralConfigs configs = new SeveralConfigs();
        configs.input = input;
        configs.reading = reading;
        Selection selection = configs.select(console, figma, surroundings);
        ExportConfig config = selection.configs().getFirst();
        ExportRequest request = new ExportRequest(
                ExportCommand.kindsOf(kinds),
                filter == null ? NameFilter.ALL : NameFilter.parse(filter),
                ExportRequest.Mode.DRY_RUN,
                false,
                false);
        InspectionRun.Inspected inspected = run(selection, config, request, console);
        console.finish();
        inspected.warnings().forEach(warning -> console.line("warning: " + warning));
        switch (format) {
            case TEXT -> inspected.entries().forEach(this::text);
            case JSON -> surroundings.out().print(JsonText.of(json(config, inspected)));
        }
        return ExitCode.DONE;
    }

    private InspectionRun.Inspected run(
            Selection selection, ExportConfig config, ExportRequest request, Console console)
            throws InterruptedException {
        try (Services services =
                new ReadingServices(surroundings, clock, console, figma).open(selection, request.kinds())) {
            return services.inspectionRun(config.name()).run(config, request, figma.deadline());
        }
    }

    private void text(Inspection entry) {
        surroundings
                .out()
                .println(SafeText.line(entry.kind().word() + ", " + entry.position()
                        + entry.platform()
                                .map(platform -> ", " + platform.displayName())
                                .orElse("") + ": " + entry.assets().size() + " in " + entry.files() + " files"));
        for (Inspection.Asset asset : shown(entry)) {
            String same = asset.name().equals(asset.figmaName()) ? "" : " -> " + asset.name();
            String looks = asset.appearances().size() > 1 ? " (" + String.join(", ", asset.appearances()) + ")" : "";
            surroundings.out().println(SafeText.line("  " + asset.figmaName() + same + looks));
        }
        int rest = entry.assets().size() - offset - shown(entry).size();
        if (rest > 0) {
            surroundings.out().println("  and " + rest + " more");
        }
    }

    private List<Inspection.Asset> shown(Inspection entry) {
        return entry.assets().stream().skip(offset).limit(limit).toList();
    }

    private Map<String, Object> json(ExportConfig config, InspectionRun.Inspected inspected) {
        return JsonText.members(
                "config",
                config.path().map(Path::toString).orElse(config.name()),
                "entries",
                inspected.entries().stream().map(this::json).toList(),
                "warnings",
                inspected.warnings());
    }

    private Map<String, Object> json(Inspection entry) {
        Map<String, Object> members = JsonText.members(
                "kind", entry.kind().word(), "position", entry.position().toString());
        entry.platform().ifPresent(platform -> members.put("platform", platform.word()));
        members.put("count", entry.assets().size());
        members.put("files", entry.files());
        members.put("offset", offset);
        members.put("truncated", entry.assets().size() > offset + shown(entry).size());
        members.put(
                "assets",
                shown(entry).stream()
                        .map(asset -> JsonText.members(
                                "figmaName", asset.figmaName(),
                                "name", asset.name(),
                                "appearances", asset.appearances()))
                        .toList());
        return members;
    }
}

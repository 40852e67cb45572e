package exfig.command;

import exfig.asset.AssetKind;
import exfig.config.ExportConfig;
import exfig.export.DesignGathering;
import exfig.export.process.NameFilter;
import exfig.json.JsonText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig download`.
@Command(
        name = "download",
        description =
                "Write what Figma has as design tokens: what the entries of a configuration read, under the names of"
                        + " the designers. Nothing is rendered.",
        footer = {
            "",
            "w3c is the Design Tokens Format 2025.10; --w3c-version v1 the form that was usual before. raw is plain JSON.",
            "",
            "Examples:",
            "  exfig download colors                       colors.json",
            "  exfig download tokens -o design.tokens.json variables of all collections, styles, typography",
            "  exfig download tokens --resolver            the same, with modes as files of their own",
            "  exfig download all -o tokens                a file for each kind, in a folder"
        })
final class DownloadCommand implements Callable<Integer> {
    enum Kind {
        COLORS,
        TYPOGRAPHY,
        ICONS,
        IMAGES,
        TOKENS,
        ALL
    }

    enum Format {
        W3C,
        RAW
    }

    enum W3cVersion {
        V2025,
        V1
    }

    @Parameters(index = "0", paramLabel = "KIND", description = "colors, typography, icons, images, tokens or all.")
    Kind kind = Kind.ALL;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILTER",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The configuration. Default: as for exports.")
    @Nullable
    Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; a folder for all, - for stdout. Default: the kind with .json, and the working"
                            + " directory.")
    @Nullable
    Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "w3c or raw. Default: w3c.")
    Format format = Format.W3C;

    @Option(
            names = "--w3c-version",
            paramLabel = "VERSION",
            description = "v2025, or v1 for tools that do not read it yet. Default: v2025.")
    W3cVersion version = W3cVersion.V2025;

    @Option(
            names = "--resolver",
            description = "For tokens: a file for each collection and each further mode, and a resolver that ties them"
                    + " together, in the folder --output. Default: tokens.")
    boolean resolver;

    @Option(names = "--compact", description = "All on one line.")
    boolean compact;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;
    private final Clock clock;

    DownloadCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, this::download);
    }

    private ExitCode download(Console console) throws InterruptedException {
        if (format == Format.RAW && (kind == Kind.TOKENS || version == W3cVersion.V1)) {
            throw new UsageException(
                    kind == Kind.TOKENS ? "tokens have no raw form" : "--w3c-version is about --format w3c",
                    kind == Kind.TOKENS
                            ? "Download colors and typography each, or leave out --format raw."
                            : "Leave one out.");
        }
        if (kind == Kind.ALL && output != null && output.toString().equals("-")) {
            throw new UsageException("all are several files", "Name a folder, or one kind.");
        }
        if (resolver && (kind != Kind.TOKENS || version == W3cVersion.V1)) {
            throw new UsageException(
                    kind != Kind.TOKENS ? "--resolver is for tokens" : "--w3c-version v1 has no resolvers",
                    "For example: exfig download tokens --resolver -o tokens");
        }
        if (resolver && output != null && output.toString().equals("-")) {
            throw new UsageException("with --resolver there are several files", "Name a folder.");
        }
        SeveralConfigs configs = new SeveralConfigs();
        configs.input = input;
        configs.reading = reading;
        Selection selection = configs.select(console, figma, surroundings);
        ExportConfig config = selection.configs().getFirst();
        Map<Path, String> files;
        try (Services services = new ReadingServices(surroundings, clock, console, figma)
                .open(selection, EnumSet.allOf(AssetKind.class))) {
            DesignGathering gathering =
                    services.designGathering(config.name(), kind == Kind.TOKENS && version == W3cVersion.V2025);
            TokenMaterial material = new TokenMaterial(
                    gathering, config, filter == null ? NameFilter.ALL : NameFilter.parse(filter), figma.deadline());
            TokenFiles texts = new TokenFiles(
                    material, new TokenFiles.Form(format == Format.RAW, version == W3cVersion.V1, layout()));
            files = files(texts);
            console.finish();
            texts.warnings().forEach(warning -> console.line("warning: " + warning));
        }
        if (output != null && output.toString().equals("-")) {
            files.values().forEach(surroundings.out()::print);
            return ExitCode.DONE;
        }
        files.forEach((file, text) -> {
            boolean changed = OutputFiles.write(file, text);
            console.line((changed ? "wrote " : "unchanged ") + file);
        });
        return ExitCode.DONE;
    }

    private Map<Path, String> files(TokenFiles texts) throws InterruptedException {
        if (resolver) {
            return texts.resolved(output == null ? Path.of("tokens") : output);
        }
        return kind == Kind.ALL
                ? texts.all(output == null ? Path.of("") : output)
                : Map.of(output == null ? Path.of(word() + ".json") : output, texts.one(kind));
    }

    private JsonText.Layout layout() {
        return compact ? JsonText.Layout.COMPACT : JsonText.Layout.MEMBERS;
    }

    private String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The kinds of files that `all` writes.
    static List<Kind> parts() {
        return List.of(Kind.COLORS, Kind.TYPOGRAPHY, Kind.ICONS, Kind.IMAGES);
    }
}

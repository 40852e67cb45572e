package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.NameStyle;
import exfig.asset.Naming;
import exfig.config.ArtworkEntry;
import exfig.config.ComponentSource;
import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import exfig.config.MirroringRule;
import exfig.config.TrackingSettings;
import exfig.export.ExportRequest;
import exfig.export.process.NameFilter;
import exfig.figma.id.FigmaAddress;
import exfig.plan.RenderFormat;
import exfig.platform.ConfigPosition;
import exfig.platform.folder.FolderOutput;
import exfig.raster.WebpSettings;
import exfig.svg.SvgSafety;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exfig fetch`: a frame, a page or a node as files, without a configuration.
@Command(
        name = "fetch",
        description = "Download the components of a frame, page or node as files, without a configuration.",
        footer = {
            "",
            "On a terminal it asks for the file and the rest when they are not given.",
            "",
            "Examples:",
            "  exfig fetch",
            "  exfig fetch -f KEY -r Icons -o icons --format svg",
            "  exfig fetch -f KEY --page Art -o art --scale 2 --name-style snake_case",
            "  exfig fetch -f 'https://www.figma.com/design/KEY/Name?node-id=1-2' -o icons"
        })
final class FetchCommand implements Callable<Integer> {
    private static final double DEFAULT_SCALE = 3;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Option(
            names = {"-f", "--file-id"},
            paramLabel = "KEY|URL",
            description = "The file's key, or its address; an address may point to a node.")
    @Nullable
    String file;

    @Option(
            names = {"-r", "--frame"},
            paramLabel = "NAME",
            description = "A frame directly on a page. May be repeated.")
    List<String> frames = List.of();

    @Option(
            names = {"-p", "--page"},
            paramLabel = "NAME",
            description = "Only components of this page. May be repeated.")
    List<String> pages = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the files go; nothing there is ever deleted.")
    @Nullable
    Path output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "png, svg, jpg, pdf or webp. Default: png.")
    @Nullable
    String format;

    @Option(
            names = "--scale",
            paramLabel = "X",
            description = "0.01 to 4. Default: 3 for png, jpg and webp; svg and pdf have none.")
    @Nullable
    Double scale;

    @Option(
            names = "--filter",
            paramLabel = "PATTERN",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    @Option(
            names = "--name-style",
            paramLabel = "STYLE",
            description = "camelCase, snake_case, PascalCase, kebab-case or SCREAMING_SNAKE_CASE.")
    @Nullable
    String nameStyle;

    @Option(
            names = "--name-validate-regexp",
            paramLabel = "REGEXP",
            description = "Every name must match it somewhere; groups of a name (a/b) are joined by _ first.")
    @Nullable
    String validate;

    @Option(
            names = "--name-replace-regexp",
            paramLabel = "TEMPLATE",
            description = "New name, with $1, $2, … for the groups of --name-validate-regexp.")
    @Nullable
    String replace;

    @Option(
            names = "--dark-mode-suffix",
            paramLabel = "SUFFIX",
            description = "Names that end so are dark drawings; their files get it after the final name.")
    @Nullable
    String darkSuffix;

    @Option(
            names = "--webp-encoding",
            paramLabel = "HOW",
            defaultValue = "lossy",
            description = "lossy or lossless. Default: lossy.")
    String webpEncoding = "lossy";

    @Option(
            names = "--webp-quality",
            paramLabel = "N",
            defaultValue = "80",
            description = "0 to 100, for lossy. Default: 80.")
    int webpQuality = 80;

    @Option(
            names = "--svg-safety",
            paramLabel = "HOW",
            defaultValue = "remove",
            description = "Scripts, event handlers, foreign objects and external references in SVG: remove, refuse or"
                    + " keep. Default: remove.")
    String svgSafety = "remove";

    @Mixin
    PlanOptions plan = new PlanOptions();

    @Mixin
    ReportOptions report = new ReportOptions();

    @Mixin
    HeavyOptions heavy = new HeavyOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;
    private final Exporter exporter;

    FetchCommand(Surroundings surroundings, Exporter exporter) {
        this.surroundings = surroundings;
        this.exporter = exporter;
    }

    @Override
    public Integer call() {
        if ((file == null || output == null) && surroundings.terminal() && !figma.tokenStdin) {
            new FetchWizard(new Questions(surroundings)).complete(this);
        }
        ExportRequest request = new ExportRequest(
                Set.of(AssetKind.IMAGES),
                filter == null ? NameFilter.ALL : NameFilter.parse(filter),
                plan.mode(),
                false,
                heavy.failFast);
        return exporter.run(
                        new Exporter.Options(global, figma, heavy, report, CacheOptions.none()),
                        this::config,
                        request,
                        Selection.MANIFEST)
                .number();
    }

    private ExportConfig config() {
        requireEssentials();
        FigmaAddress address = FileArgument.address(String.valueOf(file));
        if (frames.isEmpty() && pages.isEmpty() && address.node().isEmpty()) {
            throw new UsageException(
                    "fetch needs to know what to download",
                    "Name a frame with -r, a page with --page, or use an address that points to a node.");
        }
        ComponentSource source = new ComponentSource(
                address.file(),
                Optional.empty(),
                Optional.ofNullable(darkSuffix).filter(suffix -> !suffix.isEmpty()),
                frames,
                pages,
                address.node());
        ArtworkEntry entry = new ArtworkEntry(
                AssetKind.IMAGES, source, naming(), MirroringRule.DEFAULT, folder(), ConfigPosition.COMMAND_LINE);
        return new ExportConfig(
                "fetch",
                Optional.empty(),
                FigmaSettings.NONE,
                List.of(),
                List.of(),
                List.of(entry),
                svgPolicy(),
                TrackingSettings.OFF,
                "",
                Set.of(),
                List.of(),
                List.of());
    }

    private void requireEssentials() {
        List<String> missing = new ArrayList<>();
        if (file == null) {
            missing.add("--file-id");
        }
        if (output == null) {
            missing.add("--output");
        }
        if (!missing.isEmpty()) {
            throw new UsageException(
                    "fetch lacks " + String.join(" and ", missing), "exfig fetch --help shows examples.");
        }
    }

    private FolderOutput folder() {
        String wanted = format == null ? "png" : format;
        boolean webp = wanted.equals("webp");
        RenderFormat render = webp
                ? RenderFormat.PNG
                : Arrays.stream(RenderFormat.values())
                        .filter(known -> known.extension().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new UsageException(
                                "unknown format \"" + wanted + "\"", "One of png, svg, jpg, pdf, webp."));
        if (scale != null && !(scale >= 0.01 && scale <= 4)) {
            throw new UsageException("--scale must be 0.01 to 4, not " + scale);
        }
        double chosen = !render.raster() ? 1 : scale == null ? DEFAULT_SCALE : scale;
        return new FolderOutput(
                Objects.requireNonNull(output),
                render,
                chosen,
                Optional.ofNullable(darkSuffix),
                webp ? Optional.of(webpSettings()) : Optional.empty());
    }

    private SvgSafety.Policy svgPolicy() {
        return switch (svgSafety) {
            case "remove" -> SvgSafety.Policy.REMOVE;
            case "refuse" -> SvgSafety.Policy.REFUSE;
            case "keep" -> SvgSafety.Policy.KEEP;
            default ->
                throw new UsageException("--svg-safety knows no \"" + svgSafety + "\"", "remove, refuse or keep.");
        };
    }

    private WebpSettings webpSettings() {
        ClientSettingsFactory.range("--webp-quality", webpQuality, 0, 100);
        return switch (webpEncoding) {
            case "lossy" -> new WebpSettings(false, webpQuality);
            case "lossless" -> new WebpSettings(true, webpQuality);
            default ->
                throw new UsageException("--webp-encoding knows no \"" + webpEncoding + "\"", "lossy or lossless.");
        };
    }

    private Naming naming() {
        if (replace != null && validate == null) {
            throw new UsageException(
                    "--name-replace-regexp needs --name-validate-regexp", "Its groups are what $1, $2, … stand for.");
        }
        return new Naming(
                Optional.ofNullable(validate).map(FetchCommand::pattern),
                Optional.ofNullable(replace),
                Optional.ofNullable(nameStyle).map(FetchCommand::style));
    }

    private static Pattern pattern(String regexp) {
        try {
            return Pattern.compile(regexp, Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw new UsageException("--name-validate-regexp is no regular expression: " + e.getDescription()
                    + " at character " + (e.getIndex() + 1));
        }
    }

    // `snakeCase` and `kebab_case` are what the older tools accept, too.
    private static NameStyle style(String word) {
        return Arrays.stream(NameStyle.values())
                .filter(style -> letters(style.word()).equals(letters(word)))
                .filter(style -> style != NameStyle.FLAT_CASE)
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "unknown name style \"" + word + "\"",
                        "One of camelCase, snake_case, PascalCase, kebab-case, SCREAMING_SNAKE_CASE."));
    }

    private static String letters(String word) {
        return word.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}

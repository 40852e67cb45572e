package exfig.config;

import exfig.config.bind.Binder;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaints;
import exfig.config.effective.EffectiveConfig;
import exfig.config.keys.RootKeys;
import exfig.config.yaml.Spot;
import exfig.config.yaml.YamlValue;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads a configuration file. Everything that is wrong with it is found in one go.
///
/// Relative paths in the file mean the working directory of the process and stay as written.
public final class ConfigReader {
    private final OutputFactory outputs;
    private final Surroundings surroundings;
    private final ReadOptions options;

    /// @param outputs makes what entries write
    public ConfigReader(OutputFactory outputs) {
        this(outputs, ReadOptions.DEFAULT);
    }

    /// @param outputs makes what entries write
    /// @param options how severe to be
    public ConfigReader(OutputFactory outputs, ReadOptions options) {
        this(outputs, options, Surroundings.current());
    }

    ConfigReader(OutputFactory outputs, ReadOptions options, Surroundings surroundings) {
        this.outputs = outputs;
        this.options = options;
        this.surroundings = surroundings;
    }

    /// Reads one file, with those that it extends. Warnings come with the result.
    ///
    /// @throws ConfigException with every error and warning, ordered by position: `C001` no such file,
    ///     `C002` not readable, `C003` not YAML, and everything from `C010` on about its content
    public ExportConfig read(Path file) {
        return read(ConfigSource.read(file)).config();
    }

    /// What a file means, as the text of a configuration that means the same and builds on nothing:
    /// with all that entries inherit, and with defaults.
    ///
    /// @param origins whether a comment behind each value says where it is from
    /// @throws ConfigException as [#read] does
    public String effective(Path file, boolean origins) {
        ConfigReading reading = read(ConfigSource.read(file));
        Function<Spot, String> told = spot -> reading.sources().position(spot).toString();
        Optional<Function<Spot, String>> positions = origins ? Optional.of(told) : Optional.empty();
        Set<String> left = new HashSet<>();
        EffectiveConfig effective = EffectiveConfig.of(reading.root(), left, positions);
        while (left.addAll(complainedAbout(effective, file))) {
            effective = EffectiveConfig.of(reading.root(), left, positions);
        }
        return effective.text();
    }

    /// Values that were added and would draw a complaint that the file itself does not draw, such
    /// as the default of a suffix beside a mode that is off.
    private Set<String> complainedAbout(EffectiveConfig effective, Path file) {
        return problems(new ConfigSource(file, effective.text())).stream()
                .flatMap(problem -> effective.added(problem.position().line()).stream())
                .collect(Collectors.toSet());
    }

    /// Everything that is wrong with a text.
    List<ConfigProblem> problems(ConfigSource source) {
        try {
            return read(source).config().warnings();
        } catch (ConfigException e) {
            return e.problems();
        }
    }

    private ConfigReading read(ConfigSource source) {
        Complaints complaints = new Complaints();
        ConfigSources sources = new ConfigSources();
        Optional<YamlValue.Fields> loaded =
                new ConfigLoader(surroundings.environment(), sources, complaints).load(source);
        if (loaded.isEmpty()) {
            throw new ConfigException(sources.problems(complaints));
        }
        Path file = source.file();
        YamlValue.Fields content = PathBase.applied(new EntryDefaults(complaints).applied(loaded.get()), source.file());
        boolean forgiving = options.unknownKeysAllowed() || isFromFigmaExport(file);
        Bound root = new Binder(RootKeys.CATALOGUE, complaints, forgiving).bind(content);
        FigmaFiles files = new FigmaFiles(root, complaints);
        EntryMaker entries = new EntryMaker(root, files, sources, new DiskCheck(surroundings, complaints), complaints);
        OutputClaims claims = readEntries(root, entries, complaints);
        List<ConfigProblem> problems = judged(sources.problems(complaints), root);
        if (problems.stream().anyMatch(ConfigProblem::error)) {
            throw new ConfigException(problems);
        }
        ExportConfig config = new ExportConfig(
                Optional.ofNullable(file.getFileName()).orElse(file).toString(),
                Optional.of(file),
                files.settings(),
                BatchSettings.of(root),
                entries.colors(),
                entries.typography(),
                entries.artwork(),
                CommonSection.of(root).svgSafety(),
                CommonSection.of(root).optimizesPng(),
                CommonSection.of(root).tracking(),
                ConfigDigest.of(content),
                inputs(content, entries),
                claims.claims(sources),
                problems);
        return new ConfigReading(config, root, sources);
    }

    /// What else on the disk shapes the output.
    private static Set<Path> inputs(YamlValue.Fields content, EntryMaker entries) {
        Set<Path> inputs = new TreeSet<>(TemplateFolders.in(content));
        entries.colors().forEach(entry -> {
            if (entry.source() instanceof ColorSource.TokensFile(var file, var _, var _, var _, var _)) {
                inputs.add(file);
            }
        });
        return inputs;
    }

    private List<ConfigProblem> judged(List<ConfigProblem> problems, Bound root) {
        boolean strict = options.strict().orElseGet(() -> root.get(RootKeys.STRICT));
        return strict ? problems.stream().map(ConfigProblem::asError).toList() : problems;
    }

    private OutputClaims readEntries(Bound root, EntryMaker entries, Complaints complaints) {
        OutputClaims claims = new OutputClaims(surroundings, complaints);
        new CommonChecks(root, complaints).run();
        root.group(RootKeys.IOS).ifPresent(ios -> new IosReader(ios, entries, claims, outputs, complaints).read());
        root.group(RootKeys.ANDROID)
                .ifPresent(android -> new AndroidReader(root, android, entries, claims, outputs, complaints).read());
        root.group(RootKeys.FLUTTER)
                .ifPresent(flutter -> new FlutterReader(
                                flutter,
                                entries,
                                claims,
                                outputs,
                                new FlutterProject(surroundings, complaints),
                                complaints)
                        .read());
        root.group(RootKeys.WEB).ifPresent(web -> new WebReader(web, entries, claims, outputs, complaints).read());
        claims.check();
        return claims;
    }

    private static boolean isFromFigmaExport(Path file) {
        return Optional.ofNullable(file.getFileName())
                .map(Path::toString)
                .filter(name -> name.matches("figma-export\\.ya?ml"))
                .isPresent();
    }
}

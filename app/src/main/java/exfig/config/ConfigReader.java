package exfig.config;

import exfig.config.bind.Binder;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.RootKeys;
import exfig.config.yaml.Spot;
import exfig.config.yaml.YamlDocument;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a configuration file. Everything that is wrong with it is found in one go.
///
/// Relative paths in the file mean the working directory of the process and stay as written.
public final class ConfigReader {
    private final OutputFactory outputs;
    private final Surroundings surroundings;

    /// @param outputs makes what entries write
    public ConfigReader(OutputFactory outputs) {
        this(outputs, Surroundings.current());
    }

    ConfigReader(OutputFactory outputs, Surroundings surroundings) {
        this.outputs = outputs;
        this.surroundings = surroundings;
    }

    /// Reads one file. Warnings come with the result.
    ///
    /// @throws ConfigException with every error and warning, ordered by position: `C001` no such file,
    ///     `C002` not readable, `C003` not YAML, and everything from `C010` on about its content
    public ExportConfig read(Path file) {
        ConfigSource source = ConfigSource.read(file);
        YamlDocument document = YamlDocument.parse(source.text());
        Complaints complaints = new Complaints();
        document.faults()
                .forEach(fault -> complaints.add(
                        Complaint.error("C003", fault.spot(), fault.sentence()).hinting(fault.advice())));
        if (document.root().isEmpty() && complaints.anyError()) {
            throw new ConfigException(problems(source, complaints));
        }
        document.root().ifPresent(new TokenCheck(complaints)::look);
        YamlValue.Fields content = content(document, complaints);
        Bound root = new Binder(RootKeys.CATALOGUE, complaints, isFromFigmaExport(file)).bind(content);
        FigmaFiles files = new FigmaFiles(root, complaints);
        EntryMaker entries = new EntryMaker(root, files, source, new DiskCheck(surroundings, complaints), complaints);
        OutputClaims claims = readEntries(root, entries, complaints);
        List<ConfigProblem> problems = problems(source, complaints);
        if (complaints.anyError()) {
            throw new ConfigException(problems);
        }
        return new ExportConfig(
                Optional.ofNullable(file.getFileName()).orElse(file).toString(),
                Optional.of(file),
                files.settings(),
                entries.colors(),
                entries.typography(),
                entries.artwork(),
                CommonSection.of(root).svgSafety(),
                CommonSection.of(root).tracking(),
                ConfigDigest.of(content),
                TemplateFolders.in(content),
                claims.claims(source),
                problems);
    }

    private OutputClaims readEntries(Bound root, EntryMaker entries, Complaints complaints) {
        OutputClaims claims = new OutputClaims(surroundings, complaints);
        new CommonChecks(root, complaints).run();
        root.group(RootKeys.IOS).ifPresent(ios -> new IosReader(ios, entries, claims, outputs, complaints).read());
        root.group(RootKeys.ANDROID)
                .ifPresent(android -> new AndroidReader(root, android, entries, claims, outputs, complaints).read());
        claims.check();
        return claims;
    }

    private static YamlValue.Fields content(YamlDocument document, Complaints complaints) {
        YamlValue root = document.root().orElse(new YamlValue.Text("", true, Spot.START));
        if (root instanceof YamlValue.Fields map) {
            return new YamlValue.Fields(
                    map.fields().stream().filter(field -> !isSharedBlock(field)).toList(), map.spot());
        }
        if (!root.isNull()) {
            complaints.add(Complaint.error("C012", root.spot(), "a configuration must be a map, not " + root.kind())
                    .hinting("it begins with a key such as figma:"));
        }
        return new YamlValue.Fields(List.of(), Spot.START);
    }

    /// Blocks that are there to be used elsewhere in the file: by their name, or because they are.
    private static boolean isSharedBlock(YamlField field) {
        return field.key().startsWith("x-")
                || field.key().startsWith(".")
                || field.key().startsWith("_")
                || (field.shared() && RootKeys.SECTION.key(field.key()).isEmpty());
    }

    private static boolean isFromFigmaExport(Path file) {
        return Optional.ofNullable(file.getFileName())
                .map(Path::toString)
                .filter(name -> name.matches("figma-export\\.ya?ml"))
                .isPresent();
    }

    private static List<ConfigProblem> problems(ConfigSource source, Complaints complaints) {
        return complaints.ordered().stream().map(source::problem).toList();
    }
}

package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.NameList;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.config.ColorSource.TokensFile;
import exfig.config.ColorSource.Variables;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.TokensUnusable;
import exfig.figma.id.FileKey;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.WireReader;
import exfig.platform.ConfigPosition;
import exfig.tokens.ColorToken;
import exfig.tokens.TokenColorReader;
import exfig.tokens.TokenColors;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Colors of a local file: of design tokens, or of variables as Figma's API gave them, which is a
/// way to variables for those whose plan has no API for them.
final class LocalColors {
    /// Stands for the file, which has no key.
    private static final FileKey NO_FILE = new FileKey("local");

    private final TokensFile source;
    private final ConfigPosition position;
    private final List<String> warnings = new ArrayList<>();

    LocalColors(TokensFile source, ConfigPosition position) {
        this.source = source;
        this.position = position;
    }

    /// What people should know; complete after [#read()].
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /// @throws ExportException when the file cannot be used
    List<StyledColor> read() {
        String text = text();
        Optional<LocalVariables> variables = variables(text);
        List<StyledColor> colors = variables.isPresent() ? ofVariables(variables.get()) : ofTokens(text);
        if (colors.isEmpty()) {
            throw unusable(List.of("it has no color"
                    + source.group().map(group -> " in the group " + group).orElse("")));
        }
        return colors;
    }

    private String text() {
        try {
            return Files.readString(source.path());
        } catch (NoSuchFileException _) {
            throw unusable(List.of("there is no such file"));
        } catch (CharacterCodingException _) {
            throw unusable(List.of("it is not UTF-8 text"));
        } catch (IOException e) {
            throw unusable(List.of("it cannot be read: " + e.getClass().getSimpleName()));
        }
    }

    /// The answer of Figma's API, when the text is one.
    private static Optional<LocalVariables> variables(String text) {
        if (!text.contains("\"variableCollections\"")) {
            return Optional.empty();
        }
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            LocalVariables variables = WireReader.localVariables(parser);
            return Optional.of(variables).filter(read -> !read.collections().isEmpty());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private List<StyledColor> ofVariables(LocalVariables variables) {
        Optional<String> light = Optional.ofNullable(source.modes().get(Appearance.LIGHT));
        if (source.collection().isEmpty() || light.isEmpty()) {
            throw unusable(List.of("it holds variables, so the entry needs tokensCollectionName and lightModeName;"
                    + " collections: "
                    + variables.collections().values().stream()
                            .map(collection -> collection.name())
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        Findings findings = new Findings();
        Variables asked = new Variables(
                NO_FILE,
                source.collection().get(),
                light.get(),
                Optional.ofNullable(source.modes().get(Appearance.DARK)),
                Optional.ofNullable(source.modes().get(Appearance.LIGHT_HIGH_CONTRAST)),
                Optional.ofNullable(source.modes().get(Appearance.DARK_HIGH_CONTRAST)),
                source.primitivesMode());
        List<StyledColor> colors = new VariableColors(variables, asked, position, findings).read();
        warnings.addAll(findings.warnings());
        return colors.stream()
                .filter(color -> source.group()
                        .map(group -> color.name().replace('/', '.'))
                        .map(path -> path.startsWith(source.group().get() + "."))
                        .orElse(true))
                .toList();
    }

    private List<StyledColor> ofTokens(String text) {
        List<StyledColor> colors = new ArrayList<>();
        Map<String, Rgba> light = new TreeMap<>();
        for (ColorToken token : tokens(text, Optional.ofNullable(source.modes().get(Appearance.LIGHT)), true)) {
            light.put(token.path(), token.value());
            colors.add(styled(token, Appearance.LIGHT));
        }
        List<String> unknown = new ArrayList<>();
        source.modes().forEach((appearance, mode) -> {
            if (appearance != Appearance.LIGHT) {
                List<StyledColor> own = tokens(text, Optional.of(mode), false).stream()
                        .filter(token -> !token.value().equals(light.get(token.path())))
                        .map(token -> styled(token, appearance))
                        .toList();
                colors.addAll(own);
                if (own.isEmpty()) {
                    unknown.add(mode);
                }
            }
        });
        if (!unknown.isEmpty() && !light.isEmpty()) {
            warnings.add(source.path() + ": no token has a value of its own in the mode " + NameList.of(unknown));
        }
        return colors;
    }

    private List<ColorToken> tokens(String text, Optional<String> mode, boolean tells) {
        TokenColors read = TokenColorReader.read(text, mode);
        if (!read.errors().isEmpty()) {
            throw unusable(read.errors().stream()
                    .map(problem -> problem.place() + ": " + problem.sentence())
                    .toList());
        }
        if (tells) {
            read.warnings()
                    .forEach(
                            problem -> warnings.add(source.path() + ":" + problem.place() + ": " + problem.sentence()));
        }
        return read.colors().stream()
                .filter(token -> source.group()
                        .map(group -> token.path().equals(group) || token.path().startsWith(group + "."))
                        .orElse(true))
                .toList();
    }

    private static StyledColor styled(ColorToken token, Appearance appearance) {
        return new StyledColor(token.path().replace('.', '/'), token.description(), token.value(), appearance);
    }

    private ExportException unusable(List<String> reasons) {
        return new ExportException(new TokensUnusable(source.path(), reasons, position));
    }
}

package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.DesignVariable;
import exfig.config.ExportConfig;
import exfig.json.JsonText;
import exfig.tokens.ComponentTokens;
import exfig.tokens.LegacyTokens;
import exfig.tokens.ModedToken;
import exfig.tokens.ResolverFiles;
import exfig.tokens.StyleTokens;
import exfig.tokens.TokenClashException;
import exfig.tokens.TokenDocument;
import exfig.tokens.TokenEntry;
import exfig.tokens.TokenSet;
import exfig.tokens.VariableTokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The texts of token files of one config.
final class TokenFiles {
    private final TokenMaterial material;
    private final Form form;
    private final List<String> warnings = new ArrayList<>();

    /// How they are written.
    record Form(boolean raw, boolean legacy, JsonText.Layout layout) {}

    TokenFiles(TokenMaterial material, Form form) {
        this.material = material;
        this.form = form;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /// A file for each kind that the config has, in a folder.
    Map<Path, String> all(Path folder) throws InterruptedException {
        Map<Path, String> files = new LinkedHashMap<>();
        for (DownloadCommand.Kind kind : DownloadCommand.parts()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            if (has(kind)) {
                files.put(folder.resolve(word + ".json"), one(kind));
            } else {
                warnings.add("the configuration has no " + word + ", so there is no " + word + ".json");
            }
        }
        return files;
    }

    private boolean has(DownloadCommand.Kind kind) {
        ExportConfig config = material.config();
        return switch (kind) {
            case COLORS -> !config.colors().isEmpty();
            case TYPOGRAPHY -> !config.typography().isEmpty();
            case ICONS -> config.artwork().stream().anyMatch(entry -> entry.kind() == AssetKind.ICONS);
            case IMAGES -> config.artwork().stream().anyMatch(entry -> entry.kind() == AssetKind.IMAGES);
            case TOKENS -> !config.colors().isEmpty() || !config.typography().isEmpty();
            case ALL -> true;
        };
    }

    /// @throws UsageException when the config has nothing of the kind, the filter leaves nothing, or two
    ///     names clash
    String one(DownloadCommand.Kind kind) throws InterruptedException {
        demand(kind);
        if (form.raw()) {
            return new RawTokens(material, form.layout()).text(kind);
        }
        List<TokenEntry> entries = entries(kind);
        demandSome(entries);
        return unclashed(() -> {
            TokenDocument document =
                    form.legacy() ? TokenDocument.older(LegacyTokens.of(entries)) : TokenDocument.of(entries);
            return document.text(form.layout());
        });
    }

    /// Variables, color styles and typography as files for each mode, with a resolver, in a folder.
    ///
    /// @throws UsageException as [#one] does
    Map<Path, String> resolved(Path folder) throws InterruptedException {
        demand(DownloadCommand.Kind.TOKENS);
        List<TokenSet> sets = sets(true);
        demandSome(sets.stream().flatMap(set -> set.tokens().stream()).toList());
        Map<Path, String> files = new LinkedHashMap<>();
        unclashed(() -> ResolverFiles.of(sets, form.layout()))
                .forEach((name, text) -> files.put(folder.resolve(name), text));
        return files;
    }

    private void demand(DownloadCommand.Kind kind) {
        if (!has(kind)) {
            throw new UsageException(
                    "the configuration has no " + kind.name().toLowerCase(Locale.ROOT),
                    "Add an entry of that kind to one of its platforms; download reads what entries read.");
        }
    }

    private static void demandSome(List<?> tokens) {
        if (tokens.isEmpty()) {
            throw new UsageException(
                    "nothing is left to write", "Filters are case-sensitive and match whole Figma names.");
        }
    }

    private static <T> T unclashed(Supplier<T> making) {
        try {
            return making.get();
        } catch (TokenClashException e) {
            throw new UsageException(String.valueOf(e.getMessage()), "Rename one of them in Figma.");
        }
    }

    private List<TokenEntry> entries(DownloadCommand.Kind kind) throws InterruptedException {
        return switch (kind) {
            case COLORS -> entries(sets(false));
            case TYPOGRAPHY -> ModedToken.entries(StyleTokens.typography(material.texts()));
            case ICONS -> ComponentTokens.of(material.components(AssetKind.ICONS));
            case IMAGES -> ComponentTokens.of(material.components(AssetKind.IMAGES));
            case TOKENS, ALL -> entries(sets(true));
        };
    }

    private static List<TokenEntry> entries(List<TokenSet> sets) {
        return sets.stream()
                .flatMap(set -> ModedToken.entries(set.tokens()).stream())
                .toList();
    }

    /// @param everything whether all is wanted that tokens can be made of, not colors alone
    private List<TokenSet> sets(boolean everything) throws InterruptedException {
        List<DesignVariable> variables = material.variables(everything);
        List<ModedToken> colors = StyleTokens.colors(material.styles());
        List<ModedToken> texts = everything ? StyleTokens.typography(material.texts()) : List.of();
        // The older form has neither.
        boolean others = everything && !form.legacy();
        List<ModedToken> gradients = others ? StyleTokens.gradients(material.gradients()) : List.of();
        List<ModedToken> effects = others ? StyleTokens.effects(material.effects(), warnings) : List.of();
        List<TokenSet> sets = new ArrayList<>(VariableTokens.of(
                variables,
                VariableTokens.clash(variables),
                !form.legacy(),
                Stream.of(colors, gradients, effects, texts)
                        .flatMap(List::stream)
                        .map(ModedToken::path)
                        .toList(),
                warnings));
        sets.add(new TokenSet("Color styles", colors));
        sets.add(new TokenSet("Gradients", gradients));
        sets.add(new TokenSet("Effects", effects));
        sets.add(new TokenSet("Typography", texts));
        return sets;
    }
}

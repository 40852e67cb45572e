package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.DesignVariable;
import exfig.asset.DrawnComponent;
import exfig.asset.NaturalOrder;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.asset.StyledEffect;
import exfig.asset.StyledGradient;
import exfig.asset.StyledText;
import exfig.config.ExportConfig;
import exfig.export.DesignGathering;
import exfig.export.process.NameFilter;
import exfig.json.JsonText;
import exfig.resilience.Deadline;
import exfig.tokens.DesignTokens;
import exfig.tokens.LegacyTokens;
import exfig.tokens.ModedToken;
import exfig.tokens.ResolverFiles;
import exfig.tokens.TokenClashException;
import exfig.tokens.TokenDocument;
import exfig.tokens.TokenEntry;
import exfig.tokens.TokenSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The texts of token files of one config. Figma lists what it has in any order, so everything is sorted
/// by name.
final class TokenFiles {
    private final DesignGathering gathering;
    private final ExportConfig config;
    private final NameFilter filter;
    private final Form form;
    private final Deadline deadline;
    private final List<String> warnings = new ArrayList<>();

    /// How they are written.
    record Form(boolean raw, boolean legacy, JsonText.Layout layout) {}

    TokenFiles(DesignGathering gathering, ExportConfig config, NameFilter filter, Form form, Deadline deadline) {
        this.gathering = gathering;
        this.config = config;
        this.filter = filter;
        this.form = form;
        this.deadline = deadline;
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
            return raw(kind);
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
            case TYPOGRAPHY -> ModedToken.entries(DesignTokens.typography(texts()));
            case ICONS -> DesignTokens.components(components(AssetKind.ICONS));
            case IMAGES -> DesignTokens.components(components(AssetKind.IMAGES));
            case TOKENS, ALL -> entries(sets(true));
        };
    }

    private static List<TokenEntry> entries(List<TokenSet> sets) {
        return sets.stream()
                .flatMap(set -> ModedToken.entries(set.tokens()).stream())
                .toList();
    }

    /// @param everything whether typography and variables of all types are wanted, gradients and effects, not colors
    /// alone
    private List<TokenSet> sets(boolean everything) throws InterruptedException {
        List<DesignVariable> variables = variables(everything);
        List<ModedToken> colors = DesignTokens.colors(styles());
        List<ModedToken> texts = everything ? DesignTokens.typography(texts()) : List.of();
        // The older form has neither.
        boolean others = everything && !form.legacy();
        List<ModedToken> gradients = others ? DesignTokens.gradients(gradients()) : List.of();
        List<ModedToken> effects = others ? DesignTokens.effects(effects(), warnings) : List.of();
        List<TokenSet> sets = new ArrayList<>(DesignTokens.variables(
                variables,
                DesignTokens.clash(variables),
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

    private List<DesignVariable> variables(boolean everything) throws InterruptedException {
        return gathering.variables(config, everything, deadline).stream()
                .filter(variable -> filter.matches(variable.name()))
                .sorted(Comparator.comparing(DesignVariable::collection, NaturalOrder.BY_NAME)
                        .thenComparing(DesignVariable::name, NaturalOrder.BY_NAME))
                .toList();
    }

    private List<StyledColor> styles() throws InterruptedException {
        return gathering.styles(config, deadline).stream()
                .filter(color -> filter.matches(color.name()))
                .sorted(Comparator.comparing(StyledColor::name, NaturalOrder.BY_NAME))
                .toList();
    }

    private List<StyledGradient> gradients() throws InterruptedException {
        return gathering.gradients(config, deadline).stream()
                .filter(gradient -> filter.matches(gradient.name()))
                .sorted(Comparator.comparing(StyledGradient::name, NaturalOrder.BY_NAME))
                .toList();
    }

    private List<StyledEffect> effects() throws InterruptedException {
        return gathering.effects(config, deadline).stream()
                .filter(effect -> filter.matches(effect.name()))
                .sorted(Comparator.comparing(StyledEffect::name, NaturalOrder.BY_NAME))
                .toList();
    }

    private List<StyledText> texts() throws InterruptedException {
        return gathering.typography(config, deadline).stream()
                .filter(text -> filter.matches(text.name()))
                .sorted(Comparator.comparing(StyledText::name, NaturalOrder.BY_NAME))
                .toList();
    }

    private List<DrawnComponent> components(AssetKind kind) throws InterruptedException {
        return gathering.components(config, kind, deadline).stream()
                .filter(component -> filter.matches(component.assetName()))
                .sorted(Comparator.comparing(DrawnComponent::assetName, NaturalOrder.BY_NAME)
                        .thenComparing(DrawnComponent::name, NaturalOrder.BY_NAME))
                .toList();
    }

    private String raw(DownloadCommand.Kind kind) throws InterruptedException {
        Object data = switch (kind) {
            case TYPOGRAPHY -> texts().stream().map(TokenFiles::raw).toList();
            case ICONS ->
                components(AssetKind.ICONS).stream().map(TokenFiles::raw).toList();
            case IMAGES ->
                components(AssetKind.IMAGES).stream().map(TokenFiles::raw).toList();
            case COLORS, TOKENS, ALL -> rawColors();
        };
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("data", data);
        document.put("source", Map.of("exfigVersion", Version.text().replace("exfig ", "")));
        return JsonText.of(document, form.layout());
    }

    private Map<String, Object> rawColors() throws InterruptedException {
        Map<String, Object> data = new LinkedHashMap<>();
        for (StyledColor color : styles()) {
            String label = switch (color.appearance()) {
                case LIGHT -> "light";
                case DARK -> "dark";
                case LIGHT_HIGH_CONTRAST -> "lightHC";
                case DARK_HIGH_CONTRAST -> "darkHC";
            };
            @SuppressWarnings("unchecked") // made here
            List<Object> list = (List<Object>) data.computeIfAbsent(label, _ -> new ArrayList<>());
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("name", color.name());
            members.putAll(components(color.value()));
            list.add(members);
        }
        List<Object> variables = new ArrayList<>();
        for (DesignVariable variable : variables(false)) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", variable.id());
            members.put("collection", variable.collection());
            members.put("name", variable.name());
            Map<String, Object> modes = new LinkedHashMap<>();
            variable.values().forEach((mode, value) -> modes.put(mode, raw(value)));
            members.put("modes", modes);
            variables.add(members);
        }
        if (!variables.isEmpty()) {
            data.put("variables", variables);
        }
        return data;
    }

    private static Object raw(DesignVariable.Value value) {
        return switch (value) {
            case DesignVariable.Value.Color(var color) -> components(color);
            case DesignVariable.Value.Amount(var number) -> TokenDocument.number(number);
            case DesignVariable.Value.Text(var text) -> text;
            case DesignVariable.Value.Flag(var flag) -> flag;
            case DesignVariable.Value.Alias(var target, var _) -> Map.of("alias", target);
        };
    }

    private static Map<String, Object> components(Rgba color) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("r", TokenDocument.number(color.red()));
        members.put("g", TokenDocument.number(color.green()));
        members.put("b", TokenDocument.number(color.blue()));
        members.put("a", TokenDocument.number(color.alpha()));
        return members;
    }

    private static Map<String, Object> raw(StyledText text) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", text.name());
        members.put("fontName", text.look().fontName());
        members.put("fontSize", TokenDocument.number(text.look().fontSize()));
        text.look().lineHeight().ifPresent(height -> members.put("lineHeight", TokenDocument.number(height)));
        members.put("letterSpacing", TokenDocument.number(text.look().letterSpacing()));
        members.put("textCase", text.look().textCase().name().toLowerCase(Locale.ROOT));
        return members;
    }

    private static Map<String, Object> raw(DrawnComponent component) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", component.assetName());
        component.setName().ifPresent(_ -> members.put("variant", component.name()));
        members.put("fileId", component.node().file().value());
        members.put("nodeId", component.node().node().value());
        if (!component.description().isBlank()) {
            members.put("description", component.description());
        }
        return members;
    }
}

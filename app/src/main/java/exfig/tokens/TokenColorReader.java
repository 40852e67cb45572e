package exfig.tokens;

import exfig.asset.Rgba;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The colors of a token file: those whose type is `color` by themselves, by what they refer to or
/// by their group. Other types are passed over.
///
/// The older form with colors as `#rrggbb` is read as well. A color that sRGB does not have becomes
/// the nearest by component, with a warning.
public final class TokenColorReader {
    private static final String COLOR = "color";
    private static final double SLACK = 0.0005;
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})([0-9a-fA-F]{2})?|#([0-9a-fA-F]{3})");

    private final References references;
    private final List<ColorToken> colors = new ArrayList<>();
    private final List<TokenProblem> problems = new ArrayList<>();

    private TokenColorReader(Json.Members root, Optional<String> mode) {
        this.references = new References(root, mode);
    }

    /// Reads the text of a file. What is wrong is in the result.
    public static TokenColors read(String text) {
        return read(text, Optional.empty());
    }

    /// The same in a mode: values that tokens have for it in exfig's extension, or under its name
    /// in the older form, go before `$value`, also where references lead.
    public static TokenColors read(String text, Optional<String> mode) {
        try {
            if (!(JsonFile.read(text) instanceof Json.Members root)) {
                return new TokenColors(
                        List.of(),
                        List.of(TokenProblem.error(Place.START, "the file is no object of tokens and groups")));
            }
            TokenColorReader reader = new TokenColorReader(root, mode);
            reader.group(root, "", null);
            return new TokenColors(reader.colors, reader.problems);
        } catch (JsonFile.Malformed e) {
            return new TokenColors(List.of(), List.of(e.problem()));
        }
    }

    private void group(Json.Members group, String path, @Nullable String inherited) {
        Json.Members whole = group;
        try {
            whole = references.extended(group, path, List.of());
        } catch (References.Broken e) {
            problems.add(TokenProblem.error(e.place(), Objects.requireNonNull(e.getMessage())));
        }
        String type = whole.text("$type").orElse(inherited);
        for (Map.Entry<String, Json> member : whole.members().entrySet()) {
            String name = member.getKey();
            if (member.getValue() instanceof Json.Members child && (!name.startsWith("$") || name.equals("$root"))) {
                String childPath = name.equals("$root") ? path : path.isEmpty() ? name : path + "." + name;
                if (References.isToken(child)) {
                    token(child, childPath, type);
                } else if (!name.equals("$root")) {
                    group(child, childPath, type);
                }
            }
        }
    }

    private void token(Json.Members token, String path, @Nullable String inherited) {
        try {
            Json value = references.follow(references.value(token), List.of());
            Optional<String> type = type(token).or(() -> Optional.ofNullable(inherited));
            if (type.isEmpty() && looksLikeColor(value)) {
                warn(token.place(), path, "has no $type; it is taken for a color");
                type = Optional.of(COLOR);
            }
            if (type.filter(COLOR::equals).isPresent()) {
                color(value, path)
                        .ifPresent(color -> colors.add(new ColorToken(
                                path, color, token.text("$description").orElse(""))));
            }
        } catch (References.Broken e) {
            problems.add(TokenProblem.error(e.place(), path + ": " + e.getMessage()));
        }
    }

    // A token's own type, else that of the token that it refers to (Format Module, "Type").
    private Optional<String> type(Json.Members token) throws References.Broken {
        Optional<String> own = token.text("$type");
        Optional<String> target = References.alias(references.value(token));
        // The chain has an end: a circle was found before.
        while (own.isEmpty() && target.isPresent()) {
            Json.Members next = references.token(target.get(), token.place());
            own = references.type(target.get());
            target = References.alias(references.value(next));
        }
        return own;
    }

    /// The older form has a color for each mode: `{"Light": "#ffffff", "Dark": "#000000"}`.
    private Optional<Json> labelled(Json.Members value) {
        boolean labels = !value.members().isEmpty()
                && value.members().values().stream()
                        .allMatch(label -> label instanceof Json.Text(var text, var _)
                                && HEX.matcher(text).matches());
        return labels
                ? references
                        .mode()
                        .flatMap(value::get)
                        .or(() -> value.get("Light"))
                        .or(() -> value.members().values().stream().findFirst())
                : Optional.empty();
    }

    private static boolean looksLikeColor(Json value) {
        return switch (value) {
            case Json.Members members -> members.members().containsKey("colorSpace");
            case Json.Text(var text, var _) ->
                text.startsWith("#") && HEX.matcher(text).matches();
            case Json.Items _, Json.Figure _, Json.Word _ -> false;
        };
    }

    private Optional<Rgba> color(Json value, String path) throws References.Broken {
        return switch (value) {
            case Json.Members members ->
                labelled(members).isPresent() ? color(labelled(members).get(), path) : color(members, path);
            case Json.Text(var text, var place) -> {
                Matcher hex = HEX.matcher(text);
                if (!hex.matches()) {
                    problems.add(TokenProblem.error(
                            place,
                            path + " is \"" + text + "\", which is no color; write an object with colorSpace and"
                                    + " components, or #rrggbb"));
                    yield Optional.empty();
                }
                yield Optional.of(hex(hex));
            }
            case Json.Items _, Json.Figure _, Json.Word _ -> {
                problems.add(TokenProblem.error(
                        value.place(), path + " is no color; write an object with colorSpace and components"));
                yield Optional.empty();
            }
        };
    }

    private static Rgba hex(Matcher hex) {
        String digits = hex.group(3) == null
                ? hex.group(1)
                : hex.group(3).chars().mapToObj(c -> "" + (char) c + (char) c).reduce("", String::concat);
        int rgb = Integer.parseInt(digits, 16);
        double alpha = hex.group(2) == null ? 1 : Integer.parseInt(hex.group(2), 16) / 255.0;
        return new Rgba((rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, alpha);
    }

    private Optional<Rgba> color(Json.Members members, String path) throws References.Broken {
        Optional<String> word = follow(members, "colorSpace") instanceof Json.Text(var text, var _)
                ? Optional.of(text)
                : Optional.empty();
        Optional<ColorSpace> space = word.flatMap(ColorSpace::of);
        if (space.isEmpty()) {
            problems.add(TokenProblem.error(
                    members.place(),
                    path
                            + (word.isEmpty()
                                    ? " has no colorSpace"
                                    : " has the unknown colorSpace \"" + word.get() + "\"")
                            + "; for example \"srgb\""));
            return Optional.empty();
        }
        Optional<double[]> components = components(members, path);
        Optional<Double> alpha = number(follow(members, "alpha"));
        if (components.isEmpty()) {
            return Optional.empty();
        }
        double[] rgb = space.get().toSrgb(components.get());
        for (double channel : rgb) {
            if (!(channel >= -SLACK && channel <= 1 + SLACK)) {
                warn(
                        members.place(),
                        path,
                        "is outside sRGB, in " + space.get().word() + "; the nearest color by component is used");
                break;
            }
        }
        return Optional.of(new Rgba(clamp(rgb[0]), clamp(rgb[1]), clamp(rgb[2]), clamp(alpha.orElse(1.0))));
    }

    private Optional<double[]> components(Json.Members color, String path) throws References.Broken {
        if (!(follow(color, "components") instanceof Json.Items(var items, var _)) || items.size() != 3) {
            problems.add(TokenProblem.error(color.place(), path + " needs three components, such as [0.2, 0.4, 1]"));
            return Optional.empty();
        }
        double[] components = new double[3];
        for (int i = 0; i < 3; i++) {
            Json item = references.follow(items.get(i), List.of());
            boolean none = item instanceof Json.Text(var text, var _)
                    && text.toLowerCase(Locale.ROOT).equals("none");
            Optional<Double> number = none ? Optional.of(0.0) : number(item);
            if (number.isEmpty()) {
                problems.add(TokenProblem.error(item.place(), path + " has a component that is no number"));
                return Optional.empty();
            }
            components[i] = number.get();
        }
        return Optional.of(components);
    }

    private @Nullable Json follow(Json.Members members, String name) throws References.Broken {
        Optional<Json> value = members.get(name);
        return value.isEmpty() ? null : references.follow(value.get(), List.of());
    }

    private static Optional<Double> number(@Nullable Json value) {
        return value instanceof Json.Figure(var number, var _) ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private static double clamp(double channel) {
        return channel > 0 ? Math.min(channel, 1) : 0;
    }

    private void warn(Place place, String path, String phrase) {
        problems.add(TokenProblem.warning(place, path + " " + phrase));
    }
}

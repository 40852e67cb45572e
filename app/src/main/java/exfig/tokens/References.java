package exfig.tokens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What references of a file lead to: `{group.token}` to the value of a token, JSON pointers to any
/// place (Format Module 2025.10, "Aliases / References").
///
/// @param root the file
/// @param mode whose values go before `$value`, where tokens have them in exfig's extension
record References(Json.Members root, Optional<String> mode) {
    References(Json.Members root) {
        this(root, Optional.empty());
    }

    /// A reference leads nowhere, or in a circle.
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        Broken(Place place, String message) {
            super(message);
            this.place = place;
        }

        Place place() {
            return place;
        }
    }

    /// The path in braces, when a value is a reference to a token.
    static Optional<String> alias(Json value) {
        return value instanceof Json.Text(var text, var _) && text.startsWith("{") && text.endsWith("}")
                ? Optional.of(text.substring(1, text.length() - 1))
                : Optional.empty();
    }

    /// The pointer, when a value is a reference by pointer.
    static Optional<String> pointer(Json value) {
        return value instanceof Json.Members members && members.members().size() == 1
                ? members.text("$ref")
                : Optional.empty();
    }

    /// The value with all references followed, at the top only.
    ///
    /// @param passed references on the way here
    Json follow(Json value, List<String> passed) throws Broken {
        Optional<String> alias = alias(value);
        Optional<String> pointer = pointer(value);
        if (alias.isEmpty() && pointer.isEmpty()) {
            return value;
        }
        String reference = alias.map(path -> "{" + path + "}").or(() -> pointer).orElseThrow();
        List<String> further =
                Stream.concat(passed.stream(), Stream.of(reference)).toList();
        if (passed.contains(reference)) {
            throw new Broken(value.place(), "references lead in a circle: " + String.join(" → ", further));
        }
        Json target =
                alias.isPresent() ? valueOf(alias.get(), value.place()) : at(pointer.orElseThrow(), value.place());
        return follow(target, further);
    }

    /// The token of a path, which has a value or is a reference itself.
    Json.Members token(String path, Place from) throws Broken {
        Json found = root;
        for (String name : path.split("\\.", -1)) {
            Json next = found instanceof Json.Members group && !group.members().containsKey("$value")
                    ? group.members().get(name)
                    : null;
            if (next == null) {
                throw new Broken(from, "{" + path + "} leads to no token");
            }
            found = next;
        }
        if (found instanceof Json.Members token && isToken(token)) {
            return token;
        }
        throw new Broken(from, "{" + path + "} leads to a group, and not to a token");
    }

    /// The type of a token by itself or by the nearest of its groups, which is not that of what it
    /// refers to.
    Optional<String> type(String path) {
        Optional<String> type = root.text("$type");
        Json found = root;
        for (String name : path.split("\\.", -1)) {
            if (!(found instanceof Json.Members group) || !(group.members().get(name) instanceof Json.Members next)) {
                return type;
            }
            found = next;
            type = next.text("$type").or(own(type));
        }
        return type;
    }

    private static Supplier<Optional<String>> own(Optional<String> type) {
        return () -> type;
    }

    static boolean isToken(Json.Members members) {
        return members.members().containsKey("$value")
                || (members.text("$ref").isPresent() && members.get("$extends").isEmpty());
    }

    /// The value of a token, which may be a reference.
    Json value(Json.Members token) {
        return mode.flatMap(name -> inMode(token, name))
                .or(() -> token.get("$value"))
                .orElseGet(
                        () -> new Json.Members(Map.of("$ref", token.get("$ref").orElseThrow()), token.place()));
    }

    private static Optional<Json> inMode(Json.Members token, String mode) {
        return Optional.of(token)
                .flatMap(all -> members(all, "$extensions"))
                .flatMap(extensions -> members(extensions, TokenDocument.EXTENSION))
                .flatMap(extension -> members(extension, "modes"))
                .flatMap(modes -> modes.get(mode));
    }

    private static Optional<Json.Members> members(Json.Members above, String name) {
        return above.get(name).filter(Json.Members.class::isInstance).map(Json.Members.class::cast);
    }

    private Json valueOf(String path, Place from) throws Broken {
        return value(token(path, from));
    }

    private Json at(String pointer, Place from) throws Broken {
        if (!pointer.startsWith("#/")) {
            throw new Broken(from, "$ref \"" + pointer + "\" is no pointer into this file; one begins with #/");
        }
        Json found = root;
        for (String part : pointer.substring(2).split("/", -1)) {
            String name = part.replace("~1", "/").replace("~0", "~");
            Optional<Json> next = switch (found) {
                case Json.Members members -> members.get(name);
                case Json.Items items -> index(name, items.items());
                case Json.Text _, Json.Figure _, Json.Word _ -> Optional.empty();
            };
            found = next.orElseThrow(() -> new Broken(from, "$ref \"" + pointer + "\" leads nowhere"));
        }
        // A pointer to a token means its value, since that is what stands where the reference is.
        return found instanceof Json.Members token && isToken(token) ? value(token) : found;
    }

    private static Optional<Json> index(String name, List<Json> items) {
        return name.matches("[0-9]{1,6}") && Integer.parseInt(name) < items.size()
                ? Optional.of(items.get(Integer.parseInt(name)))
                : Optional.empty();
    }

    /// A group with everything of the groups that it extends, whose own members go before theirs.
    ///
    /// @param path of the group, for messages
    Json.Members extended(Json.Members group, String path, List<Json.Members> passed) throws Broken {
        Optional<Json> base = group.get("$extends");
        if (base.isEmpty()) {
            return group;
        }
        if (passed.contains(group)) {
            throw new Broken(base.get().place(), (path.isEmpty() ? "the file" : path) + " extends itself");
        }
        Json found = alias(base.get()).isPresent()
                ? group(alias(base.get()).orElseThrow(), base.get().place())
                : base.get() instanceof Json.Text(var pointer, var place)
                        ? at(pointer, place)
                        : at(pointer(base.get()).orElse("?"), base.get().place());
        if (!(found instanceof Json.Members target) || isToken(target)) {
            throw new Broken(base.get().place(), "$extends of " + path + " leads to no group");
        }
        Json.Members whole = extended(
                target, path, Stream.concat(passed.stream(), Stream.of(group)).toList());
        return merged(whole, group);
    }

    private Json group(String path, Place from) throws Broken {
        Json found = root;
        for (String name : path.split("\\.", -1)) {
            found = (found instanceof Json.Members members ? members.get(name) : Optional.<Json>empty())
                    .orElseThrow(() -> new Broken(from, "{" + path + "} leads to no group"));
        }
        return found;
    }

    private static Json.Members merged(Json.Members base, Json.Members own) {
        Map<String, Json> all = new LinkedHashMap<>(base.members());
        own.members()
                .forEach((name, value) -> all.merge(
                        name,
                        value,
                        (before, now) -> before instanceof Json.Members a
                                        && now instanceof Json.Members b
                                        && !isToken(a)
                                        && !isToken(b)
                                        && !name.startsWith("$")
                                ? merged(a, b)
                                : now));
        all.remove("$extends");
        return new Json.Members(all, own.place());
    }
}

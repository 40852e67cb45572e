package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The start tag of an element as it stands in the text.
///
/// @param name with its prefix
/// @param end behind its `>`
/// @param empty whether it ends with `/>`
record StartTag(String name, List<Attribute> attributes, int end, boolean empty) {
    private static final Set<String> HTML =
            Set.of("iframe", "frame", "frameset", "object", "embed", "applet", "meta", "link", "base", "form");
    private static final Set<String> LINKS = Set.of("href", "src", "srcset", "poster", "action", "formaction", "data");

    StartTag {
        attributes = List.copyOf(attributes);
    }

    /// An attribute.
    ///
    /// @param start of the blanks before it
    /// @param valueStart behind the opening quote
    /// @param value as it stands between the quotes
    record Attribute(String name, int start, int valueStart, String value) {
        int end() {
            return valueStart + value.length() + 1;
        }

        /// What makes the attribute more than a drawing's, as a noun phrase; the cuts take it out.
        Optional<String> harm(StartTag tag, String text, Cuts cuts) {
            String local = localName(name);
            String phrase;
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                return Optional.empty();
            } else if (name.regionMatches(true, 0, "on", 0, 2)) {
                phrase = "the event handler " + name.toLowerCase(Locale.ROOT);
            } else if (name.equalsIgnoreCase("xml:base")) {
                phrase = "a base address";
            } else if (LINKS.contains(local)) {
                if (SafeReferences.isLocal(value, tag.drawsPictures())) {
                    return Optional.empty();
                }
                phrase = SafeReferences.isScript(value) ? "a link that runs a script" : "an external reference";
            } else if (local.equals("id") || local.startsWith("data-") || local.startsWith("aria-")) {
                return Optional.empty();
            } else {
                return css(text, cuts);
            }
            cuts.remove(start, end());
            return Optional.of(phrase);
        }

        private Optional<String> css(String text, Cuts cuts) {
            int valueEnd = end() - 1;
            return switch (SafeReferences.cutFrom(text, valueStart, valueEnd, true, cuts)) {
                case HARMLESS -> Optional.empty();
                case CUT -> Optional.of("an external reference");
                case TANGLED -> {
                    cuts.remove(start, end());
                    yield Optional.of("an external reference");
                }
            };
        }
    }

    /// What makes the whole element more than a drawing's, as a noun phrase.
    Optional<String> harm() {
        String local = localName(name);
        return switch (local) {
            case "script", "handler" -> Optional.of("a script");
            case "foreignobject" -> Optional.of("a foreign object");
            case "animate", "set", "animatetransform", "animatemotion" ->
                animatesLink() ? Optional.of("an animated link") : Optional.empty();
            default -> HTML.contains(local) ? Optional.of("an element <" + local + ">") : Optional.empty();
        };
    }

    private boolean drawsPictures() {
        String local = localName(name);
        return local.equals("image") || local.equals("feimage");
    }

    private boolean animatesLink() {
        return attributes.stream()
                .filter(attribute -> localName(attribute.name()).equals("attributename"))
                .map(attribute ->
                        localName(SafeReferences.decode(attribute.value()).strip()))
                .anyMatch(target -> LINKS.contains(target) || target.startsWith("on"));
    }

    /// The name without prefix, in lower case, since HTML does not tell cases apart.
    static String localName(String name) {
        return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /// Reads the tag that starts at a `<`; empty when it is not well-formed.
    static Optional<StartTag> read(String text, int start) {
        int at = endOfName(text, start + 1);
        String name = text.substring(start + 1, at);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Attribute> attributes = new ArrayList<>();
        while (true) {
            int blank = at;
            at = skipBlanks(text, at);
            if (text.startsWith(">", at)) {
                return Optional.of(new StartTag(name, attributes, at + 1, false));
            }
            if (text.startsWith("/>", at)) {
                return Optional.of(new StartTag(name, attributes, at + 2, true));
            }
            Optional<Attribute> attribute = at > blank ? attribute(text, blank, at) : Optional.empty();
            if (attribute.isEmpty()) {
                return Optional.empty();
            }
            attributes.add(attribute.get());
            at = attribute.get().end();
        }
    }

    private static Optional<Attribute> attribute(String text, int blank, int from) {
        int nameEnd = endOfName(text, from);
        int equals = skipBlanks(text, nameEnd);
        int open = text.startsWith("=", equals) ? skipBlanks(text, equals + 1) : text.length();
        if (nameEnd == from || open >= text.length() || (text.charAt(open) != '"' && text.charAt(open) != '\'')) {
            return Optional.empty();
        }
        int close = text.indexOf(text.charAt(open), open + 1);
        String value = close < 0 ? "<" : text.substring(open + 1, close);
        return value.indexOf('<') >= 0
                ? Optional.empty()
                : Optional.of(new Attribute(text.substring(from, nameEnd), blank, open + 1, value));
    }

    private static int endOfName(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at)) && "=/><\"'&".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

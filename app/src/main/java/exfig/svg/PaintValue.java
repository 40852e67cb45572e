package exfig.svg;

import java.util.Locale;
import java.util.Optional;

/// What `fill` and `stroke` can say.
sealed interface PaintValue {
    record None() implements PaintValue {}

    record Color(SvgColor color) implements PaintValue {}

    record CurrentColor() implements PaintValue {}

    /// A paint server by id, and what to use when it is missing.
    record Server(String id, Optional<PaintValue> fallback) implements PaintValue {}

    /// The paint of the element that refers to this one; only markers and `use` give it a meaning.
    record Context(String keyword) implements PaintValue {}

    static Optional<PaintValue> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "none" -> Optional.of(new None());
            case "currentcolor" -> Optional.of(new CurrentColor());
            case "context-fill", "context-stroke" -> Optional.of(new Context(lower));
            default ->
                lower.startsWith("url(")
                        ? server(text.strip())
                        : ColorParser.parse(text).map(Color::new);
        };
    }

    private static Optional<PaintValue> server(String text) {
        int close = Css.find(text, 4, ')');
        return Reference.id(text).map(id -> new Server(id, parse(text.substring(Math.min(close + 1, text.length())))));
    }
}

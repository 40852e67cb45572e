package exfig.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes colors in the text of an SVG, and nothing else: in attributes, in `style` attributes and
/// in style sheets, but not within clip paths and masks. All colors change at once, so that two can
/// change places.
///
/// Figma writes the opacity of a color beside it (`fill-opacity`); it is multiplied, and written where
/// it was not.
public final class SvgRecolour {
    private static final int DIGITS = 3;
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[(?<cdata>.*?)]]>|<!(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>"
                    + "|</(?<end>[^\\s>]+)\\s*>|<(?<name>[^\\s/>!?]+)(?<attributes>(?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/\"'<>]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern BLOCK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("(?<=^|[;\\s])([\\w-]+)\\s*:\\s*([^;]*)");

    /// What is drawn in these is seen as an outline or as light and shade only.
    private static final Set<String> OUTLINES = Set.of("clipPath", "mask");

    /// The properties that have a color, and where its opacity stands. Lights have none.
    private static final Map<String, Optional<String>> COLORS = Map.of(
            "fill", Optional.of("fill-opacity"),
            "stroke", Optional.of("stroke-opacity"),
            "stop-color", Optional.of("stop-opacity"),
            "flood-color", Optional.of("flood-opacity"),
            "lighting-color", Optional.empty());

    /// What a color becomes.
    ///
    /// @param rgb 0xRRGGBB
    /// @param opacity factor of the opacity; 0 or more
    public record Colour(int rgb, double opacity) {}

    private final Function<Integer, Optional<Colour>> change;

    private SvgRecolour(Function<Integer, Optional<Colour>> change) {
        this.change = change;
    }

    /// @param svg well-formed
    /// @param change from 0xRRGGBB to the new color; empty for colors that stay
    public static String apply(String svg, Function<Integer, Optional<Colour>> change) {
        return new SvgRecolour(change).document(svg);
    }

    private String document(String svg) {
        StringBuilder result = new StringBuilder();
        Matcher markup = MARKUP.matcher(svg);
        int at = 0;
        boolean inStyle = false;
        int shapes = 0; // depth of elements that are outlines for others, whose colors nobody sees
        while (markup.find()) {
            String between = svg.substring(at, markup.start());
            result.append(inStyle ? sheet(between) : between);
            if (markup.group("name") != null) {
                String name = local(markup.group("name"));
                boolean opens = !markup.group().endsWith("/>");
                shapes += opens && OUTLINES.contains(name) ? 1 : 0;
                inStyle = opens && name.equals("style");
                result.append(shapes > 0 ? markup.group() : tag(markup));
            } else if (inStyle && markup.group("cdata") != null) {
                result.append("<![CDATA[").append(sheet(markup.group("cdata"))).append("]]>");
            } else {
                if (markup.group("end") != null) {
                    shapes -= OUTLINES.contains(local(markup.group("end"))) ? 1 : 0;
                    inStyle = false;
                }
                result.append(markup.group());
            }
            at = markup.end();
        }
        return result.append(svg, at, svg.length()).toString();
    }

    private String tag(Matcher markup) {
        return "<" + markup.group("name") + attributes(markup.group("attributes")) + ">";
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private String sheet(String css) {
        return BLOCK.matcher(css)
                .replaceAll(block -> Matcher.quoteReplacement("{" + declarations(block.group(1), name -> 1.0) + "}"));
    }

    private String attributes(String text) {
        List<MatchedValue> attributes = new ArrayList<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.add(new MatchedValue(
                    matcher.group(1),
                    matcher.group(2).substring(1, matcher.group(2).length() - 1),
                    matcher.start(2) + 1,
                    matcher.end(2) - 1));
        }
        return new Edited(text, attributes, (name, value) -> " " + name + "=\"" + value + "\"", 1)
                .with(this::declarations);
    }

    private String declarations(String css, Function<String, Double> opacityBeside) {
        List<MatchedValue> declarations = new ArrayList<>();
        Matcher matcher = DECLARATION.matcher(css);
        while (matcher.find()) {
            String value = matcher.group(2).stripTrailing();
            declarations.add(
                    new MatchedValue(matcher.group(1), value, matcher.start(2), matcher.start(2) + value.length()));
        }
        return new Edited(css, declarations, (name, value) -> ";" + name + ":" + value, 0).recoloured(opacityBeside);
    }

    /// A value with its place.
    private record MatchedValue(String name, String value, int start, int end) {}

    @FunctionalInterface
    private interface Insertion {
        String of(String name, String value);
    }

    @FunctionalInterface
    private interface StyleEdit {
        String of(String css, Function<String, Double> opacityBeside);
    }

    /// Text with values that may change.
    private final class Edited {
        private final String text;
        private final List<MatchedValue> values;
        private final Insertion insertion;
        private final int quote;
        private final List<Edit> edits = new ArrayList<>();

        private record Edit(int start, int end, String text) {}

        /// @param quote characters between a value's end and where another can be put in
        Edited(String text, List<MatchedValue> values, Insertion insertion, int quote) {
            this.text = text;
            this.values = values;
            this.insertion = insertion;
            this.quote = quote;
        }

        String with(StyleEdit style) {
            values.stream()
                    .filter(value -> value.name().equals("style"))
                    .forEach(value -> edits.add(
                            new Edit(value.start(), value.end(), style.of(value.value(), name -> number(name, 1)))));
            return recoloured(_ -> 1.0);
        }

        String recoloured(Function<String, Double> opacityBeside) {
            for (MatchedValue value : values) {
                if (COLORS.containsKey(value.name())) {
                    recolour(value, COLORS.get(value.name()), opacityBeside);
                }
            }
            edits.sort((a, b) -> Integer.compare(a.start(), b.start()));
            StringBuilder result = new StringBuilder();
            int at = 0;
            for (Edit edit : edits) {
                result.append(text, at, edit.start()).append(edit.text());
                at = edit.end();
            }
            return result.append(text, at, text.length()).toString();
        }

        private void recolour(MatchedValue value, Optional<String> opacity, Function<String, Double> opacityBeside) {
            String important = value.value().endsWith("!important") ? " !important" : "";
            String plain = value.value().substring(0, value.value().length() - important.length());
            Optional<Colour> to = ColorParser.parse(important.isEmpty() ? value.value() : plain)
                    .filter(color -> color.alpha() == 1)
                    .flatMap(color -> change.apply(color.rgb()));
            if (to.isEmpty()) {
                return;
            }
            double factor = to.get().opacity();
            if (factor != 1 && opacity.isPresent()) {
                fade(value, opacity.get(), factor, opacityBeside);
            }
            edits.add(new Edit(
                    value.start(), value.end(), "#%06x".formatted(to.get().rgb()) + important));
        }

        private void fade(MatchedValue color, String opacity, double factor, Function<String, Double> opacityBeside) {
            Optional<MatchedValue> known = values.stream()
                    .filter(value -> value.name().equals(opacity))
                    .findFirst();
            double faded = factor * number(opacity, opacityBeside.apply(opacity));
            String text = BigDecimal.valueOf(Math.min(1, faded))
                    .setScale(DIGITS, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            edits.add(known.map(value -> new Edit(value.start(), value.end(), text))
                    .orElseGet(() -> new Edit(color.end() + quote, color.end() + quote, insertion.of(opacity, text))));
        }

        private double number(String name, double otherwise) {
            return values.stream()
                    .filter(value -> value.name().equals(name))
                    .findFirst()
                    .map(value -> {
                        String digits = value.value().strip();
                        boolean percent = digits.endsWith("%");
                        try {
                            double number =
                                    Double.parseDouble(percent ? digits.substring(0, digits.length() - 1) : digits);
                            return percent ? number / 100 : number;
                        } catch (NumberFormatException _) {
                            return otherwise;
                        }
                    })
                    .orElse(otherwise);
        }
    }
}

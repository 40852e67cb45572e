package exfig.platform.android.vector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads a written image vector back, call by call, as the drawable that means the same.
final class KotlinSource {
    private static final Map<String, String> COMMANDS = Map.of(
            "moveTo", "M",
            "lineTo", "L",
            "horizontalLineTo", "H",
            "verticalLineTo", "V",
            "curveTo", "C",
            "reflectiveCurveTo", "S",
            "quadTo", "Q",
            "reflectiveQuadTo", "T",
            "arcTo", "A",
            "close", "Z");

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("rotate", "rotation"),
            Map.entry("scaleX", "scaleX"),
            Map.entry("scaleY", "scaleY"),
            Map.entry("translationX", "translateX"),
            Map.entry("translationY", "translateY"),
            Map.entry("fillAlpha", "fillAlpha"),
            Map.entry("strokeAlpha", "strokeAlpha"),
            Map.entry("strokeLineWidth", "strokeWidth"),
            Map.entry("strokeLineMiter", "strokeMiterLimit"),
            Map.entry("viewportWidth", "viewportWidth"),
            Map.entry("viewportHeight", "viewportHeight"),
            Map.entry("defaultWidth", "width"),
            Map.entry("defaultHeight", "height"),
            Map.entry("radius", "gradientRadius"));

    private KotlinSource() {}

    /// The `vector` element.
    static VectorElement read(String source) {
        KotlinCall builder = KotlinCall.parse(source.substring(source.indexOf("ImageVector.Builder(")));
        KotlinCall apply = builder.next().orElseThrow();
        return new VectorElement("vector", attributes(builder), elements(apply.block()), false);
    }

    private static Map<String, String> attributes(KotlinCall call) {
        Map<String, String> attributes = new LinkedHashMap<>();
        call.named().forEach((name, value) -> {
            if (ATTRIBUTES.containsKey(name)) {
                attributes.put("android:" + ATTRIBUTES.get(name), value.number());
            }
        });
        return attributes;
    }

    private static List<VectorElement> elements(List<KotlinCall> calls) {
        return calls.stream()
                .map(call -> switch (call.name()) {
                    case "group" -> group(call);
                    case "path" -> path(call, data(call.block()));
                    case "addPath" -> path(call, data(call.argument("pathData").orElseThrow()));
                    default -> throw new AssertionError("no element of an image vector: " + call);
                })
                .toList();
    }

    private static VectorElement group(KotlinCall call) {
        List<VectorElement> children = new ArrayList<>();
        call.argument("clipPathData")
                .ifPresent(clip -> children.add(
                        new VectorElement("clip-path", Map.of("android:pathData", data(clip)), List.of(), false)));
        children.addAll(elements(call.block()));
        return new VectorElement("group", attributes(call), children, false);
    }

    /// `PathData { … }` or `addPathNodes("…")`.
    private static String data(KotlinCall call) {
        return call.name().equals("addPathNodes") ? call.arguments().getFirst().name() : data(call.block());
    }

    private static String data(List<KotlinCall> calls) {
        return calls.stream().map(KotlinSource::command).collect(Collectors.joining());
    }

    private static String command(KotlinCall call) {
        boolean relative = call.name().endsWith("Relative");
        String letter = COMMANDS.getOrDefault(call.name().replace("Relative", ""), "?");
        String numbers = call.arguments().stream()
                .map(argument -> switch (argument.name()) {
                    case "true" -> "1";
                    case "false" -> "0";
                    default -> argument.number();
                })
                .collect(Collectors.joining(" "));
        return (relative ? letter.toLowerCase(Locale.ROOT) : letter) + numbers;
    }

    private static VectorElement path(KotlinCall call, String data) {
        Map<String, String> attributes = attributes(call);
        attributes.put("android:pathData", data);
        List<VectorElement> children = new ArrayList<>();
        for (String side : List.of("fill", "stroke")) {
            call.argument(side).ifPresent(brush -> {
                if (brush.name().equals("SolidColor")) {
                    attributes.put(
                            "android:" + side + "Color", color(brush.arguments().getFirst()));
                } else {
                    Map<String, String> name = Map.of("name", "android:" + side + "Color");
                    children.add(new VectorElement("aapt:attr", name, List.of(gradient(brush)), false));
                }
            });
        }
        for (String word : List.of("strokeLineCap", "strokeLineJoin")) {
            call.argument(word).ifPresent(value -> attributes.put("android:" + word, last(value)));
        }
        call.argument("pathFillType")
                .ifPresent(type ->
                        attributes.put("android:fillType", type.name().endsWith(".EvenOdd") ? "evenOdd" : "nonZero"));
        return new VectorElement("path", attributes, children, false);
    }

    private static String last(KotlinCall constant) {
        String name = constant.name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static VectorElement gradient(KotlinCall brush) {
        Map<String, String> attributes = attributes(brush);
        attributes.put("android:type", brush.name().equals("Brush.linearGradient") ? "linear" : "radial");
        for (String point : List.of("start", "end", "center")) {
            brush.argument(point).ifPresent(offset -> {
                attributes.put(
                        "android:" + point + "X", offset.arguments().get(0).number());
                attributes.put(
                        "android:" + point + "Y", offset.arguments().get(1).number());
            });
        }
        brush.argument("tileMode")
                .ifPresent(mode ->
                        attributes.put("android:tileMode", last(mode).equals("repeated") ? "repeat" : last(mode)));
        List<VectorElement> items = brush.argument("colorStops").orElseThrow().arguments().stream()
                .map(stop -> new VectorElement(
                        "item",
                        Map.of(
                                "android:offset", stop.arguments().get(0).number(),
                                "android:color", color(stop.arguments().get(1))),
                        List.of(),
                        false))
                .toList();
        return new VectorElement("gradient", attributes, items, false);
    }

    /// `Color(0xAARRGGBB)`.
    private static String color(KotlinCall color) {
        return "#" + color.arguments().getFirst().name().substring("0x".length());
    }
}

package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// CSS color syntax to a color: CSS Color 4 without the wide-gamut spaces. `currentColor` is the caller's matter.
final class ColorParser {
    private ColorParser() {}

    static Optional<SvgColor> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("#")) {
            return hex(lower.substring(1));
        }
        if (lower.equals("transparent")) {
            return Optional.of(new SvgColor(0, 0));
        }
        int open = lower.indexOf('(');
        if (open < 0 || !lower.endsWith(")")) {
            return NamedColors.find(lower);
        }
        String body = lower.substring(open + 1, lower.length() - 1);
        return switch (lower.substring(0, open).strip()) {
            case "rgb", "rgba" -> components(body).flatMap(ColorParser::rgb);
            case "hsl", "hsla" -> components(body).flatMap(ColorParser::hsl);
            case "color" ->
                body.strip().startsWith("srgb ")
                        ? components(body.strip().substring(5)).flatMap(ColorParser::srgb)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private record Component(double number, String unit) {
        double of(double whole) {
            return unit.equals("%") ? number / 100 * whole : number;
        }

        boolean plain() {
            return unit.isEmpty() || unit.equals("%");
        }
    }

    private static Optional<SvgColor> hex(String digits) {
        boolean valid = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        if (!valid) {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case 3, 4 -> {
                StringBuilder doubled = new StringBuilder();
                digits.chars().forEach(c -> doubled.appendCodePoint(c).appendCodePoint(c));
                yield hex(doubled.toString());
            }
            case 6 -> Optional.of(new SvgColor(Integer.parseInt(digits, 16), 1));
            case 8 ->
                Optional.of(new SvgColor(
                        Integer.parseInt(digits.substring(0, 6), 16),
                        Integer.parseInt(digits.substring(6), 16) / 255.0));
            default -> Optional.empty();
        };
    }

    /// Three or four components; `none` is 0, commas and the slash are separators.
    private static Optional<List<Component>> components(String body) {
        Scanner scanner = new Scanner(body.replace('/', ' '));
        List<Component> components = new ArrayList<>();
        while (scanner.more()) {
            Optional<Double> number = scanner.number();
            String unit = scanner.word();
            if (number.isEmpty() && !unit.equals("none")) {
                return Optional.empty();
            }
            components.add(new Component(number.orElse(0.0), number.isEmpty() ? "" : unit));
        }
        return components.size() == 3 || components.size() == 4 ? Optional.of(components) : Optional.empty();
    }

    private static Optional<SvgColor> rgb(List<Component> parts) {
        if (!parts.stream().allMatch(Component::plain)) {
            return Optional.empty();
        }
        return Optional.of(color(
                parts.get(0).of(255) / 255,
                parts.get(1).of(255) / 255,
                parts.get(2).of(255) / 255,
                alpha(parts)));
    }

    private static Optional<SvgColor> srgb(List<Component> parts) {
        if (!parts.stream().allMatch(Component::plain)) {
            return Optional.empty();
        }
        return Optional.of(
                color(parts.get(0).of(1), parts.get(1).of(1), parts.get(2).of(1), alpha(parts)));
    }

    private static Optional<SvgColor> hsl(List<Component> parts) {
        double degrees = switch (parts.getFirst().unit()) {
            case "", "deg" -> 1;
            case "turn" -> 360;
            case "rad" -> 180 / Math.PI;
            case "grad" -> 0.9;
            default -> Double.NaN;
        };
        if (Double.isNaN(degrees) || !parts.stream().skip(1).allMatch(Component::plain)) {
            return Optional.empty();
        }
        double hue = parts.getFirst().number() * degrees;
        double saturation = Math.clamp(parts.get(1).number() / 100, 0, 1);
        double lightness = Math.clamp(parts.get(2).number() / 100, 0, 1);
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return Optional.of(color(
                channel(0, hue, lightness, reach),
                channel(8, hue, lightness, reach),
                channel(4, hue, lightness, reach),
                alpha(parts)));
    }

    /// CSS Color 4, section 7.1.
    private static double channel(int offset, double hue, double lightness, double reach) {
        double turned = (offset + hue / 30) % 12;
        double k = turned < 0 ? turned + 12 : turned;
        return lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    private static double alpha(List<Component> parts) {
        return parts.size() == 4 ? Math.clamp(parts.get(3).of(1), 0, 1) : 1;
    }

    private static SvgColor color(double red, double green, double blue, double alpha) {
        return new SvgColor(toByte(red) << 16 | toByte(green) << 8 | toByte(blue), alpha);
    }

    private static int toByte(double share) {
        return (int) Math.floor(Math.clamp(share, 0, 1) * 255 + 0.5);
    }
}

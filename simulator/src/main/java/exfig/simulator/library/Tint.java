package exfig.simulator.library;

import exfig.simulator.json.JsonObject;

/// A colour, eight bits a channel.
record Tint(int red, int green, int blue, int alpha) {
    static final Tint WHITE = parse("#FFFFFF");

    /// Reads `#RRGGBB` or `#RRGGBBAA`.
    static Tint parse(String hex) {
        long digits = Long.parseLong(hex.substring(1), 16);
        long all = hex.length() == 7 ? (digits << 8) | 0xFF : digits;
        return new Tint(
                (int) ((all >> 24) & 0xFF), (int) ((all >> 16) & 0xFF), (int) ((all >> 8) & 0xFF), (int) (all & 0xFF));
    }

    Tint withAlpha(double share) {
        return new Tint(red, green, blue, (int) Math.round(share * 255));
    }

    /// `{r,g,b,a}` as Figma prints it: single precision, written with the digits of a double.
    JsonObject json() {
        return JsonObject.builder()
                .put("r", single(red))
                .put("g", single(green))
                .put("b", single(blue))
                .put("a", single(alpha))
                .build();
    }

    private static double single(int channel) {
        return (float) (channel / 255.0);
    }
}

package exfig.export.load;

import exfig.asset.Rgba;

/// Colors as SVG has them.
final class ColorBytes {
    private ColorBytes() {}

    /// 0xRRGGBB.
    static int of(Rgba color) {
        return Rgba.toByte(color.red()) << 16 | Rgba.toByte(color.green()) << 8 | Rgba.toByte(color.blue());
    }
}

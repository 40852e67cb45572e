package exfig.raster;

import exfig.plan.ConversionException;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// AVIF by the libheif of this machine. Lossless is AV1 in 4:4:4 without a change of color space, so
/// that every pixel is kept.
///
/// @param settings quality outside 0 to 100 is taken as the nearest end
public record AvifEncoder(AvifSettings settings) implements PictureEncoder {
    private static final int LONGEST_SIDE_PIXELS = 16_383;

    @Override
    public String extension() {
        return "avif";
    }

    @Override
    public String id() {
        return settings.lossless() ? "avif-lossless" : "avif-lossy-" + quality();
    }

    @Override
    public Optional<String> obstacle() {
        return LibHeif.obstacle(LibHeif.Codec.AV1);
    }

    @Override
    public byte[] encode(BufferedImage picture) throws ConversionException {
        Pixels.check(picture.getWidth(), picture.getHeight(), LONGEST_SIDE_PIXELS, "AVIF");
        return LibHeif.get(LibHeif.Codec.AV1).encode(Pixels.straightAlpha(picture), settings.lossless(), quality());
    }

    private int quality() {
        return Math.clamp(settings.quality(), 0, 100);
    }
}

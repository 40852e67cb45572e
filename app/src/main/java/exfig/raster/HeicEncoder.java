package exfig.raster;

import exfig.plan.ConversionException;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// HEIC by the libheif of this machine. Odd sizes stay as they are. Lossless is HEVC in 4:4:4
/// without a change of color space, so that every pixel is kept.
///
/// @param settings quality outside 0 to 100 is taken as the nearest end
public record HeicEncoder(HeicSettings settings) implements PictureEncoder {
    private static final int LONGEST_SIDE_PIXELS = 16_383;

    @Override
    public String extension() {
        return "heic";
    }

    @Override
    public String id() {
        return settings.lossless() ? "heic-lossless" : "heic-lossy-" + quality();
    }

    @Override
    public Optional<String> obstacle() {
        return LibHeif.obstacle(LibHeif.Codec.HEVC);
    }

    @Override
    public byte[] encode(BufferedImage picture) throws ConversionException {
        Pixels.check(picture.getWidth(), picture.getHeight(), LONGEST_SIDE_PIXELS, "HEIC");
        return LibHeif.get(LibHeif.Codec.HEVC).encode(Pixels.straightAlpha(picture), settings.lossless(), quality());
    }

    private int quality() {
        return Math.clamp(settings.quality(), 0, 100);
    }
}

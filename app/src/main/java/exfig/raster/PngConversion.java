package exfig.raster;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.util.Optional;

/// PNG to another format. Safe for use by many threads.
///
/// @param encoder of the other format
public record PngConversion(PictureEncoder encoder) implements Conversion {
    private static final int LONGEST_SIDE_PIXELS = 16_383;

    @Override
    public String id() {
        return encoder.id();
    }

    @Override
    public Optional<String> obstacle() {
        return encoder.obstacle();
    }

    @Override
    public ConvertedBytes apply(byte[] png) throws ConversionException {
        return ConvertedBytes.of(encoder.encode(PngPicture.read(
                png, (width, height) -> Pixels.check(width, height, LONGEST_SIDE_PIXELS, "a picture file"))));
    }
}

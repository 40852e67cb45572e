package exfig.raster;

import exfig.plan.ConversionException;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// Pixels to the bytes of a file: a named pure function, safe for use by many threads.
public interface PictureEncoder {
    /// Format and options; enters digests.
    String id();

    /// Of files, without a dot.
    String extension();

    /// @throws ConversionException when the format cannot hold the picture
    byte[] encode(BufferedImage picture) throws ConversionException;

    /// Why this machine cannot run it; empty when it can.
    default Optional<String> obstacle() {
        return Optional.empty();
    }
}

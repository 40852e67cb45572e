package exfig.raster;

import exfig.plan.ConversionException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads PNG, whole or not at all.
final class PngPicture {
    private PngPicture() {}

    /// @param check of width and height, before room is made for the pixels
    static BufferedImage read(byte[] png, SizeCheck check) throws ConversionException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            check.check(reader.getWidth(0), reader.getHeight(0));
            if (!PngChunks.complete(png)) {
                throw new ConversionException("The PNG is damaged or ends early");
            }
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            // The JDK's reader answers some damaged files with unchecked exceptions.
            throw new ConversionException("The PNG cannot be read" + reason(e));
        } finally {
            reader.dispose();
        }
    }

    static String reason(Throwable e) {
        return e.getMessage() == null ? "" : ": " + e.getMessage();
    }

    /// Whether a picture may be so large.
    @FunctionalInterface
    interface SizeCheck {
        /// @throws ConversionException when it may not
        void check(int width, int height) throws ConversionException;
    }
}

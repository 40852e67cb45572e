package exfig.raster;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// PNG to WebP, by the encoder that ImageIO finds on the class path (libwebp). Pixels stay straight
/// alpha, 8 bits a channel; lossless keeps every visible pixel, but not the colors below full
/// transparency. Safe for use by many threads.
///
/// @param settings quality outside 0 to 100 is taken as the nearest end
public record WebpConversion(WebpSettings settings) implements Conversion, PictureEncoder {
    /// Pixels on one side of the largest WebP ("WebP Container Specification": 14 bits).
    public static final int LONGEST_SIDE_PIXELS = 16_383;

    @Override
    public String extension() {
        return "webp";
    }

    @Override
    public String id() {
        return settings.lossless() ? "webp-lossless" : "webp-lossy-" + quality();
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public ConvertedBytes apply(byte[] png) throws ConversionException {
        return ConvertedBytes.of(encode(PngPicture.read(png, WebpConversion::checkSize)));
    }

    private static void checkSize(int width, int height) throws ConversionException {
        Pixels.check(width, height, LONGEST_SIDE_PIXELS, "WebP");
    }

    private int quality() {
        return Math.clamp(settings.quality(), 0, 100);
    }

    @Override
    public byte[] encode(BufferedImage image) throws ConversionException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("webp");
        if (!writers.hasNext()) {
            throw new ConversionException("No WebP encoder is installed");
        }
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(settings.lossless() ? "Lossless" : "Lossy");
            param.setCompressionQuality(quality() / 100f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(Pixels.straightAlpha(image), null, null), param);
        } catch (IOException | RuntimeException e) {
            throw new ConversionException("The picture cannot be encoded as WebP" + PngPicture.reason(e));
        } catch (LinkageError e) {
            throw new ConversionException("The WebP encoder does not run on this machine" + PngPicture.reason(e));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package exfig.raster;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// PNG to WebP, by the encoder that ImageIO finds on the class path (libwebp). Pixels stay straight alpha, 8
/// bits a channel; lossless keeps every visible pixel, but not the colors below full transparency. Safe for use
/// by many threads.
///
/// @param settings quality outside 0 to 100 is taken as the nearest end
public record WebpConversion(WebpSettings settings) implements Conversion {
    /// Pixels on one side of the largest WebP ("WebP Container Specification": 14 bits).
    public static final int LONGEST_SIDE_PIXELS = 16_383;

    private static final long MOST_PIXELS = 1L << 26;

    static {
        // Encoding needs no screen; on macOS the first AWT class would otherwise show an icon in the Dock.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    @Override
    public String id() {
        return settings.lossless() ? "webp-lossless" : "webp-lossy-" + quality();
    }

    @Override
    public ConvertedBytes apply(byte[] png) throws ConversionException {
        return ConvertedBytes.of(encode(decode(png)));
    }

    private int quality() {
        return Math.clamp(settings.quality(), 0, 100);
    }

    private static BufferedImage decode(byte[] png) throws ConversionException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            checkSize(reader.getWidth(0), reader.getHeight(0));
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

    private static void checkSize(int width, int height) throws ConversionException {
        if (width > LONGEST_SIDE_PIXELS || height > LONGEST_SIDE_PIXELS || (long) width * height > MOST_PIXELS) {
            throw new ConversionException("The picture of " + width + " × " + height + " pixels is too large for WebP");
        }
    }

    private byte[] encode(BufferedImage image) throws ConversionException {
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
            writer.write(null, new IIOImage(straightAlpha(image), null, null), param);
        } catch (IOException | RuntimeException e) {
            throw new ConversionException("The picture cannot be encoded as WebP" + reason(e));
        } catch (LinkageError e) {
            throw new ConversionException("The WebP encoder does not run on this machine" + reason(e));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? "" : ": " + e.getMessage();
    }

    /// The one pixel layout that the encoder takes as it is; palettes, grey and 16 bits all become it.
    private static BufferedImage straightAlpha(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage converted = new BufferedImage(
                image.getWidth(), image.getHeight(), alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = converted.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return converted;
    }
}

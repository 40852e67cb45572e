package exfig.raster;

import exfig.plan.ConversionException;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// What all pictures share: how large they may be, and the one layout of their pixels.
final class Pixels {
    private static final long MOST = 1L << 26;

    static {
        // Drawing needs no screen; on macOS the first AWT class would otherwise show an icon in the Dock.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Pixels() {}

    /// To be called before the first use of AWT that is not through this class.
    static void withoutScreen() {
        // The initialiser has done it.
    }

    /// @param longestSide that the format can hold
    /// @param format as it stands in the message
    static void check(int width, int height, int longestSide, String format) throws ConversionException {
        if (width > longestSide || height > longestSide || (long) width * height > MOST) {
            throw new ConversionException(
                    "The picture of " + width + " × " + height + " pixels is too large for " + format);
        }
    }

    /// 8 bits a channel, alpha straight and only where the picture has it; palettes, grey and 16 bits
    /// all become this.
    static BufferedImage straightAlpha(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (image.getType() == type) {
            return image;
        }
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = converted.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return converted;
    }
}

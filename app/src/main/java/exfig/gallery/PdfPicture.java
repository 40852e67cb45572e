package exfig.gallery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF as a PNG, since browsers show no PDF as an image.
final class PdfPicture {
    private static final double USUAL_SCALE = 2;

    /// An icon is shown larger than it is.
    private static final double LEAST_PIXELS = 96;

    private static final double MOST_PIXELS = 1200;

    private PdfPicture() {}

    /// The first page on nothing; empty when the bytes are no PDF that can be drawn.
    static Optional<byte[]> png(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getCropBox();
            BufferedImage image = new PDFRenderer(document)
                    .renderImage(0, (float) scale(Math.max(box.getWidth(), box.getHeight())), ImageType.ARGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException _) {
            // The library throws both for files that are cut or wrong.
            return Optional.empty();
        }
    }

    private static double scale(double side) {
        return Math.min(Math.max(USUAL_SCALE, LEAST_PIXELS / side), MOST_PIXELS / side);
    }
}

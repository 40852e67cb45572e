package exfig.platform.android.vector;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/// A picture to be looked at: for each drawing the SVG, the vector, and where they differ (black:
/// nowhere; ten times as strong as it is).
final class ContactSheet {
    private static final int CELL = Fidelity.SIZE / 2;
    private static final int GAP = 6;
    private static final int CAPTION = 14;
    private static final int STRENGTH = 10;

    private ContactSheet() {}

    /// @param columns drawings beside each other
    static void write(Path png, List<Fidelity> drawings, int columns) throws IOException {
        int wide = 3 * (CELL + GAP) + GAP;
        int high = CELL + CAPTION + GAP;
        int rows = (drawings.size() + columns - 1) / columns;
        BufferedImage sheet =
                new BufferedImage(columns * wide, Math.max(1, rows) * high + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(0xE8E8E8));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < drawings.size(); i++) {
            Fidelity drawing = drawings.get(i);
            int x = i % columns * wide + GAP;
            int y = i / columns * high + GAP;
            cell(graphics, drawing.expected(), x, y);
            cell(graphics, drawing.drawn(), x + CELL + GAP, y);
            cell(graphics, difference(drawing), x + 2 * (CELL + GAP), y);
            graphics.setColor(Color.BLACK);
            graphics.setFont(graphics.getFont().deriveFont(10f));
            graphics.drawString(
                    String.format(Locale.ROOT, "%.3f  %s", drawing.difference(), drawing.name()),
                    x,
                    y + CELL + CAPTION - 3);
        }
        graphics.dispose();
        Files.createDirectories(png.toAbsolutePath().getParent());
        ImageIO.write(sheet, "png", png.toFile());
    }

    private static void cell(Graphics2D graphics, BufferedImage image, int x, int y) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(x, y, CELL, CELL);
        graphics.drawImage(image, x, y, image.getWidth() / 2, image.getHeight() / 2, null);
    }

    private static BufferedImage difference(Fidelity drawing) {
        BufferedImage image =
                new BufferedImage(drawing.drawn().getWidth(), drawing.drawn().getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int difference = Renderings.difference(
                        drawing.expected().getRGB(x, y), drawing.drawn().getRGB(x, y));
                image.setRGB(x, y, Math.min(255, difference * STRENGTH) * 0x010101);
            }
        }
        return image;
    }
}

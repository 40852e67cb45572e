package exfig.simulator.render;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Wraps the drawing commands of [PdfContent] into a PDF 1.4 file of one page.
///
/// The page measures one point a pixel, as Figma's export does. No dates and no file id are written, so that
/// the same picture gives the same bytes.
final class PdfExport {
    private final List<String> objects = new ArrayList<>();

    private PdfExport() {}

    static byte[] write(Picture picture) {
        var content = PdfContent.of(picture);
        var export = new PdfExport();
        export.objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        export.objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        export.objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + PathData.number(picture.width()) + " "
                + PathData.number(picture.height()) + "] /Contents 4 0 R /Resources << /ExtGState << "
                + content.alphas() + ">> /Shading << " + content.shadings() + ">> >> >>");
        export.objects.add(
                "<< /Length " + content.commands().length() + " >>\nstream\n" + content.commands() + "\nendstream");
        return export.file();
    }

    private byte[] file() {
        var out = new ByteArrayOutputStream();
        var table = new StringBuilder();
        // The comment of four high bytes marks the file as binary (ISO 32000-1 §7.5.2).
        out.writeBytes("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
        }
        int tableAt = out.size();
        int entries = objects.size() + 1;
        out.writeBytes(ascii("xref\n0 " + entries + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + entries
                + " /Root 1 0 R >>\nstartxref\n" + tableAt + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The six numbers of a transform, in PDF's order.
    static String matrix(AffineTransform t) {
        return PathData.number(t.getScaleX()) + " " + PathData.number(t.getShearY()) + " "
                + PathData.number(t.getShearX()) + " " + PathData.number(t.getScaleY()) + " "
                + PathData.number(t.getTranslateX()) + " " + PathData.number(t.getTranslateY());
    }
}

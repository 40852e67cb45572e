package exfig.gallery;

import exfig.html.Html;
import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.RenderFormat;
import exfig.platform.Recoloured;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/// Pictures as elements of a page that needs no other file. They go into `<img>`, where browsers run no
/// scripts of an SVG and load nothing that it refers to.
final class Pictures {
    private final Function<String, Optional<byte[]>> bytes;
    private int gone;

    /// @param bytes from digests to what is left of the store
    Pictures(Function<String, Optional<byte[]>> bytes) {
        this.bytes = bytes;
    }

    /// How many pictures could not be shown so far, since their bytes are gone.
    int gone() {
        return gone;
    }

    /// @param text what the picture shows, for those who do not see it
    String html(Picture picture, String text) {
        Optional<byte[]> found = bytes.apply(picture.sha256());
        if (found.isEmpty()) {
            gone++;
            return "<span class=\"gone\">no longer in the store</span>";
        }
        if (picture.format() == RenderFormat.PDF) {
            return PdfPicture.png(found.get())
                    .map(png -> image("image/png", png, text))
                    .orElse("<span class=\"gone\">a PDF that cannot be drawn</span>");
        }
        return image(type(picture.format()), shown(picture, found.get()), text);
    }

    private static String image(String type, byte[] bytes, String text) {
        return "<img loading=\"lazy\" decoding=\"async\" alt=\"" + Html.text(text) + "\" src=\"data:" + type
                + ";base64," + Base64.getEncoder().encodeToString(bytes) + "\">";
    }

    private static byte[] shown(Picture picture, byte[] bytes) {
        try {
            return picture.recolouring().isEmpty()
                    ? bytes
                    : new Recoloured(picture.recolouring().get(), Conversion.NONE)
                            .apply(bytes)
                            .bytes();
        } catch (ConversionException _) {
            // The export itself has said so, and why.
            return bytes;
        }
    }

    private static String type(RenderFormat format) {
        return switch (format) {
            case SVG -> "image/svg+xml";
            case PNG -> "image/png";
            case JPG -> "image/jpeg";
            case PDF -> "application/pdf";
        };
    }
}

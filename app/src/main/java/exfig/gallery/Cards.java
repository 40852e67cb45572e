package exfig.gallery;

import exfig.asset.Appearance;
import exfig.asset.Rgba;
import exfig.html.Html;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Assets as cards of the page.
final class Cards {
    private final Pictures pictures;

    Cards(Pictures pictures) {
        this.pictures = pictures;
    }

    /// An asset with its names; that in Figma without the group, which stands above.
    String card(GalleryAsset asset) {
        return open("card", asset) + body(asset) + title(asset, asset.shortName()) + codeNames(asset) + "</li>\n";
    }

    /// An asset with its names, outside its group.
    String single(GalleryAsset asset) {
        return open("card", asset) + body(asset) + title(asset, asset.figmaName()) + codeNames(asset) + "</li>\n";
    }

    /// An asset before and after, side by side.
    String change(GalleryAsset before, GalleryAsset after) {
        return open("card change", after) + title(after, after.figmaName()) + "<div class=\"sides\">"
                + side("before", before) + side("after", after) + "</div></li>\n";
    }

    private String side(String when, GalleryAsset asset) {
        return "<figure class=\"" + when + "\"><figcaption>" + when + "</figcaption>" + body(asset) + codeNames(asset)
                + "</figure>";
    }

    // The script looks for what is typed in this attribute.
    private static String open(String style, GalleryAsset asset) {
        String words = asset.figmaName() + " " + String.join(" ", asset.codeNames());
        return "<li class=\"" + style + "\" data-words=\"" + Html.text(words.toLowerCase(Locale.ROOT)) + "\">";
    }

    private static String title(GalleryAsset asset, String shown) {
        return "<h4 title=\"" + Html.text(asset.figmaName()) + "\">" + Html.name(shown) + "</h4>";
    }

    private static String codeNames(GalleryAsset asset) {
        return "<p class=\"code\">"
                + asset.codeNames().stream()
                        .map(name -> "<code>" + Html.name(name) + "</code>")
                        .collect(Collectors.joining(" "))
                + "</p>";
    }

    private String body(GalleryAsset asset) {
        return switch (asset.shown()) {
            case Shown.Color(var values) ->
                "<div class=\"swatches\">"
                        + values.entrySet().stream()
                                .map(value -> swatch(value.getKey(), value.getValue()))
                                .collect(Collectors.joining())
                        + "</div>";
            case Shown.Text(var look) -> Specimen.html(look);
            case Shown.Drawn(var drawn) -> boards(asset, drawn);
        };
    }

    private String boards(GalleryAsset asset, Map<Appearance, Picture> drawn) {
        StringBuilder html = new StringBuilder("<div class=\"boards\">");
        drawn.forEach((appearance, picture) -> html.append("<div class=\"board ")
                .append(isDark(appearance) ? "dark" : "light")
                .append("\" title=\"")
                .append(words(appearance))
                .append("\">")
                .append(pictures.html(picture, asset.figmaName() + ", " + words(appearance)))
                .append("</div>"));
        return html.append("</div>").toString();
    }

    private static String swatch(Appearance appearance, Rgba color) {
        String hex = hex(color);
        return "<div class=\"swatch\"><span class=\"board " + (isDark(appearance) ? "dark" : "light")
                + "\"><i style=\"background:" + hex + "\"></i></span><p class=\"fact\"><b>" + words(appearance)
                + "</b> <code>" + hex + "</code></p><p class=\"fact\">" + sample(hex, color, Contrast.WHITE, "white")
                + sample(hex, color, Contrast.BLACK, "black") + "</p></div>";
    }

    private static String sample(String hex, Rgba color, Rgba background, String word) {
        double ratio = Contrast.ratio(color, background);
        String level = Contrast.level(ratio);
        // Cut, not rounded: what fails must not look as if it had passed.
        String shown = String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100 + 1e-9) / 100);
        return "<span class=\"ratio\" title=\"contrast on " + word + "\"><i class=\"on-" + word + "\" style=\"color:"
                + hex
                + "\" aria-hidden=\"true\">Aa</i> <span class=\"sr\">on " + word + " </span>" + shown
                + (level.isEmpty() ? "" : " <b class=\"level\">" + level + "</b>") + "</span>";
    }

    private static String hex(Rgba color) {
        String opaque = "#%02X%02X%02X"
                .formatted(Rgba.toByte(color.red()), Rgba.toByte(color.green()), Rgba.toByte(color.blue()));
        return color.alpha() >= 1 ? opaque : opaque + "%02X".formatted(Rgba.toByte(color.alpha()));
    }

    private static boolean isDark(Appearance appearance) {
        return appearance == Appearance.DARK || appearance == Appearance.DARK_HIGH_CONTRAST;
    }

    private static String words(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case LIGHT_HIGH_CONTRAST -> "light HC";
            case DARK_HIGH_CONTRAST -> "dark HC";
        };
    }
}

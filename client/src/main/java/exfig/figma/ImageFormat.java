package exfig.figma;

import java.util.Locale;

/// What Figma renders to.
public enum ImageFormat {
    /// Raster with transparency.
    PNG,
    /// Raster without transparency.
    JPG,
    /// Vector text.
    SVG,
    /// Vector document.
    PDF;

    /// As the query writes it.
    public String queryValue() {
        return name().toLowerCase(Locale.ROOT);
    }
}

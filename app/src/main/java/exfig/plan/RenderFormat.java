package exfig.plan;

/// A format that Figma renders.
public enum RenderFormat {
    SVG("svg", false),
    PDF("pdf", false),
    PNG("png", true),
    JPG("jpg", true);

    private final String extension;
    private final boolean raster;

    RenderFormat(String extension, boolean raster) {
        this.extension = extension;
        this.raster = raster;
    }

    /// File extension and API word.
    public String extension() {
        return extension;
    }

    /// Whether scale matters.
    public boolean raster() {
        return raster;
    }
}

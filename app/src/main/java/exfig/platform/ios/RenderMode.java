package exfig.platform.ios;

/// The template rendering intent of an image set; `DEFAULT` writes none.
public enum RenderMode {
    DEFAULT,
    TEMPLATE,
    ORIGINAL
}

package exfig.figma;

/// How Figma writes SVG.
///
/// @param outlineText text becomes paths
/// @param includeId layer names become `id` attributes
/// @param includeNodeId node ids become `data-node-id` attributes
/// @param simplifyStroke inside and outside strokes become plain strokes where possible, masks otherwise
public record SvgOptions(boolean outlineText, boolean includeId, boolean includeNodeId, boolean simplifyStroke) {
    /// What exporters use: outlined text, no ids, strokes as drawn.
    public static SvgOptions forExport() {
        return new SvgOptions(true, false, false, false);
    }
}

package exfig.figma;

import exfig.figma.id.NodeId;
import exfig.figma.wire.StyleType;

/// A style in a file's style table.
///
/// @param id of the style's own node, which is not in the tree but can be asked for
/// @param remote from another library
public record OutlineStyle(NodeId id, String key, String name, StyleType type, String description, boolean remote) {}

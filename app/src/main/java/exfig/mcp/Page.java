package exfig.mcp;

import java.util.function.Supplier;

/// A text that clients can read.
///
/// @param uri its address, such as `exfig://schema/exfig.schema.json`
/// @param name what it is called in lists
/// @param mediaType such as `application/json`
/// @param text made when somebody reads it
public record Page(String uri, String name, String description, String mediaType, Supplier<String> text) {}

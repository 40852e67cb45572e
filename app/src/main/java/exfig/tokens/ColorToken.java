package exfig.tokens;

import exfig.asset.Rgba;

/// A color of a token file, its references followed.
///
/// @param path names from the outermost group to the token, joined by `.`; names hold no `.` themselves
/// @param description empty when there is none
public record ColorToken(String path, Rgba value, String description) {}

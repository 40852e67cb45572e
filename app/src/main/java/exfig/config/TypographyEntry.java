package exfig.config;

import exfig.asset.Naming;
import exfig.figma.id.FileKey;
import exfig.platform.ConfigPosition;
import exfig.platform.TypographyOutput;

/// One configured export of text styles.
///
/// @param file whose published text styles are meant
public record TypographyEntry(FileKey file, Naming naming, TypographyOutput output, ConfigPosition position) {}

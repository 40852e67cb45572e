package exfig.config;

import exfig.asset.Naming;
import exfig.platform.ColorOutput;
import exfig.platform.ConfigPosition;

/// One configured export of colors.
public record ColorsEntry(ColorSource source, Naming naming, ColorOutput output, ConfigPosition position) {}

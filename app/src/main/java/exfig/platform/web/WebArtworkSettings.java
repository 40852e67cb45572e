package exfig.platform.web;

import exfig.asset.NameStyle;
import exfig.platform.AssetFormat;
import java.nio.file.Path;
import java.util.Optional;

/// One entry of `web.icons` or `web.images`.
///
/// @param components folder of the React components; empty when none are wanted
/// @param assets folder of the files
/// @param sprite one SVG with all of them; empty when none is wanted
/// @param style of the file names
/// @param format of the files
/// @param iconSize width and height of icons by default, in pixels; empty for the drawing's own
/// @param keepColors whether icons of one color keep it
/// @param publicPath where images are served, with `/` at its end; empty when components import them
public record WebArtworkSettings(
        Optional<Path> components,
        Path assets,
        Optional<Path> sprite,
        NameStyle style,
        AssetFormat format,
        Optional<Integer> iconSize,
        boolean keepColors,
        Optional<String> publicPath) {}

package exfig.config;

import exfig.asset.AssetKind;
import exfig.figma.id.FileKey;
import exfig.svg.SvgSafety;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A configuration, read and checked: every entry is complete and its defaults are filled in.
///
/// @param name what people call it in messages: the file's name, or the command for settings from
///     options
/// @param path the file that it was read from
/// @param svgSafety what becomes of stored SVG files that do more than draw; `remove` unless the config
///     says otherwise
/// @param optimizesPng whether PNG files are made smaller, without changing a pixel
/// @param tracking whether and where exports are tracked, unless the command line says otherwise
/// @param digest SHA-256 in hex of everything in the file that can change an output
/// @param templates folders with the user's own templates, and files of design tokens, as written
/// @param claims where the entries write
/// @param warnings what the reader noticed and tolerated
public record ExportConfig(
        String name,
        Optional<Path> path,
        FigmaSettings figma,
        BatchSettings batch,
        List<ColorsEntry> colors,
        List<TypographyEntry> typography,
        List<ArtworkEntry> artwork,
        SvgSafety.Policy svgSafety,
        boolean optimizesPng,
        TrackingSettings tracking,
        String digest,
        Set<Path> templates,
        List<OutputClaim> claims,
        List<ConfigProblem> warnings) {
    public ExportConfig {
        colors = List.copyOf(colors);
        typography = List.copyOf(typography);
        artwork = List.copyOf(artwork);
        templates = Set.copyOf(templates);
        claims = List.copyOf(claims);
        warnings = List.copyOf(warnings);
    }

    /// A configuration that leaves PNG files as they come, and says nothing of batches.
    public ExportConfig(
            String name,
            Optional<Path> path,
            FigmaSettings figma,
            List<ColorsEntry> colors,
            List<TypographyEntry> typography,
            List<ArtworkEntry> artwork,
            SvgSafety.Policy svgSafety,
            TrackingSettings tracking,
            String digest,
            Set<Path> templates,
            List<OutputClaim> claims,
            List<ConfigProblem> warnings) {
        this(
                name,
                path,
                figma,
                BatchSettings.NONE,
                colors,
                typography,
                artwork,
                svgSafety,
                false,
                tracking,
                digest,
                templates,
                claims,
                warnings);
    }

    /// The same with one more warning, if there is one.
    public ExportConfig warned(Optional<ConfigProblem> warning) {
        List<ConfigProblem> all =
                Stream.concat(warnings.stream(), warning.stream()).toList();
        return new ExportConfig(
                name,
                path,
                figma,
                batch,
                colors,
                typography,
                artwork,
                svgSafety,
                optimizesPng,
                tracking,
                digest,
                templates,
                claims,
                all);
    }

    /// The same under another name, where the file's name does not tell it from others.
    public ExportConfig named(String other) {
        return new ExportConfig(
                other,
                path,
                figma,
                batch,
                colors,
                typography,
                artwork,
                svgSafety,
                optimizesPng,
                tracking,
                digest,
                templates,
                claims,
                warnings);
    }

    /// The Figma files that entries of these kinds read.
    public Set<FileKey> files(Set<AssetKind> kinds) {
        Set<FileKey> files = new TreeSet<>();
        kinds.forEach(kind -> files.addAll(files(kind)));
        return files;
    }

    /// The Figma files that entries of a kind read.
    public Set<FileKey> files(AssetKind kind) {
        Set<FileKey> files = new TreeSet<>();
        if (kind == AssetKind.COLORS) {
            colors.forEach(entry -> files.addAll(entry.source().files()));
        }
        if (kind == AssetKind.TYPOGRAPHY) {
            typography.forEach(entry -> files.add(entry.file()));
        }
        artwork.stream()
                .filter(entry -> entry.kind() == kind)
                .forEach(entry -> files.addAll(entry.source().files()));
        return files;
    }

    /// The Figma files of which entries of these kinds may want renders.
    public Set<FileKey> renderedFiles(Set<AssetKind> kinds) {
        Set<FileKey> files = new TreeSet<>();
        artwork.stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .forEach(entry -> files.addAll(entry.source().files()));
        return files;
    }

    /// Whether any entry is of one of these kinds.
    public boolean exportsAny(Set<AssetKind> kinds) {
        return (kinds.contains(AssetKind.COLORS) && !colors.isEmpty())
                || (kinds.contains(AssetKind.TYPOGRAPHY) && !typography.isEmpty())
                || artwork.stream().anyMatch(entry -> kinds.contains(entry.kind()));
    }
}

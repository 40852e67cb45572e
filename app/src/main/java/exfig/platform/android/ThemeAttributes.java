package exfig.platform.android;

import exfig.asset.NameStyle;
import exfig.platform.ConfigPosition;
import java.nio.file.Path;
import java.util.List;

/// The theme attributes of one `android.colors` entry: which files of the user's name its colors,
/// and between which comments.
///
/// @param themeName part of both comments, and the style whose items are written
/// @param attrsFile declares the attributes
/// @param stylesFile gives them their colors
/// @param stylesNightFile the same at night; left alone when there is none
/// @param markerStart text of the comment before the generated lines
/// @param markerEnd text of the comment after them
/// @param names from colors to attributes
/// @param createMarkers puts the comments in where they are missing, and the attributes' file with them
/// @param position of the section in the configuration
public record ThemeAttributes(
        String themeName,
        Path attrsFile,
        Path stylesFile,
        Path stylesNightFile,
        String markerStart,
        String markerEnd,
        Names names,
        boolean createMarkers,
        ConfigPosition position) {
    /// How attributes are called.
    ///
    /// @param prefix in front of every name; empty for none
    /// @param stripPrefixes the first of them that a color's name begins with is dropped
    public record Names(NameStyle style, String prefix, List<String> stripPrefixes) {
        public Names {
            stripPrefixes = List.copyOf(stripPrefixes);
        }
    }
}

package exfig.platform.ios;

import java.nio.file.Path;
import java.util.Optional;

/// The `ios.typography` section.
///
/// @param fontSwift the extension of `UIFont`
/// @param swiftUiFontSwift the extension of SwiftUI's `Font`
/// @param labelsDirectory folder of `Label.swift` and `LabelStyle.swift`; empty when no labels are wanted
/// @param labelStyleSwift the extension of `LabelStyle`; empty when the labels hold their styles
///     themselves. Only with labels
public record IosTypographySettings(
        Optional<Path> fontSwift,
        Optional<Path> swiftUiFontSwift,
        Optional<Path> labelsDirectory,
        Optional<Path> labelStyleSwift) {}

package exfig.asset;

import java.util.Optional;

/// A named text style, ready for the platforms.
///
/// @param name the final name
/// @param figmaName the name in Figma, with `/` for groups
/// @param dynamicType the Apple text style that it scales with
public record TextStyleAsset(String name, String figmaName, Optional<DynamicType> dynamicType, TextLook look) {}

package exfig.platform;

import exfig.asset.DynamicType;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.asset.TextStyleAsset;
import java.util.List;
import java.util.Optional;

/// Text styles for tests of both platforms.
public final class TextFixtures {
    private static final TextLook PLAIN =
            new TextLook("Lantern", 12, Optional.empty(), 0, TextCase.ORIGINAL, Optional.empty(), false);

    /// One of each kind: scaled, tight and upper case, italic and lower case, and one with nothing but a
    /// font.
    public static final List<TextStyleAsset> VARIED = List.of(
            new TextStyleAsset(
                    "bodyLarge",
                    "body/large",
                    Optional.of(DynamicType.BODY),
                    new TextLook(
                            "Lantern-Medium", 20, Optional.of(24.0), 0.25, TextCase.ORIGINAL, Optional.of(500), false)),
            new TextStyleAsset(
                    "caption",
                    "caption",
                    Optional.of(DynamicType.CAPTION_1),
                    new TextLook(
                            "Lantern Sans Italic",
                            11.5,
                            Optional.of(13.8000001),
                            0,
                            TextCase.LOWERCASED,
                            Optional.of(400),
                            true)),
            plain("plain"),
            new TextStyleAsset(
                    "overline",
                    "overline",
                    Optional.empty(),
                    new TextLook(
                            "Lantern-Bold",
                            19.5,
                            Optional.of(20.0),
                            -0.123456,
                            TextCase.UPPERCASED,
                            Optional.of(700),
                            false)));

    private TextFixtures() {}

    /// Names that are words of Swift, Kotlin or Java, are taken by the sources themselves, or are no
    /// names at all.
    public static List<TextStyleAsset> oddNames() {
        return List.of(
                plain("1 big"),
                plain("R"),
                plain("a.b"),
                plain("a_b"),
                plain("class"),
                plain("customFont"),
                plain("familyNames"),
                plain("object"),
                plain("ui"),
                plain("図面"));
    }

    private static TextStyleAsset plain(String name) {
        return new TextStyleAsset(name, name, Optional.empty(), PLAIN);
    }
}

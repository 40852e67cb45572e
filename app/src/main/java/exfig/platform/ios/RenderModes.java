package exfig.platform.ios;

import exfig.asset.Artwork;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The render mode of an icon and the name that is left without the suffix that chose it.
///
/// The suffix is written as designers type it, while final names already have a style, which may have changed
/// its case and separators: `_orig` ends `logo_orig`, and also `logoOrig`, when the Figma name ended with it.
record RenderModes(RenderMode mode, String name) {
    static RenderModes of(Artwork artwork, IosIconsSettings settings) {
        return candidates(settings)
                .flatMap(each -> each
                        .suffix()
                        .filter(suffix -> !suffix.isEmpty() && ends(artwork, suffix))
                        .map(suffix -> new RenderModes(each.mode(), without(artwork.name(), suffix)))
                        .stream())
                .findFirst()
                .orElse(new RenderModes(settings.renderMode(), artwork.name()));
    }

    private record Candidate(RenderMode mode, Optional<String> suffix) {}

    private static Stream<Candidate> candidates(IosIconsSettings settings) {
        return switch (settings.renderMode()) {
            case TEMPLATE ->
                Stream.of(
                        new Candidate(RenderMode.DEFAULT, settings.renderModeDefaultSuffix()),
                        new Candidate(RenderMode.ORIGINAL, settings.renderModeOriginalSuffix()));
            case DEFAULT, ORIGINAL ->
                Stream.of(new Candidate(RenderMode.TEMPLATE, settings.renderModeTemplateSuffix()));
        };
    }

    private static boolean ends(Artwork artwork, String suffix) {
        return artwork.figmaName().endsWith(suffix) || artwork.name().endsWith(suffix);
    }

    private static String without(String name, String suffix) {
        String shortened = name.endsWith(suffix)
                ? name.substring(0, name.length() - suffix.length())
                : withoutStyled(name, letters(suffix));
        return shortened.isEmpty() ? name : shortened;
    }

    /// Cuts the letters off the end, whatever their case and the separators around them; a name that was
    /// renamed so that it no longer ends with them stays whole.
    private static String withoutStyled(String name, String letters) {
        int end = name.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            end = beforeSeparators(name, end) - 1;
            if (end < 0 || Character.toLowerCase(name.charAt(end)) != letters.charAt(i)) {
                return name;
            }
        }
        return name.substring(0, beforeSeparators(name, end));
    }

    private static int beforeSeparators(String name, int end) {
        int before = end;
        while (before > 0 && !Character.isLetterOrDigit(name.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private static String letters(String suffix) {
        return suffix.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}

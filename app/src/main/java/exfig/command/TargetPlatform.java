package exfig.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The platforms that `exfig init` writes sections for, in the order of the file.
enum TargetPlatform {
    IOS,
    ANDROID,
    FLUTTER,
    WEB;

    /// How the configuration calls it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Platforms of words with commas or blanks between them.
    ///
    /// @throws UsageException for a word that is none
    static Set<TargetPlatform> parse(String words) {
        Set<TargetPlatform> found = EnumSet.noneOf(TargetPlatform.class);
        for (String word : words.strip().split("[,\\s]+")) {
            found.add(Arrays.stream(values())
                    .filter(platform -> platform.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("there is no platform \"" + word + "\"", choices())));
        }
        return found;
    }

    private static String choices() {
        return Arrays.stream(values())
                .map(TargetPlatform::word)
                .collect(Collectors.joining(", ", "Some of ", ", with commas between them."));
    }
}

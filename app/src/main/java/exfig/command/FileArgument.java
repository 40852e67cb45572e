package exfig.command;

import exfig.figma.id.FigmaAddress;
import exfig.figma.id.FileKey;

/// A Figma file as people name it: by its key or by any of its addresses.
final class FileArgument {
    private FileArgument() {}

    /// The file and, where the address has one, its node.
    ///
    /// @throws UsageException with advice about what was pasted instead
    static FigmaAddress address(String text) {
        return FigmaAddress.parse(text)
                .orElseThrow(() -> new UsageException(
                        "\"" + text.strip() + "\" is neither a Figma file key nor a Figma address",
                        sentence(FigmaAddress.objection(text))));
    }

    private static String sentence(String half) {
        return Character.toUpperCase(half.charAt(0)) + half.substring(1) + ".";
    }

    /// The file alone.
    ///
    /// @throws UsageException as [#address] does
    static FileKey key(String text) {
        return address(text).file();
    }
}

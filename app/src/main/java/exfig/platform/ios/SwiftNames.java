package exfig.platform.ios;

import exfig.platform.FileNames;
import exfig.platform.UniqueNames;
import java.util.Set;

/// Names as Swift spells them ("The Swift Programming Language", Lexical Structure).
final class SwiftNames {
    /// Reserved words, and words with a meaning in some place; back-ticks do no harm to the second kind.
    private static final Set<String> KEYWORDS = Set.of("""
            actor any Any as associatedtype associativity async await break case catch class continue convenience default
            defer deinit didSet do dynamic else enum extension fallthrough false fileprivate final for func get guard if
            import in indirect infix init inout internal is isolated lazy left let macro mutating nil none nonisolated
            nonmutating open operator optional override package postfix precedence precedencegroup prefix private protocol
            Protocol public repeat required rethrows return right self Self set some static struct subscript super switch
            throw throws true try Type typealias unowned var weak where while willSet
            """.split("\\s+"));

    /// Types that generated members refer to; a member of that name would hide them.
    private static final Set<String> TYPES = Set.of("Bundle", "BundleProvider", "Color", "Image", "UIColor", "UIImage");

    private SwiftNames() {}

    /// The members of one source, none given yet.
    static UniqueNames members() {
        return new UniqueNames("in Swift", TYPES);
    }

    /// The names of types in one source for Code Connect, none given yet.
    static UniqueNames codeConnectTypes() {
        return new UniqueNames("in Code Connect", Set.of());
    }

    /// The name of the type that connects an asset: `Asset_` and its name, everything but letters and
    /// digits as `_`.
    static String codeConnectType(String name, UniqueNames names) {
        String wanted = "Asset_" + identifierPart(name);
        return names.give(wanted, name, wanted);
    }

    /// The declaration's name of a member for an asset, in back-ticks when it is a keyword.
    static String member(String name, UniqueNames names) {
        String given = names.give(identifier(FileNames.safe(name)), name, name);
        return KEYWORDS.contains(given) ? "`" + given + "`" : given;
    }

    /// Letters, digits and `_`, without a digit at the start; everything else becomes `_`.
    static String identifier(String name) {
        String identifier = identifierPart(name);
        boolean incomplete =
                identifier.isEmpty() || identifier.equals("_") || Character.isDigit(identifier.codePointAt(0));
        return incomplete ? "_" + identifier : identifier;
    }

    private static String identifierPart(String name) {
        StringBuilder valid = new StringBuilder();
        name.codePoints().forEach(c -> valid.appendCodePoint(isPart(c) ? c : '_'));
        return valid.toString();
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// A string literal.
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        literal.append("\\u{%x}".formatted(c));
                    } else {
                        literal.appendCodePoint(c);
                    }
                }
            }
        });
        return literal.append('"').toString();
    }
}

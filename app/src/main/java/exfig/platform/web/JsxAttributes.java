package exfig.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Attributes of SVG as React spells them: camelCase, but for `data-` and `aria-` ([Common
/// components](https://react.dev/reference/react-dom/components/common)).
final class JsxAttributes {
    private static final Map<String, String> NAMES =
            Map.of("class", "className", "xml:space", "xmlSpace", "xml:lang", "xmlLang", "tabindex", "tabIndex");

    /// What browsers and React make nothing of.
    private static final Set<String> LEFT_OUT = Set.of("xml:base", "version", "baseProfile", "enable-background");

    private JsxAttributes() {}

    /// Whether an attribute means anything in a page.
    static boolean isUseful(String name) {
        return !LEFT_OUT.contains(name) && name.matches("[A-Za-z_][\\w.:-]*");
    }

    /// `strokeWidth` of `stroke-width`.
    static String name(String svg) {
        if (svg.startsWith("data-") || svg.startsWith("aria-")) {
            return svg;
        }
        return NAMES.getOrDefault(svg, camel(svg.replace(':', '-')));
    }

    /// `maskType: 'luminance'` and so on, of the text of a `style` attribute.
    static String style(String css) {
        return Stream.of(css.split(";(?=(?:[^\"']|\"[^\"]*\"|'[^']*')*$)"))
                .map(String::strip)
                .filter(declaration -> declaration.indexOf(':') > 0)
                .map(declaration -> {
                    String name =
                            declaration.substring(0, declaration.indexOf(':')).strip();
                    String value =
                            declaration.substring(declaration.indexOf(':') + 1).strip();
                    return property(name) + ": " + TypeScript.literal(value);
                })
                .collect(Collectors.joining(", "));
    }

    private static String property(String name) {
        if (name.startsWith("--")) {
            return TypeScript.literal(name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String camel = camel(lower.startsWith("-ms-") ? lower.substring(1) : lower);
        return TypeScript.isIdentifier(camel) ? camel : TypeScript.literal(camel);
    }

    private static String camel(String dashed) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < dashed.length(); i++) {
            char c = dashed.charAt(i);
            if (c == '-') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }
}

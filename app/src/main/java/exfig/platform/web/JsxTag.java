package exfig.platform.web;

import java.util.List;

/// Tags of JSX, broken as Prettier breaks them.
final class JsxTag {
    private static final int WIDTH = 80;

    private JsxTag() {}

    /// An opening tag in one line when it fits, else with a line for each attribute.
    ///
    /// @param end `>` or `/>`
    static String of(int indent, String name, List<String> attributes, String end) {
        String blanks = " ".repeat(indent);
        String all = String.join(" ", attributes);
        String line = blanks + "<" + name + (attributes.isEmpty() ? "" : " " + all) + (end.equals("/>") ? " />" : end);
        if (line.length() <= WIDTH || attributes.isEmpty()) {
            return line;
        }
        StringBuilder lines = new StringBuilder(blanks).append('<').append(name).append('\n');
        attributes.forEach(
                attribute -> lines.append(blanks).append("  ").append(attribute).append('\n'));
        return lines.append(blanks).append(end).toString();
    }
}

package exfig.platform.android.vector;

/// Writes elements in Android's layout: four blanks a level, one attribute a line.
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    private XmlText() {}

    static String of(VectorElement root) {
        XmlText xml = new XmlText();
        xml.element(root, 0);
        return xml.text.toString();
    }

    private void element(VectorElement element, int depth) {
        indent(depth).append('<').append(element.name());
        String gap = element.inline() ? " " : "\n" + "    ".repeat(depth + 1);
        element.attributes()
                .forEach((key, value) ->
                        text.append(gap).append(key).append("=\"").append(value).append('"'));
        if (element.children().isEmpty() && !isContainer(element)) {
            text.append("/>\n");
            return;
        }
        text.append(">\n");
        element.children().forEach(child -> element(child, depth + 1));
        indent(depth).append("</").append(element.name()).append(">\n");
    }

    private static boolean isContainer(VectorElement element) {
        return element.name().equals("group") || element.name().equals("vector");
    }

    private StringBuilder indent(int levels) {
        return text.append("    ".repeat(levels));
    }
}

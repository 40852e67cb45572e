package exfig.platform.web;

import java.util.List;

/// The properties of a component as its function takes them.
final class Parameters {
    private static final int WIDTH = 80;

    private Parameters() {}

    /// `{ size = 24, title, ...props }`, in several lines where the function's head is too long for one.
    static String of(String component, List<String> names, String type) {
        String one = "{ " + String.join(", ", names) + " }";
        String head = "export function " + component + "(" + one + ": " + type + ") {";
        return head.length() <= WIDTH
                ? one
                : "{\n  " + String.join(",\n  ", names) + (names.getLast().startsWith("...") ? "\n}" : ",\n}");
    }
}

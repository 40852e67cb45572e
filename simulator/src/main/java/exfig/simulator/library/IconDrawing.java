package exfig.simulator.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One entry of `demo-icons.txt`.
///
/// @param marks   what stands behind the name, such as `rtl` or `State=On`
/// @param strokes in painting order
record IconDrawing(String name, List<String> marks, List<Stroke> strokes) {
    static final String ICON_COLOR = "content/icon";

    /// One line of a drawing.
    ///
    /// @param color a theme colour
    record Stroke(String kind, String color, String geometry) {}

    static List<IconDrawing> load() {
        var drawings = new ArrayList<IconDrawing>();
        for (String line : DemoText.lines("demo-icons.txt")) {
            if (!line.startsWith(" ")) {
                int colon = line.indexOf(':');
                var marks = List.of(line.substring(colon + 1).strip().split(" "));
                drawings.add(new IconDrawing(line.substring(0, colon), marks, new ArrayList<>()));
            } else {
                String[] words = line.strip().split(" ", 2);
                String[] kind = words[0].split("@");
                drawings.getLast().strokes().add(new Stroke(kind[0], kind.length > 1 ? kind[1] : ICON_COLOR, words[1]));
            }
        }
        return drawings;
    }

    boolean has(String mark) {
        return marks.contains(mark);
    }

    /// The variant `Property=Value`, when the drawing is one of a component set.
    Optional<String> variant() {
        return marks.stream().filter(mark -> mark.contains("=")).findFirst();
    }

    String description() {
        if (has("rtl")) {
            return "Mirrors in RTL layouts";
        }
        return has("ios") ? "ios" : has("android") ? "android" : "";
    }
}

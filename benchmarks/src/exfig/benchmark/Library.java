package exfig.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A Figma file with icons in frames named `Icons 0`, `Icons 1`, …; each icon is a picture of its own.
///
/// @param key of the file
/// @param version of the file
/// @param frames how many frames
/// @param icons in each frame
/// @param changed the index of an icon that looks different in this version; -1 for none
record Library(String key, String version, int frames, int icons, int changed) {
    static Library of(String key, int frames, int icons) {
        return new Library(key, "1", frames, icons, -1);
    }

    /// Saved once more, with one icon in another colour.
    Library redrawn(int icon) {
        return new Library(key, version + "1", frames, icons, icon);
    }

    int size() {
        return frames * icons;
    }

    /// How many bytes an id and its comma take in an address.
    int bytesOfAnId() {
        return id(size() - 1).length() + 1;
    }

    /// Writes the body of GET file.
    Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve(key + ".json");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("{\"document\":{\"id\":\"0:0\",\"name\":\"Document\",\"type\":\"DOCUMENT\",\"children\":["
                    + "{\"id\":\"0:1\",\"name\":\"Page\",\"type\":\"CANVAS\",\"children\":[");
            for (int frame = 0; frame < frames; frame++) {
                out.write((frame == 0 ? "" : ",") + "{\"id\":\"1:" + (frame + 1) + "\",\"name\":\"Icons " + frame
                        + "\",\"type\":\"FRAME\",\"children\":[");
                for (int i = frame * icons; i < (frame + 1) * icons; i++) {
                    out.write((i == frame * icons ? "" : ",") + component(i));
                }
                out.write("]}");
            }
            out.write("]}]},\"components\":{");
            for (int i = 0; i < size(); i++) {
                out.write((i == 0 ? "" : ",") + entry(i));
            }
            out.write("},\"componentSets\":{},\"schemaVersion\":0,\"styles\":{},\"name\":\"" + key
                    + "\",\"lastModified\":\"2026-03-02T09:41:00Z\",\"version\":\"" + version
                    + "\",\"role\":\"viewer\",\"editorType\":\"figma\",\"linkAccess\":\"view\"}");
        }
        return file;
    }

    private static String id(int icon) {
        return "101:" + (1000 + icon);
    }

    private static String entry(int icon) {
        return "\"%s\":{\"key\":\"key%d\",\"name\":\"%s\",\"description\":\"\",\"remote\":false}"
                .formatted(id(icon), icon, name(icon));
    }

    private static String name(int icon) {
        return String.format(Locale.ROOT, "group/icon-%06d", icon);
    }

    private String component(int icon) {
        int left = icon % 100 * 48;
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"name\":\"%s\",\"type\":\"COMPONENT\",\"absoluteBoundingBox\":%s,\"children\":[%s,%s]}",
                id(icon),
                name(icon),
                box(left, 0, 24),
                rectangle(icon, 1, box(left + 2, 2, 20), icon == changed ? 1 : icon % 251 / 255.0),
                rectangle(icon, 2, box(left + 1 + icon % 97 / 10.0, 3 + icon / 97 % 83 / 10.0, 9), icon / 8051 / 20.0));
    }

    private static String rectangle(int icon, int part, String box, double red) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"102:%d\",\"name\":\"square\",\"type\":\"RECTANGLE\",\"absoluteBoundingBox\":%s,"
                        + "\"fills\":[{\"type\":\"SOLID\",\"color\":{\"r\":%s,\"g\":0.5,\"b\":0.25,\"a\":1}}]}",
                1000 + icon * 2 + part,
                box,
                red);
    }

    private static String box(double left, double top, int side) {
        return String.format(Locale.ROOT, "{\"x\":%s,\"y\":%s,\"width\":%d,\"height\":%d}", left, top, side, side);
    }
}

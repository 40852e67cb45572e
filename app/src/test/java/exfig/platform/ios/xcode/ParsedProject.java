package exfig.platform.ios.xcode;

import com.dd.plist.ASCIIPropertyListParser;
import com.dd.plist.NSDictionary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// A project as dd-plist reads it, which shares nothing with the code under test.
public record ParsedProject(Map<String, Object> root) {
    @SuppressWarnings("unchecked") // dd-plist gives maps with text keys
    public static ParsedProject of(String text) {
        try {
            NSDictionary parsed = (NSDictionary) ASCIIPropertyListParser.parse(text.getBytes(StandardCharsets.UTF_8));
            return new ParsedProject((Map<String, Object>) parsed.toJavaObject());
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    /// Paths, relative to the source root, of the files that a target compiles by way of its Sources
    /// phases.
    public Set<String> compiled(String targetName) {
        Set<String> paths = new TreeSet<>();
        for (Object targetId : list(project(), "targets")) {
            Map<String, Object> target = object(targetId);
            if (targetName.equals(target.get("name"))) {
                for (Object phaseId : list(target, "buildPhases")) {
                    Map<String, Object> phase = object(phaseId);
                    if ("PBXSourcesBuildPhase".equals(phase.get("isa"))) {
                        list(phase, "files")
                                .forEach(file -> paths.add(path(object(file).get("fileRef"))));
                    }
                }
            }
        }
        return paths;
    }

    /// Everything of this project is also in the other: objects with all their values, lists with
    /// all their items in their order.
    public boolean isContainedIn(ParsedProject other) {
        return contained(root, other.root);
    }

    public int count(String isa) {
        return (int) objects().values().stream()
                .filter(object -> isa.equals(((Map<?, ?>) object).get("isa")))
                .count();
    }

    private static boolean contained(Object small, Object large) {
        if (small instanceof Map<?, ?> before && large instanceof Map<?, ?> after) {
            return before.entrySet().stream().allMatch(entry -> contained(entry.getValue(), after.get(entry.getKey())));
        }
        if (small instanceof Object[] before && large instanceof Object[] after) {
            List<Object> kept = new ArrayList<>(Arrays.asList(after));
            kept.retainAll(Arrays.asList(before));
            return kept.equals(Arrays.asList(before));
        }
        return Objects.equals(small, large);
    }

    private String path(Object fileId) {
        return paths(project().get("mainGroup"), Path.of("")).getOrDefault(fileId, "nowhere: " + fileId);
    }

    private Map<Object, String> paths(Object id, Path parent) {
        Map<String, Object> object = object(id);
        String own = String.valueOf(object.getOrDefault("path", ""));
        Path place = ("SOURCE_ROOT".equals(object.get("sourceTree")) ? Path.of("") : parent)
                .resolve(own)
                .normalize();
        Map<Object, String> all = new HashMap<>();
        all.put(id, place.toString());
        list(object, "children").forEach(child -> all.putAll(paths(child, place)));
        return all;
    }

    private Map<String, Object> project() {
        return object(root.get("rootObject"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> objects() {
        return (Map<String, Object>) Objects.requireNonNull(root.get("objects"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> object(Object id) {
        return (Map<String, Object>) Objects.requireNonNullElse(objects().get(id), Map.of());
    }

    private static List<Object> list(Map<String, Object> object, String key) {
        return Arrays.asList((Object[]) object.getOrDefault(key, new Object[0]));
    }
}

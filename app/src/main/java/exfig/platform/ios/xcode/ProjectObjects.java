package exfig.platform.ios.xcode;

import exfig.plan.AmendmentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The objects of a project file by their ids, and the ones that everything hangs on.
///
/// @param document the whole text, read
/// @param byId in the order of the file
/// @param project the root object
/// @param target the one that sources shall belong to
/// @param targetId its id
/// @param sources the first Sources phase of the target
record ProjectObjects(
        PlistReader.Document document,
        Map<String, Plist.Fields> byId,
        Plist.Fields project,
        Plist.Fields target,
        String targetId,
        Plist.Fields sources) {
    /// @param targetName as Xcode shows it
    /// @throws AmendmentException when the text is no project, or has no such target
    static ProjectObjects read(String text, String targetName) throws AmendmentException {
        PlistReader.Document document = PlistReader.read(text);
        Map<String, Plist.Fields> byId = new LinkedHashMap<>();
        Plist.Fields objects = document.root()
                .fields("objects")
                .orElseThrow(() -> new AmendmentException("it has no objects, so it is no project"));
        objects.all().forEach(object -> {
            if (object.value() instanceof Plist.Fields fields) {
                byId.put(object.key(), fields);
            }
        });
        Plist.Fields project = document.root()
                .text("rootObject")
                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                .orElseThrow(() -> new AmendmentException("it has no root object, so it is no project"));
        String targetId = target(project, byId, targetName);
        Plist.Fields target = Objects.requireNonNull(byId.get(targetId));
        Plist.Fields sources = phases(target, byId)
                .findFirst()
                .orElseThrow(() -> new AmendmentException("its target \"" + targetName + "\" compiles no sources"));
        return new ProjectObjects(document, byId, project, target, targetId, sources);
    }

    private static String target(Plist.Fields project, Map<String, Plist.Fields> byId, String name)
            throws AmendmentException {
        List<String> names = new ArrayList<>();
        for (String id : project.items("targets").map(Plist.Items::texts).orElse(List.of())) {
            Optional<String> found = Optional.ofNullable(byId.get(id)).flatMap(target -> target.text("name"));
            if (found.filter(name::equals).isPresent()) {
                return id;
            }
            found.ifPresent(each -> names.add("\"" + each + "\""));
        }
        throw new AmendmentException("it has no target \"" + name + "\""
                + (names.isEmpty() ? ", nor any other" : "; it has " + String.join(", ", names)));
    }

    private static Stream<Plist.Fields> phases(Plist.Fields target, Map<String, Plist.Fields> byId) {
        return target.items("buildPhases").map(Plist.Items::texts).orElse(List.of()).stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(phase -> isa(phase, "PBXSourcesBuildPhase"));
    }

    static boolean isa(Plist.Fields object, String type) {
        return object.text("isa").filter(type::equals).isPresent();
    }

    /// Whether the target compiles a file of this id.
    boolean compiles(String fileId) {
        return phases(target, byId)
                .flatMap(phase -> phase.items("files").map(Plist.Items::texts).orElse(List.of()).stream())
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .anyMatch(
                        member -> member.text("fileRef").filter(fileId::equals).isPresent());
    }
}

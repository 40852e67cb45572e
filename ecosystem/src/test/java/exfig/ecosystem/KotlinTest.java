package exfig.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kotlin sources compile against Compose, without a warning.
@Tag("ecosystem")
class KotlinTest {
    private static final Pattern RESOURCE = Pattern.compile("\\bR\\.(\\w+)\\.(`[^`]+`|\\w+)");
    private static final Pattern VECTOR = Pattern.compile("imageVector = (\\S+),");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\S+)$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\S+)$");
    private static final Pattern R_IMPORT = Pattern.compile("(?m)^import (\\S+)\\.R$");

    @TempDir
    private Path folder;

    @Test
    void theSourcesOfTheDemoCompile() throws IOException, InterruptedException {
        Exports.demo(folder);
        AndroidProject project = new AndroidProject(folder, "dev.example.demo");
        assertThat(project.link()).isEmpty();

        List<Path> sources = new ArrayList<>(Exports.files(folder, ".kt"));
        assertThat(sources).hasSizeGreaterThanOrEqualTo(3);
        sources.add(project.generatedR());

        assertThat(compile(sources)).isEmpty();
    }

    @Test
    void theSourcesOfEachOptionGroupCompile() throws IOException {
        int compiled = 0;
        for (Path tree : Exports.golden("android")) {
            List<Path> sources = new ArrayList<>(Exports.files(tree, ".kt"));
            if (!sources.isEmpty()) {
                sources.addAll(resources(sources));
                sources.addAll(vectors(sources));
                assertThat(compile(sources)).as(tree.toString()).isEmpty();
                compiled++;
            }
        }
        assertThat(compiled).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aSourceThatIsWrongIsNoticed() throws IOException {
        Path wrong = Files.writeString(folder.resolve("Wrong.kt"), "val a: Int = \"b\"\n");

        assertThat(compile(List.of(wrong))).contains("Wrong.kt:1");
    }

    // Their resources are in projects that the trees are not all of.
    private List<Path> resources(List<Path> sources) throws IOException {
        Map<String, Map<String, TreeSet<String>>> byPackage = new TreeMap<>();
        for (Path source : sources) {
            String text = Files.readString(source);
            R_IMPORT.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> RESOURCE.matcher(text)
                            .results()
                            .forEach(found -> byPackage
                                    .computeIfAbsent(name, _ -> new TreeMap<>())
                                    .computeIfAbsent(found.group(1), _ -> new TreeSet<>())
                                    .add(found.group(2))));
        }
        List<Path> made = new ArrayList<>();
        for (var one : byPackage.entrySet()) {
            StringBuilder r = new StringBuilder("package " + one.getKey() + "\n\nobject R {\n");
            one.getValue().forEach((type, names) -> {
                r.append("    object ").append(type).append(" {\n");
                names.forEach(
                        name -> r.append("        const val ").append(name).append(" = 1\n"));
                r.append("    }\n");
            });
            made.add(Files.writeString(
                    Files.createTempFile(folder, "R", ".kt"), r.append("}\n").toString()));
        }
        return made;
    }

    // Image vectors are made from renders, which these trees do not have.
    private List<Path> vectors(List<Path> sources) throws IOException {
        List<Path> made = new ArrayList<>();
        for (Path source : sources) {
            if (!source.toString().endsWith(".figma.kt")) {
                continue;
            }
            String text = Files.readString(source);
            List<String> shown =
                    VECTOR.matcher(text).results().map(found -> found.group(1)).toList();
            if (shown.isEmpty()) {
                continue;
            }
            String target = shown.getFirst().contains(".")
                    ? shown.getFirst().substring(0, shown.getFirst().indexOf('.'))
                    : "";
            List<String> imports =
                    IMPORT.matcher(text).results().map(found -> found.group(1)).toList();
            for (String name : shown) {
                String last = name.substring(name.indexOf('.') + 1);
                String home = imports.stream()
                        .filter(imported -> imported.endsWith("." + last))
                        .map(imported -> imported.substring(0, imported.lastIndexOf('.')))
                        .findFirst()
                        .orElseGet(() -> PACKAGE.matcher(text)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1));
                made.add(stub("package " + home + "\n\n"
                        + imports.stream()
                                .filter(imported -> imported.endsWith("." + target))
                                .map(imported -> "import " + imported + "\n")
                                .collect(Collectors.joining())
                        + "val " + name + ": androidx.compose.ui.graphics.vector.ImageVector\n"
                        + "    get() = throw NotImplementedError()\n"));
            }
            for (String imported : imports) {
                if (!target.isEmpty() && imported.endsWith("." + target)) {
                    made.add(stub("package " + imported.substring(0, imported.lastIndexOf('.')) + "\n\nobject " + target
                            + "\n"));
                }
            }
        }
        return made;
    }

    private Path stub(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "Stub", ".kt"), text);
    }

    private String compile(List<Path> sources) throws IOException {
        return KotlinCompiler.compile(sources, Files.createTempDirectory(folder, "classes"));
    }
}

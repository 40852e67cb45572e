package exfig.ecosystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A project with exported resources, which gets what only its owner can have: a manifest and the fonts.
///
/// @param folder all of it
record AndroidProject(Path folder, String packageName) {
    private static final String FRAMEWORK = "/usr/share/android-framework-res/framework-res.apk";
    private static final Pattern RESOURCE_TYPE = Pattern.compile("(values|drawable|mipmap|font|color)(-[\\w-]+)?");
    private static final Pattern FONT = Pattern.compile("@font/(\\w+)");

    /// The folders that hold folders like `values` and `drawable-night`.
    List<Path> resourceFolders() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !path.startsWith(folder.resolve("made")))
                    .filter(path -> RESOURCE_TYPE
                            .matcher(String.valueOf(path.getFileName()))
                            .matches())
                    .map(path -> path.getParent())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /// The `R.java` that linking has made.
    Path generatedR() {
        return folder.resolve("made/java/" + packageName.replace('.', '/') + "/R.java");
    }

    /// Compiles and links all resources.
    ///
    /// @return what the tool has to say; empty when all is well
    String link() throws IOException, InterruptedException {
        List<Path> resources = resourceFolders();
        Path made = Files.createDirectories(folder.resolve("made"));
        List<Path> all = new ArrayList<>(resources);
        all.add(fonts(resources, made));
        StringBuilder said = new StringBuilder();
        List<String> link = new ArrayList<>(List.of(
                "aapt2",
                "link",
                "-I",
                FRAMEWORK,
                "--manifest",
                manifest(made).toString(),
                "--java",
                made.resolve("java").toString(),
                "-o",
                made.resolve("app.apk").toString()));
        for (int i = 0; i < all.size(); i++) {
            Path compiled = made.resolve(i + ".zip");
            said.append(Tool.run(List.of("aapt2", "compile", "--dir", all.get(i).toString(), "-o", compiled.toString()))
                    .output());
            link.add(compiled.toString());
        }
        Tool.Result linked = Tool.run(link);
        said.append(linked.output());
        return linked.exitCode() == 0 || !said.isEmpty() ? said.toString() : "aapt2 failed without a word";
    }

    private Path manifest(Path made) throws IOException {
        return Files.writeString(made.resolve("AndroidManifest.xml"), """
                <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="%s">
                    <uses-sdk android:minSdkVersion="29" android:targetSdkVersion="29"/>
                </manifest>
                """.formatted(packageName));
    }

    private static Path fonts(List<Path> resources, Path made) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : resources) {
            for (Path xml : Exports.files(folder, ".xml")) {
                Matcher fonts = FONT.matcher(Files.readString(xml));
                fonts.results().forEach(font -> names.add(font.group(1)));
            }
        }
        Path folder = made.resolve("res");
        Files.createDirectories(folder.resolve("font"));
        for (String name : names) {
            Files.writeString(
                    folder.resolve("font/" + name + ".xml"),
                    "<font-family xmlns:android=\"http://schemas.android.com/apk/res/android\"/>");
        }
        return folder;
    }
}

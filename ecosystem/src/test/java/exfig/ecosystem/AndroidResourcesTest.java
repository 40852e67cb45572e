package exfig.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Resources compile and link by Android's own tool, against the framework of Android 10.
@Tag("ecosystem")
class AndroidResourcesTest {
    @TempDir
    private Path folder;

    @Test
    void theResourcesOfTheDemoLink() throws IOException, InterruptedException {
        Exports.demo(folder);
        AndroidProject project = new AndroidProject(folder, "dev.example.demo");

        assertThat(project.link()).isEmpty();

        String r = Files.readString(project.generatedR());
        assertThat(r).contains("action_check", "empty_inbox", "bodyLarge");
    }

    @Test
    void theResourcesOfEachOptionGroupLink() throws IOException, InterruptedException {
        int linked = 0;
        for (Path tree : Exports.golden("android")) {
            Path work = Files.createDirectory(folder.resolve(tree.getParent().getFileName()));
            copy(tree, work);
            AndroidProject project = new AndroidProject(work, "app.lantern");
            assertThat(project.link()).as(tree.toString()).isEmpty();
            linked += project.resourceFolders().isEmpty() ? 0 : 1;
        }
        assertThat(linked).isGreaterThanOrEqualTo(4);
    }

    @Test
    void themeAttributesBetweenLinesOfOnesOwnLink() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("exfig.yaml"), """
                android:
                  mainRes: res
                  colors:
                    - tokensFile: {path: brand.tokens.json}
                      themeAttributes: {enabled: true, autoCreateMarkers: true, themeName: Theme.Lantern}
                """);
        Files.writeString(folder.resolve("brand.tokens.json"), """
                {"text": {"$type": "color", "primary": {"$value": "#102030"}, "faint": {"$value": "#10203080"}}}
                """);
        Path values = Files.createDirectories(folder.resolve("res/values"));
        Files.writeString(values.resolve("styles.xml"), """
                <resources>
                    <style name="Theme.Lantern" parent="android:Theme.Material.Light">
                        <item name="android:colorAccent">@color/text_primary</item>
                    </style>
                </resources>
                """);

        Exports.program(folder, "colors");
        AndroidProject project = new AndroidProject(folder, "app.lantern");

        assertThat(project.link()).isEmpty();
        assertThat(Files.readString(values.resolve("styles.xml")))
                .contains("<item name=\"colorTextFaint\">@color/text_faint</item>");
        assertThat(Files.readString(project.generatedR())).contains("colorTextPrimary", "Theme_Lantern");
    }

    @Test
    void aResourceThatIsWrongIsNoticed() throws IOException, InterruptedException {
        Path values = Files.createDirectories(folder.resolve("src/main/res/values"));
        Files.writeString(values.resolve("colors.xml"), "<resources><color name=\"a\">@color/b</color></resources>");

        assertThat(new AndroidProject(folder, "app.lantern").link()).contains("color/b");
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file :
                Exports.files(from, "").stream().filter(Files::isRegularFile).toList()) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}

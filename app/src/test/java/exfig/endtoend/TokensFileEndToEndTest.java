package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Colors from a file of design tokens: no Figma, no token, no network.
class TokensFileEndToEndTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private static final String TOKENS = """
            {
              "Brand": {
                "$type": "color",
                "Colors": {
                  "Ink": {"$value": {"colorSpace": "srgb", "components": [0.1, 0.2, 0.3]}},
                  "Link": {"$value": "{Brand.Colors.Ink}"}
                },
                "Other": {"$value": "#ff0000"}
              }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void configure() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), """
                common:
                  cache: {enabled: true}
                ios:
                  xcassetsPath: A.xcassets
                  colors:
                    - tokensFile: {path: brand.tokens.json, groupFilter: Brand.Colors}
                      assetsFolder: Colors
                android:
                  mainRes: res
                  colors:
                    - tokensFile: {path: brand.tokens.json}
                """);
        Files.writeString(folder.resolve("brand.tokens.json"), TOKENS);
    }

    @Test
    void colorsComeWithoutFigmaAndAgainWhenTheFileChanges() throws Exception {
        ExfigProcess.Result result = run("colors");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("res/values/colors.xml")))
                .contains(
                        "<color name=\"brand_colors_ink\">#1A334D</color>",
                        "<color name=\"brand_colors_link\">#1A334D</color>",
                        "<color name=\"brand_other\">#FF0000</color>");
        assertThat(folder.resolve("A.xcassets/Colors/brandColorsLink.colorset/Contents.json"))
                .exists();
        assertThat(folder.resolve("A.xcassets/Colors/brandOther.colorset")).doesNotExist();

        Files.writeString(folder.resolve("brand.tokens.json"), TOKENS.replace("#ff0000", "#00ff00"));
        ExfigProcess.Result changed = run("export");

        assertThat(changed.exitCode()).as(changed.err()).isZero();
        assertThat(Files.readString(folder.resolve("res/values/colors.xml"))).contains("#00FF00");
    }

    @Test
    void aFileThatIsWrongEndsTheRunWithItsPlace() throws Exception {
        Files.writeString(
                folder.resolve("brand.tokens.json"),
                TOKENS.replace("{Brand.Colors.Ink}", "{Brand.Colors.Inc}").replace("#ff0000", "red"));

        ExfigProcess.Result result = run("colors");

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(result.err())
                .contains("brand.tokens.json", "6:26: Brand.Colors.Link: {Brand.Colors.Inc} leads to no token")
                .contains("8:25: Brand.Other is \"red\", which is no color");
        assertThat(folder.resolve("res")).doesNotExist();
    }

    @Test
    void aFileThatIsMissingIsSaidByTheCheckAndByTheRun() throws Exception {
        Files.delete(folder.resolve("brand.tokens.json"));

        assertThat(run("config", "check").out()).contains("tokensFile.path leads to nothing");
        ExfigProcess.Result result = run("colors");
        assertThat(result.exitCode()).isNotZero();
        assertThat(result.err()).contains("the tokens of brand.tokens.json cannot be used: there is no such file");
    }

    private ExfigProcess.Result run(String... arguments) throws Exception {
        return ExfigProcess.in(folder, NOBODY).with("FIGMA_PERSONAL_TOKEN", "").run(arguments);
    }
}

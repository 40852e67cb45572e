package exfig.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What exfig writes for the web, in the eyes of TypeScript, a CSS parser, a bundler and a browser.
@Tag("ecosystem")
class WebTest {
    private static final Path NPM = Path.of("npm").toAbsolutePath();
    private static final int PAGE_LIGHT = 0xFFFFFF;
    private static final int PAGE_DARK = 0x0B0F13;

    @TempDir
    private Path folder;

    /// A project with the demo's web output in `design`.
    @BeforeEach
    void project() throws IOException, InterruptedException {
        Path demo = folder.resolve("demo");
        Exports.demo(demo);
        Files.move(demo.resolve("web/src/design"), folder.resolve("design"));
        try (Stream<Path> files = Files.list(NPM.resolve("web"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.createSymbolicLink(folder.resolve("node_modules"), NPM.resolve("node_modules"));
    }

    @Test
    void typeScriptCompilesStrictly() throws IOException, InterruptedException {
        Tool.Result sound = Tool.run(tsc());
        assertThat(sound.output()).isEmpty();
        assertThat(sound.exitCode()).isZero();

        Path bell = folder.resolve("design/icons/CommunicationBell.tsx");
        Files.writeString(
                bell, Files.readString(bell).replace("fillRule=", "fillRules=").replace("fill=", "fills="));
        assertThat(Tool.run(tsc()).output()).contains("CommunicationBell.tsx");
    }

    private List<String> tsc() {
        return List.of(
                NPM.resolve("node_modules/.bin/tsc").toString(),
                "-p",
                folder.resolve("tsconfig.json").toString());
    }

    @Test
    void styleSheetsAreRead() throws IOException, InterruptedException {
        List<Path> sheets = new ArrayList<>(Exports.files(folder.resolve("design"), ".css"));
        sheets.addAll(Exports.files(Path.of("../app/src/test/golden/web"), ".css"));
        assertThat(sheets).hasSizeGreaterThan(1);
        assertThat(css(sheets).output()).isEmpty();

        Path wrong = Files.writeString(folder.resolve("wrong.css"), ":root {\n  --a: };\n}\n}\n");
        assertThat(css(List.of(wrong)).output()).contains("wrong.css:");
    }

    private static Tool.Result css(List<Path> sheets) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "npm/css.mjs"));
        sheets.forEach(sheet -> command.add(sheet.toString()));
        return Tool.run(command);
    }

    @Test
    void aBundleHasTheIconsThatAreUsedAndABrowserShowsThem() throws IOException, InterruptedException {
        Tool.Result build = Tool.run(List.of("bash", "-c", "cd '" + folder + "' && node build.mjs"));
        assertThat(build.exitCode()).as(build.output()).isZero();

        String all = Files.readString(folder.resolve("dist/main/main.js"));
        String one = Files.readString(folder.resolve("dist/one/one.js"));
        assertThat(all).contains("function BrandFjord(", "function ActionCheck(", "function CommunicationBell(");
        assertThat(one)
                .contains("function BrandFjord(")
                .doesNotContain("ActionCheck", "CommunicationBell", "EmptyInbox");

        assumeTrue(Tool.run(List.of("bash", "-c", "command -v chromium")).exitCode() == 0, "there is no chromium here");
        BufferedImage light = screenshot(1);
        BufferedImage dark = screenshot(0);
        assertThat(light.getRGB(4, 4) & 0xFFFFFF).isEqualTo(PAGE_LIGHT);
        assertThat(dark.getRGB(4, 4) & 0xFFFFFF).isEqualTo(PAGE_DARK);
        // Icons of one color take the text's, and a picture element takes the dark drawing.
        assertThat(otherThan(light, PAGE_LIGHT)).isGreaterThan(100_000);
        assertThat(otherThan(dark, PAGE_DARK)).isGreaterThan(100_000);
        assertThat(light.getRGB(40, 200)).isNotEqualTo(dark.getRGB(40, 200));
    }

    private BufferedImage screenshot(int preferredColorScheme) throws IOException, InterruptedException {
        Path picture = folder.resolve("page-" + preferredColorScheme + ".png");
        Tool.Result shot = Tool.run(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--window-size=900,700",
                "--user-data-dir=" + folder.resolve("profile"),
                "--blink-settings=preferredColorScheme=" + preferredColorScheme,
                "--virtual-time-budget=3000",
                "--screenshot=" + picture,
                folder.resolve("page.html").toUri().toString()));
        assertThat(picture).as(shot.output()).exists();
        return ImageIO.read(picture.toFile());
    }

    private static long otherThan(BufferedImage picture, int color) {
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += (picture.getRGB(x, y) & 0xFFFFFF) == color ? 0 : 1;
            }
        }
        return count;
    }
}

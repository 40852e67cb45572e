package exfig.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The template of `docs/migration.md` works as it stands there.
class MigrationPageTest {
    private static final Pattern BLOCK = Pattern.compile("```pebble\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theTemplateOfThePageRenders() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/migration.md")));
        assertThat(block.find()).isTrue();
        Files.writeString(folder.resolve("UIColor+extension.swift.peb"), block.group(1));

        String text = Templates.overriddenBy(folder)
                .render(
                        "ios/UIColor+extension.swift.peb",
                        Map.of("colors", List.of(Map.of("name", "sea", "lookup", "\"Brand/sea\""))));

        assertThat(text).endsWith("""
                import UIKit

                extension UIColor {
                    static var sea: UIColor { UIColor(named: "Brand/sea")! }
                }
                """);
    }
}

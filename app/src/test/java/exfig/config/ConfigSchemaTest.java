package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.config.bind.Key;
import exfig.config.bind.PlainValue;
import exfig.config.bind.Section;
import exfig.config.keys.RootKeys;
import exfig.config.schema.ConfigSchema;
import exfig.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The schema that editors use: published as generated, true to the table of keys, and of the reader's
/// opinion.
class ConfigSchemaTest {
    private static final Pattern YAML_EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    @Test
    void thePublishedSchemaIsTheGeneratedOne() throws IOException {
        assertThat(Files.readString(PublishedSchema.FILE))
                .as("write it anew with: exfig config schema > docs/exfig.schema.json")
                .isEqualTo(JsonText.of(ConfigSchema.generate()));
    }

    @Test
    void everyKeyOfTheTableIsInTheSchema() {
        Map<?, ?> definitions = (Map<?, ?>) ConfigSchema.generate().get("$defs");

        assertSection(RootKeys.SECTION, ConfigSchema.generate(), definitions);
    }

    @Test
    void theExamplesOfTheDocumentationAreValid() throws IOException {
        String demo = Files.readString(Path.of("src/main/resources/exfig/demo/exfig.yaml"))
                .replace("@FILE@", "kEy")
                .replace("@OUT@", "out");
        List<String> examples = YAML_EXAMPLE
                .matcher(Files.readString(Path.of("../docs/configuration.md")))
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();

        assertThat(PublishedSchema.problems(demo)).isEmpty();
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(PublishedSchema.problems(example))
                        .as(example)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figmaa: {lightFileId: a}",
                "figma: {lightFileId: not a key}",
                "figma: {maxRetries: 21}",
                "figma: {timeout: 0}",
                "figma: {plan: free}",
                "figma: {apiUrl: ftp://figma}",
                "ios: {icons: {format: png}}",
                "ios: {icons: [{format: svg, asetsFolder: a}]}",
                "ios: {icons: Icons}",
                "ios: {addObjcAttribute: perhaps}",
                "ios: {resourceBundleNames: One}",
                "ios: {images: {assetsFolder: ' '}}",
                "ios: {images: {}}",
                "android: {images: [{output: a, scales: [5]}]}",
                "android: {icons: {output: ' '}}",
                "android: {mainRes: []}",
                "version: 2"
            })
    void editorsMarkWhatTheReaderRefuses(String config) {
        assertThat(PublishedSchema.problems(config)).isNotEmpty();
    }

    private static void assertSection(Section section, Map<?, ?> schema, Map<?, ?> definitions) {
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
        assertThat(properties.keySet().stream().map(Object::toString))
                .as(section.path())
                .containsExactlyElementsOf(section.names());
        for (Key key : section.keys()) {
            switch (key) {
                case Key.Leaf<?> leaf ->
                    assertThat((Object) ((Map<?, ?>) properties.get(key.name())).get("default"))
                            .as(section.path() + "." + key.name())
                            .isEqualTo(leaf.byDefault()
                                    .map(value -> PlainValue.of(leaf.kind(), value))
                                    .orElse(null));
                case Key.Group group ->
                    assertSection(group.section(), definition(group.section(), definitions), definitions);
                case Key.Entries entries ->
                    assertSection(entries.section(), definition(entries.section(), definitions), definitions);
            }
        }
    }

    private static Map<?, ?> definition(Section section, Map<?, ?> definitions) {
        return (Map<?, ?>) definitions.entrySet().stream()
                .filter(entry -> entry.getKey().toString().matches(Pattern.quote(section.path()) + "(?:\\.later)?"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}

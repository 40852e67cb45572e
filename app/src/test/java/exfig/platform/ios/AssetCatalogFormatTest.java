package exfig.platform.ios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every catalog of the golden trees is what Apple's Asset Catalog Format Reference allows.
class AssetCatalogFormatTest {
    private static final Path GOLDENS = Path.of("src", "test", "golden");

    static List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDENS)) {
            return files.filter(file -> file.endsWith("Contents.json")).sorted().toList();
        }
    }

    @Test
    void thereAreCatalogsToLookAt() throws IOException {
        assertThat(contents()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void itsFormatIsApples(Path file) throws IOException {
        assertThat(problems(kind(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colorset | {"info":{"author":"xcode","version":1}}
            colorset | {"colors":[],"info":{"author":"xcode","version":1}}
            imageset | {"images":[{"idiom":"universal","filename":"a.pdf","scale":"1.5x"}],"info":{"author":"xcode","version":1}}
            imageset | {"images":[{"idiom":"phone","filename":"a.pdf"}],"info":{"author":"xcode","version":1}}
            folder   | {"properties":{"provides-namespace":"true"},"info":{"author":"xcode","version":1}}
            """)
    void theSchemaNoticesWhatIsWrong(String kind, String json) {
        assertThat(problems(kind, json)).isNotEmpty();
    }

    private static String kind(Path contents) {
        String folder = contents.getParent().getFileName().toString();
        return Stream.of("colorset", "imageset")
                .filter(kind -> folder.endsWith("." + kind))
                .findFirst()
                .orElse("folder");
    }

    private static List<String> problems(String kind, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText().replaceFirst("\\{", "{\"\\$ref\": \"#/\\$defs/" + kind + "\","));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String schemaText() {
        try (var stream = AssetCatalogFormatTest.class.getResourceAsStream("/ios/asset-catalog.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package exfig.platform.ios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogJsonTest {
    @Test
    void textIsQuotedAsJsonWants() {
        assertThat(CatalogJson.contents(Map.of("a\"b\\c\nd", "é"))).contains("\"a\\\"b\\\\c\\u000ad\" : \"é\"");
    }
}

package exfig.simulator.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.simulator.Library;
import exfig.simulator.json.JsonObject;
import exfig.simulator.render.NodeRenderer;
import exfig.simulator.render.RenderRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeUpLibrariesTest {

    @Test
    void everySyntheticComponentHasANameAndAPictureOfItsOwn() {
        var library = new SyntheticLibrary(2_000, 7);
        var names = new HashSet<String>();
        var pictures = new HashSet<Integer>();
        for (var component : components(library)) {
            names.add(component.string("name").orElseThrow());
            pictures.add(Arrays.hashCode(svg(component)));
        }

        assertThat(names).hasSize(2_000).contains("group-02/icon-00042");
        assertThat(pictures).hasSize(2_000);
        assertThat(library.document().body().object("components").orElseThrow().members())
                .hasSize(2_000);
    }

    @Test
    void theSeedDecidesKeysAndPictures() {
        byte[] first = new SyntheticLibrary(10, 1).document().body().write();

        assertThat(new SyntheticLibrary(10, 1).document().body().write()).isEqualTo(first);
        assertThat(new SyntheticLibrary(10, 2).document().body().write()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001})
    void aCountOutsideTheRangeIsRefused(int components) {
        assertThatThrownBy(() -> new SyntheticLibrary(components, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewerComponentsThanFramesWork() {
        assertThat(components(new SyntheticLibrary(1, 1))).hasSize(1);
    }

    @Test
    void hostileNamesSurviveTheDocumentAndHavePictures() {
        var library = new HostileLibrary();
        var components = components(library);

        assertThat(components.stream().map(c -> c.string("name").orElseThrow()))
                .containsExactlyElementsOf(HostileLibrary.NAMES)
                .contains("../../outside", "CON", "Wallet", "wallet", "");
        assertThat(components).allMatch(component -> svg(component).length > 0);
        assertThat(library.fileKey()).matches("[A-Za-z0-9]{22}");
    }

    private static byte[] svg(JsonObject component) {
        return new NodeRenderer()
                .render(RenderRequest.of(component, component.string("id").orElseThrow(), "svg", 1));
    }

    private static List<JsonObject> components(Library library) {
        var page = library.document()
                .body()
                .object("document")
                .orElseThrow()
                .array("children")
                .objects()
                .toList();
        return page.getFirst()
                .array("children")
                .objects()
                .flatMap(frame -> frame.array("children").objects())
                .toList();
    }
}

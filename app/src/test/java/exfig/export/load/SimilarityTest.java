package exfig.export.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    @Test
    void theMostAlikeNamesComeFirstWhateverTheirCase() {
        assertThat(Similarity.closest(List.of("Buttons", "icon", "ICONS ", "Icons 24", "ICONS "), List.of("Icons")))
                .containsExactly("ICONS ", "icon", "Icons 24", "Buttons");
    }

    @Test
    void oneOfSeveralWantedNamesIsEnough() {
        assertThat(Similarity.closest(List.of("Cat", "Nigh"), List.of("Day", "Night")))
                .first()
                .isEqualTo("Nigh");
    }

    @Test
    void atMostTenAreProposed() {
        List<String> many = IntStream.range(0, 50).mapToObj(i -> "Frame " + i).toList();

        assertThat(Similarity.closest(many, List.of("Frame 17"))).hasSize(10).startsWith("Frame 17");
    }
}

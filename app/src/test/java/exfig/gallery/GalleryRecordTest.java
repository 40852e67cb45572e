package exfig.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Appearance;
import exfig.asset.AssetKind;
import exfig.asset.Recolouring;
import exfig.asset.Rgba;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.cache.ProjectLocks;
import exfig.plan.RenderFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryRecordTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T09:41:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);
    private static final Instant THIRD = FIRST.plusSeconds(120);

    @TempDir
    Path folder;

    @Test
    void whatIsRecordedIsRead() throws Exception {
        GalleryAsset recoloured = new GalleryAsset(
                "a/\"b\"",
                "ab",
                new Shown.Drawn(Map.of(
                        Appearance.LIGHT,
                        picture('a', Optional.empty()),
                        Appearance.DARK,
                        picture(
                                'a',
                                Optional.of(
                                        new Recolouring(Map.of(0xFF0000, new Recolouring.Change(0x00FF00, 0.5))))))));
        GalleryAsset text = new GalleryAsset(
                "body",
                "body",
                new Shown.Text(new TextLook(
                        "Inter", 16, Optional.of(24.5), -0.25, TextCase.UPPERCASED, Optional.of(600), true)));
        GalleryFile file = file();

        file.record(
                Map.of(
                        AssetKind.ICONS, whole(recoloured),
                        AssetKind.TYPOGRAPHY, whole(text),
                        AssetKind.COLORS, whole(color("red", 1))),
                FIRST,
                new ProjectLocks());

        assertThat(file.read())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        AssetKind.ICONS, first(recoloured),
                        AssetKind.TYPOGRAPHY, first(text),
                        AssetKind.COLORS, first(color("red", 1))));
    }

    @Test
    void theStateBeforeTheLastChangeStaysWhileNothingChanges() throws Exception {
        record(whole(color("a", 1)), FIRST);
        record(whole(color("a", 0)), SECOND);
        record(whole(color("a", 0)), THIRD);

        assertThat(colors())
                .isEqualTo(new KindRecord(
                        new KindRecord.Exported(SECOND, List.of(color("a", 0))),
                        Optional.of(new KindRecord.Exported(FIRST, List.of(color("a", 1))))));
    }

    @Test
    void aFilteredRunReplacesWhatItLookedAtAndAWholeOneEverything() throws Exception {
        record(whole(color("a", 1), color("b", 1)), FIRST);

        record(new KindRecord.Seen(List.of(color("b", 0)), Set.of(), false), SECOND);
        assertThat(colors().now().assets()).containsExactly(color("a", 1), color("b", 0));

        record(whole(color("b", 0)), THIRD);
        assertThat(colors().now().assets()).containsExactly(color("b", 0));
    }

    @Test
    void whatLacksAPictureStaysAsItWasAndIsOtherwiseShownAsFarAsItIsThere() throws Exception {
        record(whole(color("a", 1)), FIRST);

        record(new KindRecord.Seen(List.of(color("a", 0), color("new", 0)), Set.of("a", "new"), true), SECOND);

        assertThat(colors().now().assets()).containsExactly(color("a", 1), color("new", 0));
    }

    @Test
    void platformsJoinWhereTheyShowTheSame() {
        Rgba red = new Rgba(1, 0, 0, 1);
        GalleryAsset light = new GalleryAsset("a", "a_x", new Shown.Color(Map.of(Appearance.LIGHT, red)));
        GalleryAsset both = new GalleryAsset(
                "a", "aX", new Shown.Color(Map.of(Appearance.LIGHT, red, Appearance.DARK, new Rgba(0, 0, 0, 1))));

        List<GalleryAsset> joined = GalleryAsset.joined(List.of(color("a", 0.5), light, both));

        assertThat(joined).hasSize(2).anySatisfy(asset -> {
            assertThat(asset.codeNames()).containsExactly("aX", "a_x");
            assertThat(asset.shown()).isEqualTo(both.shown());
        });
    }

    @Test
    void whatIsNoRecordIsNothing() {
        for (String text : List.of(
                "", "{", "[]", "null", "{\"schemaVersion\": \"1\"}", "{\"schemaVersion\": 1, \"icons\": 3}", """
                {"schemaVersion": 1, "icons": {"now": {"at": "2026-03-02T09:41:00Z", "assets": [{"figma": "a",
                 "code": [], "pictures": {"LIGHT": {"sha256": "../../../etc/passwd", "format": "SVG"}}}]}}}""")) {
            assertThat(GalleryFormat.decode(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        Rgba grey = new Rgba(0x76 / 255.0, 0x76 / 255.0, 0x76 / 255.0, 1);
        assertThat(Contrast.ratio(Contrast.BLACK, Contrast.WHITE)).isEqualTo(21.0);
        assertThat(Contrast.ratio(grey, Contrast.WHITE)).isBetween(4.54, 4.55);
        // Half of black over white is a mid grey.
        assertThat(Contrast.ratio(new Rgba(0, 0, 0, 0.5), Contrast.WHITE)).isBetween(3.9, 4.0);
        assertThat(Contrast.level(4.4999)).isEqualTo("large");
        assertThat(Contrast.level(4.5)).isEqualTo("AA");
        assertThat(Contrast.level(7)).isEqualTo("AAA");
        assertThat(Contrast.level(2.99)).isEmpty();
    }

    private GalleryFile file() {
        return new GalleryFile(folder, folder, folder.resolve("exfig.yaml"));
    }

    private void record(KindRecord.Seen seen, Instant at) throws IOException, InterruptedException {
        file().record(Map.of(AssetKind.COLORS, seen), at, new ProjectLocks());
    }

    private KindRecord colors() throws IOException {
        KindRecord record = file().read().get(AssetKind.COLORS);
        assertThat(record).isNotNull();
        return record;
    }

    private static KindRecord.Seen whole(GalleryAsset... assets) {
        return new KindRecord.Seen(List.of(assets), Set.of(), true);
    }

    private static KindRecord first(GalleryAsset asset) {
        return new KindRecord(new KindRecord.Exported(FIRST, List.of(asset)), Optional.empty());
    }

    private static GalleryAsset color(String name, double red) {
        return new GalleryAsset(name, name, new Shown.Color(Map.of(Appearance.LIGHT, new Rgba(red, 0, 0, 1))));
    }

    private static Picture picture(char digit, Optional<Recolouring> recolouring) {
        return new Picture(String.valueOf(digit).repeat(64), RenderFormat.SVG, recolouring);
    }
}

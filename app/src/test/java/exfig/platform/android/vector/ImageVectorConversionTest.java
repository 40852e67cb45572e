package exfig.platform.android.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.Golden;
import exfig.platform.PlannedOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The ecosystem module compiles the golden files against Compose.
class ImageVectorConversionTest {
    private static final Map<String, String> DRAWINGS = new LinkedHashMap<>();

    static {
        DRAWINGS.put("Plain", "<path d='M4 4L20 12L4 20Z' fill='#1b1f24'/>");
        DRAWINGS.put(
                "Commands",
                "<path d='M2 2h8v4H2V2Zm10 8q3-4 6 0t-6 4c2 2 4 2 6 0s-1-3-2-4M3 14a4 3 30 1 0 5 3A4 3 0 0 1 3 14z'/>");
        DRAWINGS.put(
                "Strokes",
                "<path d='M4 4L20 12' fill='none' stroke='#0a84ff' stroke-width='1.5' stroke-linecap='round'"
                        + " stroke-linejoin='bevel' stroke-opacity='.6'/>"
                        + "<path d='M4 8L20 16L9 17' fill='none' stroke='red' stroke-miterlimit='8'/>");
        DRAWINGS.put(
                "Evenodd",
                "<path fill-rule='evenodd' fill='#12345680' fill-opacity='.5' d='M2 2h20v20h-20zM6 6h12v12h-12z'/>");
        DRAWINGS.put(
                "Gradients",
                "<defs><linearGradient id='l' x1='0' y1='0' x2='1' y2='1'><stop stop-color='#fff'/>"
                        + "<stop offset='1' stop-color='#00f' stop-opacity='.5'/></linearGradient>"
                        + "<radialGradient id='r' gradientUnits='userSpaceOnUse' cx='12' cy='12' r='5' spreadMethod='reflect'>"
                        + "<stop offset='.2' stop-color='red'/><stop offset='1' stop-color='#0f0'/></radialGradient></defs>"
                        + "<path d='M2 2h20v9h-20z' fill='url(#l)'/><circle cx='12' cy='12' r='8' fill='none'"
                        + " stroke='url(#r)' stroke-width='2'/>");
        DRAWINGS.put(
                "Groups",
                "<defs><clipPath id='c'><circle cx='12' cy='12' r='6'/></clipPath></defs>"
                        + "<g clip-path='url(#c)'><path d='M0 0h24v24h-24z' fill='#abc'/></g>"
                        + "<g transform='rotate(30) skewX(20) scale(1 .5)'>"
                        + "<path d='M4 4h8v8z' stroke='#123' stroke-width='2' fill='none'/></g>");
    }

    private static ImageVectorOptions options(String name) {
        return new ImageVectorOptions(name, "app.lantern.`in`.icons", Optional.empty(), 4, false);
    }

    private static ConvertedBytes convert(String body, ImageVectorOptions options) throws ConversionException {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='24' viewBox='0 0 24 24'>" + body + "</svg>";
        return new ImageVectorConversion(options).apply(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String source(String body, ImageVectorOptions options) throws ConversionException {
        return new String(convert(body, options).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyFeatureHasItsCall() throws ConversionException {
        List<PlannedFile> files = new ArrayList<>();
        for (Map.Entry<String, String> drawing : DRAWINGS.entrySet()) {
            ConvertedBytes converted = convert(drawing.getValue(), options(drawing.getKey()));
            assertThat(converted.losses()).as(drawing.getKey()).isEmpty();
            files.add(file(drawing.getKey(), new String(converted.bytes(), StandardCharsets.UTF_8)));
        }
        files.add(file("Large", source("<path d='" + "M1 1l2 3c1 2 3 4 5 6z".repeat(500) + "'/>", options("Large"))));
        files.add(file(
                "Mirrored",
                source(
                        DRAWINGS.get("Plain"),
                        new ImageVectorOptions(
                                "Mirrored", "app.lantern.`in`.icons", Optional.of("kotlin.Unit"), 2, true))));

        Golden.check("android/image-vector-sources", new PlannedOutput(files, List.of()));
    }

    private static PlannedFile file(String name, String text) {
        return new PlannedFile.Generated(
                new OutputPath(Path.of("lib/src/main/kotlin"), "app/lantern/in/icons/" + name + ".kt"), text);
    }

    @Test
    void anOpacityOverOverlappingShapesIsALossSinceNoImageVectorHasOneAsAWhole() throws ConversionException {
        ConvertedBytes converted = convert(
                "<g opacity='.5'><path d='M2 2h9v9h-9z'/><path d='M6 6h9v9h-9z' fill='red'/></g>", options("Faded"));

        assertThat(converted.losses()).singleElement().asString().contains("opacity over overlapping shapes");
        assertThat(new String(converted.bytes(), StandardCharsets.UTF_8)).contains("fillAlpha = 0.5f");
    }

    @Test
    void dataThatNoConstantCanHoldFails() {
        assertThatThrownBy(() ->
                        convert("<path d='" + "M1.2345 1.2345l2.3456 3.4567".repeat(4_000) + "z'/>", options("Huge")))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("the Kotlin compiler");
    }

    @Test
    void whatIsNoSvgFails() {
        assertThatThrownBy(
                        () -> new ImageVectorConversion(options("A")).apply("<html/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ConversionException.class);
    }

    @Test
    void theIdTellsEverythingThatTheSourceDependsOn() {
        assertThat(new ImageVectorConversion(options("A")).id())
                .isNotEqualTo(new ImageVectorConversion(options("B")).id())
                .isNotEqualTo(new ImageVectorConversion(
                                new ImageVectorOptions("A", "app.lantern.`in`.icons", Optional.of("a.B"), 4, false))
                        .id());
    }
}

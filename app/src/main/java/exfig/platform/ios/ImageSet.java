package exfig.platform.ios;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Drawing;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import exfig.platform.Recoloured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One image set: its `Contents.json` and its files, `name[~idiom][L|D|LHC|DHC][@<scale>x].<extension>`.
///
/// @param name of the set, safe as a directory
/// @param intent of template rendering; none leaves it to the code
/// @param preservesVector keep vector data in the built app
record ImageSet(String name, SetFiles made, Optional<RenderMode> intent, boolean preservesVector) {
    /// One file of the set.
    private record Image(Drawing drawing, Idiom idiom, Optional<Double> scale, String fileName) {}

    /// The files of the set; none, and so no set, when no drawing can be used.
    ///
    /// @param warnings takes a sentence for each drawing that cannot be used as it is
    List<PlannedFile> files(Artwork artwork, CatalogFolder folder, List<String> warnings) {
        List<Image> images = images(artwork, warnings);
        if (images.isEmpty()) {
            return List.of();
        }
        String set = name + ".imageset";
        List<PlannedFile> files = new ArrayList<>();
        files.add(folder.contents(set, json(images, artwork.mirrored())));
        for (Image image : images) {
            Drawing drawing = image.drawing();
            double scale = image.scale().orElse(1.0);
            files.add(new PlannedFile.Rendered(
                    folder.path(set + "/" + image.fileName()),
                    new RenderKey(drawing.node(), made.source(), scale, drawing.size()),
                    Recoloured.of(drawing, made.conversion(scale)),
                    artwork.figmaName()));
        }
        return files;
    }

    private List<Image> images(Artwork artwork, List<String> warnings) {
        List<IdiomDrawing> drawings = IdiomDrawing.of(artwork, warnings);
        boolean marked = drawings.stream().anyMatch(each -> each.drawing().appearance() != Appearance.LIGHT);
        return drawings.stream()
                .sorted(Comparator.comparing(each -> each.drawing().appearance()))
                .flatMap(each -> images(each, marked, warnings).stream())
                .toList();
    }

    private List<Image> images(IdiomDrawing drawn, boolean marked, List<String> warnings) {
        Drawing drawing = drawn.drawing();
        String stem = name
                + (drawn.idiom() == Idiom.UNIVERSAL ? "" : "~" + drawn.idiom().word())
                + (marked ? CatalogAppearance.mark(drawing.appearance()) : "");
        if (made.scales().isEmpty()) {
            return List.of(new Image(drawing, drawn.idiom(), Optional.empty(), stem + "." + made.extension()));
        }
        List<Image> images = made.scales().stream()
                .filter(drawn.idiom()::has)
                .map(scale -> new Image(
                        drawing,
                        drawn.idiom(),
                        Optional.of(scale),
                        stem + "@" + factor(scale) + "." + made.extension()))
                .toList();
        if (images.isEmpty()) {
            warnings.add("\"%s\" is left out for the idiom %s, which has none of the scales %s"
                    .formatted(name, drawn.idiom().word(), made.scales()));
        }
        return images;
    }

    private String json(List<Image> images, boolean mirrored) {
        Map<String, Object> members = new TreeMap<>();
        members.put(
                "images", images.stream().map(image -> element(image, mirrored)).toList());
        Map<String, Object> properties = properties();
        if (!properties.isEmpty()) {
            members.put("properties", properties);
        }
        return CatalogJson.contents(members);
    }

    private static Map<String, Object> element(Image image, boolean mirrored) {
        Map<String, Object> element =
                new TreeMap<>(CatalogAppearance.member(image.drawing().appearance()));
        element.put("filename", image.fileName());
        element.put("idiom", image.idiom().word());
        if (mirrored) {
            element.put("language-direction", "left-to-right");
        }
        image.scale().ifPresent(scale -> element.put("scale", factor(scale)));
        return element;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        if (preservesVector) {
            properties.put("preserves-vector-representation", true);
        }
        intent.ifPresent(mode -> {
            switch (mode) {
                case DEFAULT -> {}
                case TEMPLATE -> properties.put("template-rendering-intent", "template");
                case ORIGINAL -> properties.put("template-rendering-intent", "original");
            }
        });
        return properties;
    }

    /// `2x`.
    private static String factor(double scale) {
        return (scale == Math.rint(scale) ? Integer.toString((int) scale) : Double.toString(scale)) + "x";
    }
}

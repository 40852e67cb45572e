package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Applies to a drawn element what acts on it as a whole: clips, masks and opacity; reports filters and blending.
final class Effects {
    private final Document document;
    private final ClipReader clips;
    private final MaskReader masks;

    Effects(Document document, ElementResolver resolver) {
        this.document = document;
        this.clips = new ClipReader(document);
        this.masks = new MaskReader(document, resolver);
    }

    /// @param content what the element draws, in the picture's coordinates
    /// @param frame inside the element: its transform and its style
    List<PictureElement> applied(XmlElement element, Frame frame, List<PictureElement> content) throws SvgException {
        if (content.isEmpty()) {
            return content;
        }
        Style style = frame.style();
        reportFilter(style);
        String blend = style.get("mix-blend-mode", "normal");
        if (!blend.equals("normal")) {
            document.losses().add("blend mode " + Losses.quoted(blend) + " is drawn as normal");
        }
        List<Outline> all = new ArrayList<>();
        Optional<XmlElement> clip = referenced(style, "clip-path", "clipPath");
        if (clip.isPresent()) {
            Optional<List<Outline>> read = clips.clips(clip.get(), frame, content);
            if (read.isEmpty()) {
                return List.of();
            }
            all.addAll(read.get());
        }
        double opacity = style.share("opacity");
        Optional<XmlElement> mask = referenced(style, "mask", "mask");
        if (mask.isPresent() && !frame.entered().contains(mask.get())) {
            Optional<MaskReader.Reduced> reduced = masks.reduced(mask.get(), frame, content);
            if (reduced.isEmpty()) {
                return List.of();
            }
            all.addAll(reduced.get().clips());
            opacity *= reduced.get().opacity();
        }
        return Clips.clipped(all, opacity, content);
    }

    private Optional<XmlElement> referenced(Style style, String property, String name) {
        String value = style.get(property, "none");
        Optional<String> id = Reference.id(value);
        if (id.isEmpty() && !value.equals("none")) {
            document.losses().add("the " + property + " " + Losses.quoted(value) + " is not applied");
        }
        return id.flatMap(known -> document.find(known, name));
    }

    private void reportFilter(Style style) {
        String value = style.get("filter", "none");
        if (value.equals("none")) {
            return;
        }
        Optional<XmlElement> filter = Reference.id(value).flatMap(id -> document.find(id, "filter"));
        if (filter.isPresent()) {
            document.losses().add("filter " + Losses.quoted(kind(filter.get())) + " is not drawn");
        } else if (Reference.id(value).isEmpty()) {
            document.losses().add("filter " + Losses.quoted(value) + " is not drawn");
        }
    }

    /// What a designer calls the effect, told by the primitives that Figma writes for it; else the filter's id.
    private static String kind(XmlElement filter) {
        boolean offset = false;
        boolean blur = false;
        boolean inner = false;
        boolean dropShadow = false;
        for (XmlElement primitive : filter.children()) {
            switch (primitive.name()) {
                case "feOffset" -> offset = true;
                case "feGaussianBlur" -> blur = true;
                case "feDropShadow" -> dropShadow = true;
                case "feComposite" ->
                    inner |= primitive.attribute("operator").orElse("").equals("arithmetic");
                default -> {}
            }
        }
        if (inner) {
            return "inner shadow";
        }
        if (dropShadow || offset) {
            return "drop shadow";
        }
        return blur ? "blur" : filter.attribute("id").orElse("filter");
    }

    /// The box of the outlines in the coordinates of `frame`, strokes not counted; SVG's object bounding box.
    static Optional<Box> objectBounds(List<PictureElement> content, Frame frame) {
        Matrix back = frame.toViewport().inverse();
        return content.stream()
                .flatMap(element -> switch (element) {
                    case PictureElement.Shape shape ->
                        shape.outline().transformed(back.times(shape.toViewport())).bounds().stream();
                    case PictureElement.Group group -> objectBounds(group.children(), frame).stream();
                })
                .reduce(Box::with);
    }
}

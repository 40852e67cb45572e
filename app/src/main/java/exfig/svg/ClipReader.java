package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `clipPath` elements as outlines; CSS Masking, section 5.
final class ClipReader {
    private final Document document;

    ClipReader(Document document) {
        this.document = document;
    }

    /// Outlines whose intersection is the visible part; empty when nothing is visible.
    ///
    /// @param content what is clipped
    Optional<List<Outline>> clips(XmlElement clip, Frame user, List<PictureElement> content) {
        if (user.entered().contains(clip)) {
            return Optional.empty();
        }
        Style style = document.style(clip, document.inherited(clip));
        Matrix units = Matrix.IDENTITY;
        if (clip.attribute("clipPathUnits").orElse("").equals("objectBoundingBox")) {
            Optional<Box> box = Effects.objectBounds(content, user);
            if (box.isEmpty()) {
                return Optional.empty();
            }
            units = GradientReader.unit(box.get());
        }
        Frame frame = user.entering(clip).with(style).moved(transform(style)).moved(units);
        List<Outline> clips = new ArrayList<>();
        Optional<List<Outline>> outer = ownClips(style, user.entering(clip), content);
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        clips.addAll(outer.get());
        List<Regions.Area> areas = new ArrayList<>();
        for (XmlElement child : clip.children()) {
            if (!add(child, frame, content, areas, clips)) {
                return Optional.empty();
            }
        }
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        Regions.Combined union = Regions.combined(areas);
        if (!union.exact()) {
            document.losses()
                    .add("clip path " + Losses.quoted(clip.attribute("id").orElse("")) + " is approximated");
        }
        clips.add(union.outline());
        return union.outline().isEmpty() ? Optional.empty() : Optional.of(clips);
    }

    private Optional<List<Outline>> ownClips(Style style, Frame user, List<PictureElement> content) {
        return Reference.id(style.get("clip-path", "none"))
                .flatMap(id -> document.find(id, "clipPath"))
                .map(own -> clips(own, user, content))
                .orElse(Optional.of(List.of()));
    }

    private static Matrix transform(Style style) {
        return style.get("transform").flatMap(TransformParser::parse).orElse(Matrix.IDENTITY);
    }

    /// Adds a child's area; false when the child's own clip leaves nothing of the only area.
    private boolean add(
            XmlElement child,
            Frame outer,
            List<PictureElement> content,
            List<Regions.Area> areas,
            List<Outline> clips) {
        Style style = document.style(child, outer.style());
        if (ElementResolver.hidden(style) || !style.get("visibility", "visible").equals("visible")) {
            return true;
        }
        Frame frame = outer.with(style).moved(transform(style));
        if (child.name().equals("use")) {
            Optional<XmlElement> target =
                    child.reference().flatMap(document::find).filter(ShapeReader::isShape);
            ShapeReader reader = reader(frame);
            Frame inner = frame.moved(Matrix.translation(reader.x(child, "x"), reader.y(child, "y")));
            return target.isEmpty() || add(target.get(), inner, content, areas, clips);
        }
        if (child.name().equals("text")) {
            document.losses().add("text in a clip path is left out");
        }
        Outline outline = reader(frame).outline(child).transformed(frame.toViewport());
        if (outline.isEmpty()) {
            return true;
        }
        areas.add(new Regions.Area(outline, style.rule("clip-rule"), true));
        Optional<List<Outline>> own = ownClips(style, frame, content);
        own.ifPresent(more -> {
            if (!more.isEmpty() && child.parent().map(p -> p.children().size()).orElse(1) > 1) {
                document.losses().add("a clip path on one of several parts of a clip path is applied to all");
            }
            clips.addAll(more);
        });
        return own.isPresent();
    }

    private ShapeReader reader(Frame frame) {
        return new ShapeReader(frame.width(), frame.height(), document.losses());
    }
}

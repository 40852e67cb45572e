package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Contours made of absolute segments; each contour starts with a [Segment.Move].
public record Outline(List<Segment> segments) {
    /// No contour.
    public static final Outline EMPTY = new Outline(List.of());

    /// @throws IllegalArgumentException when the first segment is no move
    public Outline {
        segments = List.copyOf(segments);
        if (!segments.isEmpty() && !(segments.getFirst() instanceof Segment.Move)) {
            throw new IllegalArgumentException("an outline starts with a move");
        }
    }

    static Outline rectangle(Box box) {
        Point start = new Point(box.left(), box.top());
        return new Outline(List.of(
                new Segment.Move(start),
                new Segment.Line(new Point(box.right(), box.top())),
                new Segment.Line(new Point(box.right(), box.bottom())),
                new Segment.Line(new Point(box.left(), box.bottom())),
                new Segment.Close(start)));
    }

    /// Whether nothing but moves is there.
    public boolean isEmpty() {
        return segments.stream().allMatch(Segment.Move.class::isInstance);
    }

    /// The outline under a map; arcs stay arcs.
    public Outline transformed(Matrix matrix) {
        if (matrix.equals(Matrix.IDENTITY)) {
            return this;
        }
        List<Segment> moved = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            Point to = matrix.apply(segment.to());
            moved.add(
                    switch (segment) {
                        case Segment.Move _ -> new Segment.Move(to);
                        case Segment.Line _ -> new Segment.Line(to);
                        case Segment.Close _ -> new Segment.Close(to);
                        case Segment.Quad quad -> new Segment.Quad(matrix.apply(quad.control()), to);
                        case Segment.Cubic cubic ->
                            new Segment.Cubic(matrix.apply(cubic.first()), matrix.apply(cubic.second()), to);
                        case Segment.Arc arc -> Arcs.transformed(arc, matrix, to);
                    });
        }
        return new Outline(moved);
    }

    /// The same outline with long arcs cut, so that rounding coordinates afterwards moves no arc visibly.
    public Outline withRobustArcs() {
        if (segments.stream().noneMatch(Segment.Arc.class::isInstance)) {
            return this;
        }
        List<Segment> cut = new ArrayList<>(segments.size());
        Point from = new Point(0, 0);
        for (Segment segment : segments) {
            if (segment instanceof Segment.Arc arc) {
                cut.addAll(Arcs.robust(from, arc));
            } else {
                cut.add(segment);
            }
            from = segment.to();
        }
        return new Outline(cut);
    }

    /// Both, one after the other.
    Outline with(Outline other) {
        List<Segment> all = new ArrayList<>(segments);
        all.addAll(other.segments);
        return new Outline(all);
    }

    /// Each contour as an outline of its own; single moves are dropped.
    List<Outline> contours() {
        List<Outline> contours = new ArrayList<>();
        List<Segment> current = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Move) {
                addContour(contours, current);
                current = new ArrayList<>();
            }
            current.add(segment);
        }
        addContour(contours, current);
        return contours;
    }

    private static void addContour(List<Outline> contours, List<Segment> segments) {
        if (segments.size() > 1) {
            contours.add(new Outline(segments));
        }
    }

    /// Whether the outline is a rectangle along the axes that contains the box; as a clip it would hide nothing
    /// of it.
    public boolean isRectangleAround(Box box) {
        return Clips.rectangleAround(this, box);
    }

    /// The smallest box around the outline itself, without strokes; empty when nothing is drawn.
    public Optional<Box> bounds() {
        Bounds bounds = new Bounds();
        Point from = new Point(0, 0);
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.Move)) {
                bounds.add(from, segment);
            }
            from = segment.to();
        }
        return bounds.box();
    }

    /// The same area with every contour running the other way, open ones closed.
    Outline reversed() {
        List<Segment> turned = new ArrayList<>();
        for (Outline contour : contours()) {
            List<Segment> forward = contour.segments;
            Point start = forward.getLast().to();
            turned.add(new Segment.Move(start));
            for (int i = forward.size() - 1; i > 0; i--) {
                Point to = forward.get(i - 1).to();
                turned.add(
                        switch (forward.get(i)) {
                            case Segment.Move _, Segment.Line _, Segment.Close _ -> new Segment.Line(to);
                            case Segment.Quad quad -> new Segment.Quad(quad.control(), to);
                            case Segment.Cubic cubic -> new Segment.Cubic(cubic.second(), cubic.first(), to);
                            case Segment.Arc arc ->
                                new Segment.Arc(
                                        arc.radiusX(), arc.radiusY(), arc.rotation(), arc.large(), !arc.sweep(), to);
                        });
            }
            turned.add(new Segment.Close(start));
        }
        return new Outline(turned);
    }
}

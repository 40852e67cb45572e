package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Combines areas, painted one over the other, into one outline for the non-zero rule. Exact as long as no two
/// contours cross: then each contour either parts inside from outside, and is turned the right way round, or is
/// left out.
final class Regions {
    private static final int MAX_EDGES = 6_000;

    private Regions() {}

    /// @param on whether the area adds to what the earlier ones leave, or takes away
    record Area(Outline outline, FillRule rule, boolean on) {}

    /// @param exact whether the outline covers just the combined area
    record Combined(Outline outline, boolean exact) {}

    private record Contour(Outline outline, Polygon polygon) {}

    private record Layer(List<Contour> contours, FillRule rule, boolean on) {
        boolean covers(Point point) {
            return rule.inside(contours.stream()
                    .mapToInt(contour -> contour.polygon().winding(point))
                    .sum());
        }
    }

    static Combined combined(List<Area> areas) {
        List<Area> visible = areas.stream().filter(Area::on).toList();
        if (areas.isEmpty() || visible.isEmpty()) {
            return new Combined(Outline.EMPTY, true);
        }
        if (areas.size() == 1 && areas.getFirst().rule() == FillRule.NON_ZERO) {
            return new Combined(areas.getFirst().outline(), true);
        }
        Optional<Outline> whole = parted(areas);
        if (whole.isPresent()) {
            return new Combined(whole.get(), true);
        }
        // Windings that are never negative add up to the union, even when contours of different areas cross.
        boolean exact = visible.size() == areas.size();
        Outline sum = Outline.EMPTY;
        for (Area area : visible) {
            Optional<Outline> alone = parted(List.of(area));
            exact &= alone.isPresent();
            sum = sum.with(alone.orElse(area.outline()));
        }
        return new Combined(sum, exact);
    }

    /// Whether two filled areas share more than borders; true when in doubt.
    static boolean overlap(Outline first, FillRule firstRule, Outline second, FillRule secondRule) {
        Optional<Box> one = first.bounds();
        Optional<Box> two = second.bounds();
        if (one.isEmpty() || two.isEmpty() || !one.get().overlaps(two.get())) {
            return false;
        }
        double tolerance = tolerance(one.get().with(two.get()));
        Layer a = layer(new Area(first, firstRule, true), tolerance);
        Layer b = layer(new Area(second, secondRule, true), tolerance);
        List<Contour> all = new ArrayList<>(a.contours());
        all.addAll(b.contours());
        if (edges(all) > MAX_EDGES || crossing(a.contours(), b.contours())) {
            return true;
        }
        double step = tolerance * 0.4;
        return all.stream()
                .anyMatch(contour ->
                        contour.polygon().besideLongest(step).anyMatch(point -> a.covers(point) && b.covers(point)));
    }

    private static Optional<Outline> parted(List<Area> areas) {
        Optional<Box> box =
                areas.stream().flatMap(area -> area.outline().bounds().stream()).reduce(Box::with);
        if (box.isEmpty()) {
            return Optional.of(Outline.EMPTY);
        }
        double tolerance = tolerance(box.get());
        List<Layer> layers = areas.stream().map(area -> layer(area, tolerance)).toList();
        List<Contour> contours =
                layers.stream().flatMap(layer -> layer.contours().stream()).toList();
        if (edges(contours) > MAX_EDGES || crossing(contours)) {
            return Optional.empty();
        }
        Outline result = Outline.EMPTY;
        for (Contour contour : contours) {
            List<Point> sides = contour.polygon().besideLongest(tolerance * 0.4).toList();
            if (sides.isEmpty()) {
                continue;
            }
            boolean first = visible(layers, sides.getFirst());
            boolean second = visible(layers, sides.getLast());
            if (first != second) {
                Point inside = first ? sides.getFirst() : sides.getLast();
                Point outside = first ? sides.getLast() : sides.getFirst();
                boolean positive =
                        contour.polygon().winding(inside) > contour.polygon().winding(outside);
                result = result.with(
                        positive ? contour.outline() : contour.outline().reversed());
            }
        }
        return Optional.of(result);
    }

    private static boolean visible(List<Layer> layers, Point point) {
        boolean visible = false;
        for (Layer layer : layers) {
            visible = layer.covers(point) ? layer.on() : visible;
        }
        return visible;
    }

    private static double tolerance(Box box) {
        return Math.max(box.width(), box.height()) / 2_000;
    }

    private static Layer layer(Area area, double tolerance) {
        List<Contour> contours = area.outline().contours().stream()
                .map(contour -> new Contour(contour, new Polygon(Curves.polygon(contour, tolerance))))
                .toList();
        return new Layer(contours, area.rule(), area.on());
    }

    private static int edges(List<Contour> contours) {
        return contours.stream()
                .mapToInt(contour -> contour.polygon().points().size())
                .sum();
    }

    private static boolean crossing(List<Contour> contours) {
        for (int i = 0; i < contours.size(); i++) {
            for (int j = i; j < contours.size(); j++) {
                if (contours.get(i).polygon().crosses(contours.get(j).polygon())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean crossing(List<Contour> some, List<Contour> others) {
        return some.stream()
                .anyMatch(a -> others.stream().anyMatch(b -> a.polygon().crosses(b.polygon())));
    }
}

package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.Rgba;
import exfig.asset.StyledEffect;
import exfig.asset.StyledEffect.Blur;
import exfig.asset.StyledEffect.Shadow;
import exfig.asset.StyledGradient;
import exfig.figma.wire.Effect;
import exfig.figma.wire.Node;
import exfig.figma.wire.Paint;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.RgbaColor;
import exfig.figma.wire.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Effect styles, and color styles that are gradients, with their nodes, to what they look like.
final class StyleEffects {
    private static final String GRADIENT = "GRADIENT_";
    private static final RgbaColor BLACK = new RgbaColor(0, 0, 0, 1);
    private static final Vector NOWHERE = new Vector(0, 0);

    private StyleEffects() {}

    static StyledEffect effect(PublishedStyle style, Node node) {
        List<Shadow> shadows = new ArrayList<>();
        List<Blur> blurs = new ArrayList<>();
        for (Effect effect : node.effects()) {
            if (effect.visible()) {
                switch (effect.type()) {
                    case "DROP_SHADOW" -> shadows.add(shadow(effect, false));
                    case "INNER_SHADOW" -> shadows.add(shadow(effect, true));
                    case "LAYER_BLUR" -> blurs.add(new Blur(false, effect.radius()));
                    case "BACKGROUND_BLUR" -> blurs.add(new Blur(true, effect.radius()));
                    default -> {
                        // A kind that is newer than this program says nothing to it.
                    }
                }
            }
        }
        return new StyledEffect(style.name(), style.description(), shadows, blurs);
    }

    private static Shadow shadow(Effect effect, boolean inner) {
        RgbaColor color = effect.color() == null ? BLACK : effect.color();
        Vector offset = effect.offset() == null ? NOWHERE : effect.offset();
        return new Shadow(WireColors.of(color, 1), offset.x(), offset.y(), effect.radius(), effect.spread(), inner);
    }

    /// The first visible fill, if that is a gradient.
    static Optional<StyledGradient> gradient(PublishedStyle style, Node node, Appearance appearance) {
        return node.fills().stream()
                .filter(Paint::visible)
                .findFirst()
                .filter(StyleEffects::isGradient)
                .map(paint -> new StyledGradient(
                        style.name(),
                        style.description(),
                        paint.type().substring(GRADIENT.length()).toLowerCase(Locale.ROOT),
                        angle(paint),
                        paint.gradientStops().stream()
                                .map(stop -> new StyledGradient.Stop(color(stop.color(), paint), stop.position()))
                                .toList(),
                        appearance));
    }

    /// Whether a fill is a gradient that can be told.
    static boolean isGradient(Paint paint) {
        return paint.type().startsWith(GRADIENT) && paint.gradientStops().size() > 1;
    }

    private static Rgba color(RgbaColor color, Paint paint) {
        return WireColors.of(color, paint.opacity());
    }

    // The first handle is where the gradient starts, the second where it ends; down is positive.
    private static Optional<Double> angle(Paint paint) {
        List<Vector> handles = paint.gradientHandles();
        if (!paint.type().equals("GRADIENT_LINEAR") || handles.size() < 2) {
            return Optional.empty();
        }
        double x = handles.get(1).x() - handles.get(0).x();
        double y = handles.get(1).y() - handles.get(0).y();
        double degrees = Math.toDegrees(Math.atan2(x, -y));
        return Optional.of(degrees < 0 ? degrees + 360 : degrees);
    }
}

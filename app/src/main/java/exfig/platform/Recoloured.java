package exfig.platform;

import exfig.asset.Drawing;
import exfig.asset.Recolouring;
import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.svg.SvgRecolour;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/// An SVG in other colors, and then whatever becomes of an SVG.
public record Recoloured(Recolouring recolouring, Conversion then) implements Conversion {
    /// The conversion of a drawing, which begins with its change of colors when it has one.
    ///
    /// @param then from SVG, when the drawing has a change of colors
    public static Conversion of(Drawing drawing, Conversion then) {
        return drawing.recolouring()
                .<Conversion>map(change -> new Recoloured(change, then))
                .orElse(then);
    }

    @Override
    public String id() {
        return recolouring.changes().entrySet().stream()
                .map(change -> "%06x>%06x*%s"
                        .formatted(
                                change.getKey(),
                                change.getValue().rgb(),
                                change.getValue().opacity()))
                .collect(Collectors.joining(",", "recoloured(", ")-" + then.id()));
    }

    @Override
    public Optional<String> obstacle() {
        return then.obstacle();
    }

    @Override
    public boolean keepsFormat() {
        return then.keepsFormat();
    }

    @Override
    public boolean hasSubstitute() {
        return then.hasSubstitute();
    }

    @Override
    public ConvertedBytes apply(byte[] source) throws ConversionException {
        String dark = SvgRecolour.apply(
                new String(source, StandardCharsets.UTF_8),
                rgb -> Optional.ofNullable(recolouring.changes().get(rgb))
                        .map(change -> new SvgRecolour.Colour(change.rgb(), change.opacity())));
        return then.apply(dark.getBytes(StandardCharsets.UTF_8));
    }
}

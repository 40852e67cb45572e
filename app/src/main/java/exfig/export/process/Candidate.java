package exfig.export.process;

import exfig.asset.Appearance;
import exfig.asset.DrawnComponent;
import java.util.Optional;

/// A component on its way to become a drawing.
///
/// @param name the Figma name of the asset that it is a drawing of: without suffix and idiom, with
///     the values of variant properties when its set has several variants
/// @param forPlatform whether its description allows the entry's platform
record Candidate(DrawnComponent component, Label label, String name, boolean forPlatform) {
    Candidate named(String name) {
        return new Candidate(component, label, name, forPlatform);
    }

    boolean isLight() {
        return label.appearance() == Appearance.LIGHT;
    }

    /// Whether the filter means this component by its Figma name, or by the name without suffix and idiom.
    boolean isSelected(NameFilter filter) {
        return filter.matches(component.assetName()) || filter.matches(label.base()) || filter.matches(name);
    }

    /// Drawings of one artwork must differ in this.
    Slot slot() {
        return new Slot(label.appearance(), label.idiom());
    }

    /// A place in an artwork.
    record Slot(Appearance appearance, Optional<String> idiom) {
        Slot in(Appearance other) {
            return new Slot(other, idiom);
        }
    }
}

package exfig.config.effective;

import exfig.config.yaml.Spot;
import java.util.Optional;

/// A value of the configuration, and where it is from.
///
/// @param value a text, a number, a flag or a list of them
/// @param own whether the configuration says it at this very place
/// @param from the key that it is inherited from; empty for an own value or a default
/// @param spot where it stands; empty for a default
record Setting(Object value, boolean own, String from, Optional<Spot> spot) {
    static Setting own(Object value, Spot spot) {
        return new Setting(value, true, "", Optional.of(spot));
    }

    static Setting inherited(Object value, String from, Spot spot) {
        return new Setting(value, false, from, Optional.of(spot));
    }

    static Setting byDefault(Object value) {
        return new Setting(value, false, "", Optional.empty());
    }
}

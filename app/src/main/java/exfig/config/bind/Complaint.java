package exfig.config.bind;

import exfig.config.yaml.Spot;
import java.util.Optional;

/// Something wrong, or odd, at one place of a configuration.
///
/// @param code `C001` to `C042`
/// @param error false for a warning
/// @param sentence with the key path
/// @param hint what to do about it
public record Complaint(String code, boolean error, Spot spot, String sentence, Optional<String> hint) {
    /// Something that makes the configuration unusable.
    public static Complaint error(String code, Spot spot, String sentence) {
        return new Complaint(code, true, spot, sentence, Optional.empty());
    }

    /// Something that is tolerated.
    public static Complaint warning(String code, Spot spot, String sentence) {
        return new Complaint(code, false, spot, sentence, Optional.empty());
    }

    /// The same with advice.
    public Complaint hinting(String advice) {
        return new Complaint(code, error, spot, sentence, Optional.of(advice));
    }
}

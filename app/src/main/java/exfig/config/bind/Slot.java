package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Optional;

/// A value in its place, while it is read.
///
/// @param path of the key, with list indexes: `ios.icons[1].format`
/// @param complaints where to report to
public record Slot(String path, YamlValue value, Complaints complaints) {
    /// Reports an error about this value; the sentence follows the path.
    public void error(String code, String sentence) {
        complaints.addShared(Complaint.error(code, value.spot(), path + " " + sentence), sentence);
    }

    /// Reports an error with advice.
    public void error(String code, String sentence, String hint) {
        complaints.addShared(
                Complaint.error(code, value.spot(), path + " " + sentence).hinting(hint), sentence);
    }

    /// Reports a warning with advice.
    public void warning(String code, String sentence, String hint) {
        complaints.addShared(
                Complaint.warning(code, value.spot(), path + " " + sentence).hinting(hint), sentence);
    }

    /// Reports that the value is of the wrong type (`C012`).
    void wrongType(Kind<?> kind, String found) {
        wrongType(kind.expects(), kind.example(), found);
    }

    void wrongType(String expects, String example, String found) {
        error("C012", "must be " + expects + ", not " + found, "for example " + example);
    }

    /// The scalar, or a complaint that it is none.
    Optional<YamlValue.Text> text(Kind<?> kind) {
        if (value instanceof YamlValue.Text text) {
            return Optional.of(text);
        }
        wrongType(kind, value.kind());
        return Optional.empty();
    }

    /// The text of an unquoted scalar, or a complaint.
    Optional<String> plain(Kind<?> kind) {
        return plain(kind.expects(), kind.example());
    }

    Optional<String> plain(String expects, String example) {
        if (!(value instanceof YamlValue.Text text)) {
            wrongType(expects, example, value.kind());
            return Optional.empty();
        }
        if (!text.plain()) {
            error(
                    "C012",
                    "must be " + expects + ", but quotes make it a text",
                    "remove the quotes around " + text.text());
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    /// A value inside this one.
    Slot item(int index, YamlValue item) {
        return new Slot(path + "[" + index + "]", item, complaints);
    }
}

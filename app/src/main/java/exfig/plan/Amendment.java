package exfig.plan;

import java.util.List;

/// Additions to a text file that is the user's own: a named pure function from the text as it is to
/// the text as it shall be. What it finds to be there already it leaves alone, so that applied
/// twice it adds nothing.
public interface Amendment {
    /// Name and options; two amendments of one id are one.
    String id();

    /// Where the amendment was asked for, as compilers print it: `exfig.yaml:12:3`.
    String origin();

    /// What becomes of a file that does not exist.
    default IfMissing ifMissing() {
        return new IfMissing.Refused();
    }

    /// Both, as one; only called with one of the same [#id()].
    default Amendment and(Amendment other) {
        return this;
    }

    /// @throws AmendmentException when the text cannot be added to
    AmendedText apply(String text) throws AmendmentException;

    /// @param text with everything that was in it before
    /// @param warnings sentences about what could not be added, each naming what it is about
    record AmendedText(String text, List<String> warnings) {
        public AmendedText {
            warnings = List.copyOf(warnings);
        }
    }

    /// What an amendment needs of a file that does not exist.
    sealed interface IfMissing {
        /// It must exist: the run ends.
        record Refused() implements IfMissing {}

        /// Nobody needs it: there is nothing to do.
        record Skipped() implements IfMissing {}

        /// It is made of this text and the additions.
        record Created(String text) implements IfMissing {}
    }
}

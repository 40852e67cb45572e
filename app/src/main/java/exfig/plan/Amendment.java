package exfig.plan;

import java.util.List;

/// Additions to a text file that is the user's own: a named pure function from the text as it is to the
/// text as it shall
/// be. What it finds to be there already it leaves alone, so that applied twice it adds nothing.
public interface Amendment {
    /// Name and options; two amendments of one id are one.
    String id();

    /// Where the amendment was asked for, as compilers print it: `exfig.yaml:12:3`.
    String origin();

    /// @throws AmendmentException when the text cannot be added to
    AmendedText apply(String text) throws AmendmentException;

    /// @param text with everything that was in it before
    /// @param warnings sentences about what could not be added, each naming what it is about
    record AmendedText(String text, List<String> warnings) {
        public AmendedText {
            warnings = List.copyOf(warnings);
        }
    }
}

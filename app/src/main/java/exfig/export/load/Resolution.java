package exfig.export.load;

import exfig.asset.Rgba;

/// What following a variable's aliases leads to.
sealed interface Resolution {
    /// A color.
    record Color(Rgba value) implements Resolution {}

    /// A number, as the opacity of composed colors.
    record Amount(double value) implements Resolution {}

    /// Nothing usable.
    ///
    /// @param reason as the end of "left out, because"
    /// @param trail names of the variables passed, joined by arrows; one name when there was no alias
    record DeadEnd(String reason, String trail) implements Resolution {}
}
